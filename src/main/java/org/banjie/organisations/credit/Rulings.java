package org.banjie.organisations.credit;

import org.banjie.cases.CaseStatus;
import org.banjie.cases.Decisions;
import org.banjie.cases.acts.Opinions;
import org.banjie.casework.CaseSteps;
import org.springframework.stereotype.Component;

/** What the head of the bureau decided becomes the decision of the case, before it is printed and served. */
@Component
public class Rulings {

    private static final String DECIDE = CreditModel.DECIDE;

    private final Opinions opinions;
    private final Decisions decisions;
    private final CaseSteps steps;

    Rulings(Opinions opinions, Decisions decisions, CaseSteps steps) {
        this.opinions = opinions;
        this.decisions = decisions;
        this.steps = steps;
    }

    /** The statutory limit stops with it. */
    public void record(String caseNo, CaseStatus nature) {
        decisions.follow(opinions.lastEnding(caseNo, DECIDE).orElseThrow(), nature);
        steps.closeLimit(caseNo);
    }

    /** Ends the case as it was decided. */
    public void close(String caseNo) {
        steps.finish(caseNo, decisions.of(caseNo).orElseThrow().nature().name());
    }
}
