package org.banjie.worklist.codes;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.banjie.access.Actor;
import org.banjie.access.Grant;
import org.banjie.cases.Case;
import org.banjie.cases.Cases;
import org.banjie.cases.opening.TrackingCodes;
import org.banjie.casework.facts.Rights;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.kinds.Kinds;
import org.banjie.notices.messages.Messages;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives a new code to somebody who has lost theirs and shows their identity paper at a counter that takes in such cases. The
 * phone on file is told, so that an applicant learns of it who did not ask.
 */
@Service
@Transactional
class NewCodes {

    private final Rights rights;
    private final Kinds kinds;
    private final Cases cases;
    private final TrackingCodes codes;
    private final Journal journal;
    private final Messages messages;

    NewCodes(Rights rights, Kinds kinds, Cases cases, TrackingCodes codes, Journal journal, Messages messages) {
        this.rights = rights;
        this.kinds = kinds;
        this.cases = cases;
        this.codes = codes;
        this.journal = journal;
        this.messages = messages;
    }

    /** @param code shown once: nobody but its owner keeps it */
    record Given(Case found, String code) {}

    /**
     * @param seen whether the clerk says to have seen the paper
     * @throws Refusal NOT_FOUND for what this person may not see, BARRED for who takes in no such cases or reads them in
     *     part only, INVALID without the paper
     */
    Given give(Actor clerk, String caseNo, boolean seen) {
        var found = rights.visible(clerk, caseNo);
        var counter = counter(clerk, found)
                .orElseThrow(() -> new Refusal(RefusalKind.BARRED, "not-your-office", "worklist.code.barred"));
        if (!seen) throw new Refusal(RefusalKind.INVALID, "paper-unseen", "worklist.code.unseen");
        cases.lock(caseNo);
        var code = codes.renew(caseNo);
        journal.record(new Act(caseNo, clerk.uid(), counter.unit(), "code-renewed", Map.of()));
        var phone = cases.applicant(caseNo).phone();
        if (!phone.isBlank()) messages.write(caseNo, phone, Locale.CHINA, "code-renewed", caseNo);
        return new Given(found, code);
    }

    /** The office at whose counter this person may do it; empty for nobody's. */
    Optional<Grant> counter(Actor clerk, Case found) {
        var kind = kinds.get(found.kind());
        if (kind.internal() || rights.wholeAmong(clerk, List.of(found)).isEmpty()) return Optional.empty();
        return clerk.grants().stream()
                .filter(grant -> kind.fillableBy().contains(grant.role()))
                .filter(grant -> rights.answersFor(grant, found))
                .findFirst();
    }
}
