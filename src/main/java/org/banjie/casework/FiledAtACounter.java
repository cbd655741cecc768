package org.banjie.casework;

import java.util.List;
import java.util.Map;
import org.banjie.access.applicants.ApplicantIdentity;
import org.banjie.access.applicants.ApplicantSignedIn;
import org.banjie.cases.Adoptions;
import org.banjie.cases.Cases;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.kinds.Kind;
import org.banjie.kinds.Kinds;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives people what a counter or a partner system handed in for them: whoever signs in with the number and with the phone
 * that are on file in a case has it among their own. The number alone is not enough: whoever comes first with it may have
 * read it somewhere.
 */
@Component
class FiledAtACounter {

    private final Kinds kinds;
    private final Cases cases;
    private final Adoptions adoptions;
    private final Journal journal;

    FiledAtACounter(Kinds kinds, Cases cases, Adoptions adoptions, Journal journal) {
        this.kinds = kinds;
        this.cases = cases;
        this.adoptions = adoptions;
        this.journal = journal;
    }

    @EventListener
    @Transactional
    void signedIn(ApplicantSignedIn signedIn) {
        var account = signedIn.account();
        if (account.identity().isPhoneOnly()) return;
        for (var caseNo : filedFor(account.identity())) {
            adoptions.join(caseNo, null, account.uid());
            journal.record(new Act(caseNo, account.uid(), cases.get(caseNo).street(), "join", Map.of()));
        }
    }

    private List<String> filedFor(ApplicantIdentity identity) {
        var offered = kinds.all().stream().filter(Kind::offered).map(Kind::code).toList();
        var ofNobody = adoptions.ofNobody(identity.number(), offered);
        if (ofNobody.isEmpty()) return ofNobody;
        var phones = cases.phones(ofNobody);
        return ofNobody.stream()
                .filter(caseNo -> identity.isReachedBy(phones.get(caseNo)))
                .toList();
    }
}
