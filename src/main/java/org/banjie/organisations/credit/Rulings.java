package org.banjie.organisations.credit;

import java.time.Clock;
import java.time.LocalDate;
import org.banjie.cases.CaseStatus;
import org.banjie.cases.Decision;
import org.banjie.cases.Decisions;
import org.banjie.cases.acts.Opinions;
import org.banjie.casework.CaseSteps;
import org.springframework.stereotype.Component;

/** What the head of the bureau decided becomes the decision of the case, before it is printed and served. */
@Component
public class Rulings {

    private static final String DECIDE = "Task_Decide";

    private final Opinions opinions;
    private final Decisions decisions;
    private final CaseSteps steps;
    private final Clock clock;

    Rulings(Opinions opinions, Decisions decisions, CaseSteps steps, Clock clock) {
        this.opinions = opinions;
        this.decisions = decisions;
        this.steps = steps;
        this.clock = clock;
    }

    /** The statutory limit stops with it. */
    public void record(String caseNo, CaseStatus nature) {
        var last = opinions.latest(caseNo, DECIDE).orElseThrow();
        var reason = last.reason() == null ? "" : last.reason();
        decisions.record(
                caseNo, new Decision(nature, reason, null, null, last.by(), last.office(), LocalDate.now(clock)));
        steps.closeLimit(caseNo);
    }

    /** Ends the case as it was decided. */
    public void close(String caseNo) {
        steps.finish(caseNo, decisions.of(caseNo).orElseThrow().nature().name());
    }
}
