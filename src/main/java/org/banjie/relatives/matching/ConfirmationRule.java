package org.banjie.relatives.matching;

import java.util.List;
import org.banjie.kinds.own.AnswerRules;
import org.banjie.refusal.InputError;
import org.banjie.relatives.filings.Filings;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Nobody confirms a filed case before the district has visited the family (民发〔2021〕57号第二十条). */
@Component
class ConfirmationRule implements AnswerRules {

    private final Filings filings;
    private final CaseMatch match;
    private final ApplicationEventPublisher events;

    ConfirmationRule(Filings filings, CaseMatch match, ApplicationEventPublisher events) {
        this.filings = filings;
        this.match = match;
        this.events = events;
    }

    @Override
    public String kind() {
        return Household.KIND;
    }

    @Override
    public String form() {
        return "confirm";
    }

    @Override
    public List<InputError> check(Submission submission) {
        if (!"CONFIRM".equals(submission.outcome())) return List.of();
        var caseNo = submission.caseNo();
        if (match.findsMore(caseNo)) {
            events.publishEvent(new LateHit(caseNo));
            return List.of(error("filing-found"));
        }
        var waits = filings.of(caseNo).stream().anyMatch(filing -> filing.ended() == null);
        return waits ? List.of(error("district-visit-missing")) : List.of();
    }

    private static InputError error(String code) {
        return new InputError("", code, "relatives." + code);
    }
}
