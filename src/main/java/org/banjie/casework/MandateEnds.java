package org.banjie.casework;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.banjie.access.Actor;
import org.banjie.cases.Cases;
import org.banjie.cases.mandates.Mandates;
import org.banjie.cases.opening.TrackingCodes;
import org.banjie.casework.facts.Rights;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.notices.messages.Messages;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Applicants end at any time that somebody acts for them, and agents give it up (民法典第一百七十三条). From then on the agent
 * reads nothing: the tracking code they were shown opens nothing either. Both are told.
 */
@Service
@Transactional
public class MandateEnds {

    private final Rights rights;
    private final Cases cases;
    private final Mandates mandates;
    private final TrackingCodes codes;
    private final Journal journal;
    private final Messages messages;

    MandateEnds(
            Rights rights, Cases cases, Mandates mandates, TrackingCodes codes, Journal journal, Messages messages) {
        this.rights = rights;
        this.cases = cases;
        this.mandates = mandates;
        this.codes = codes;
        this.journal = journal;
        this.messages = messages;
    }

    /**
     * @return the new code for the applicant; empty for an agent, who is not shown it
     * @throws Refusal NOT_FOUND for everybody but the two, CONFLICT where nobody acts
     */
    public Optional<String> end(Actor actor, String caseNo) {
        var found = rights.visible(actor, caseNo);
        if (!rights.isTheirs(actor, found)) {
            throw new Refusal(RefusalKind.NOT_FOUND, "unknown-case", "cases.unknown", caseNo);
        }
        cases.lock(caseNo);
        if (mandates.of(caseNo).isEmpty()) {
            throw new Refusal(RefusalKind.CONFLICT, "nobody-acts", "kinds.nobody-acts");
        }
        // while both still hear of the case
        messages.write(caseNo, cases.applicant(caseNo).phone(), Locale.CHINA, "mandate-ended", caseNo);
        mandates.end(caseNo, actor.uid());
        journal.record(new Act(caseNo, actor.uid(), found.street(), "mandate-ended", Map.of()));
        var code = codes.renew(caseNo);
        return actor.uid().equals(found.account()) ? Optional.of(code) : Optional.empty();
    }
}
