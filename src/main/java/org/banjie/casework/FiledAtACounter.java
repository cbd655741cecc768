package org.banjie.casework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banjie.access.applicants.ApplicantAccount;
import org.banjie.access.applicants.ApplicantAccounts;
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
 * read it somewhere. An account that goes by the same phone alone yields what is about that number.
 */
@Component
class FiledAtACounter {

    private final Kinds kinds;
    private final Cases cases;
    private final Adoptions adoptions;
    private final ApplicantAccounts accounts;
    private final Journal journal;

    FiledAtACounter(Kinds kinds, Cases cases, Adoptions adoptions, ApplicantAccounts accounts, Journal journal) {
        this.kinds = kinds;
        this.cases = cases;
        this.adoptions = adoptions;
        this.accounts = accounts;
        this.journal = journal;
    }

    @EventListener
    @Transactional
    void signedIn(ApplicantSignedIn signedIn) {
        var account = signedIn.account();
        if (account.identity().isPhoneOnly()) return;
        for (var caseNo : filedFor(account.identity())) join(caseNo, null, account);
        heldByPhone(account).forEach((caseNo, before) -> join(caseNo, before, account));
    }

    private void join(String caseNo, String before, ApplicantAccount account) {
        if (!adoptions.join(caseNo, before, account.uid())) return;
        journal.record(new Act(caseNo, account.uid(), cases.get(caseNo).street(), "join", Map.of()));
    }

    /** What they reported with the same phone alone, once the office has put in that it is about their number. */
    private Map<String, String> heldByPhone(ApplicantAccount account) {
        var held = adoptions.ofOthers(account.identity().number(), account.uid(), theirs());
        if (held.isEmpty()) return held;
        var theirs = byTheSamePhone(account.identity());
        if (theirs.isEmpty()) return Map.of();
        var phones = cases.phones(held.keySet());
        return held.entrySet().stream()
                .filter(one -> account.identity().isReachedBy(phones.get(one.getKey())))
                .filter(one -> theirs.get().equals(one.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The account that goes by that phone alone: its number is the phone. */
    private Optional<String> byTheSamePhone(ApplicantIdentity identity) {
        return accounts.ofNumber(identity.phone())
                .filter(one -> one.identity().isPhoneOnly())
                .map(ApplicantAccount::uid);
    }

    /** What somebody applies for, and what is asked of whoever was granted it. */
    private List<String> theirs() {
        return kinds.all().stream()
                .filter(Kind::offered)
                .flatMap(kind -> Stream.concat(Stream.of(kind.code()), kind.reviewedIn().stream()))
                .distinct()
                .toList();
    }

    private List<String> filedFor(ApplicantIdentity identity) {
        var ofNobody = adoptions.ofNobody(identity.number(), theirs());
        if (ofNobody.isEmpty()) return ofNobody;
        var phones = cases.phones(ofNobody);
        return ofNobody.stream()
                .filter(caseNo -> identity.isReachedBy(phones.get(caseNo)))
                .toList();
    }
}
