package org.banjie.assistance.monitoring.leads;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.banjie.assistance.monitoring.LeadModel;
import org.banjie.cases.CaseStatus;
import org.banjie.cases.acts.Opinions;
import org.banjie.casework.CaseSteps;
import org.banjie.flow.BpmnBean;
import org.banjie.flow.effects.ClosesCase;

/** The verbs of the lead model: {@code ${lead.close(caseNo)}}. */
@BpmnBean("lead")
public class LeadSteps {

    private static final Set<String> REACHED = Set.of("WILL_APPLY", "HELPED");

    private final Opinions opinions;
    private final CaseSteps steps;
    private final Leads leads;
    private final Clock clock;

    LeadSteps(Opinions opinions, CaseSteps steps, Leads leads, Clock clock) {
        this.opinions = opinions;
        this.steps = steps;
        this.leads = leads;
        this.clock = clock;
    }

    /** What the last one who tried to reach the household says becomes what the lead came to. */
    @ClosesCase
    public void close(String caseNo) {
        var last = opinions.lastEnding(caseNo, LeadModel.CONTACT, LeadModel.FOLLOW_UP)
                .orElseThrow();
        var status = REACHED.contains(last.outcome()) ? CaseStatus.APPROVED : CaseStatus.TERMINATED;
        steps.finish(caseNo, status.name());
        leads.close(caseNo, last.outcome(), LocalDate.now(clock));
    }
}
