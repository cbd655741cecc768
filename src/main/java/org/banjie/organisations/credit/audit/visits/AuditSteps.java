package org.banjie.organisations.credit.audit.visits;

import java.time.Clock;
import java.time.LocalDate;
import org.banjie.cases.CaseAnswers;
import org.banjie.cases.CaseStatus;
import org.banjie.casework.CaseSteps;
import org.banjie.casework.LettingIn;
import org.banjie.flow.BpmnBean;
import org.banjie.flow.effects.ClosesCase;
import org.banjie.organisations.credit.audit.AuditDraws;
import org.banjie.organisations.credit.proposals.Fact;
import org.banjie.organisations.credit.proposals.ListingProposals;

/** The verbs of the audit model: {@code ${audit.publish(caseNo)}}. */
@BpmnBean("audit")
public class AuditSteps {

    private final CaseAnswers answers;
    private final CaseSteps steps;
    private final LettingIn door;
    private final AuditDraws draws;
    private final AuditResults results;
    private final ListingProposals proposals;
    private final Clock clock;

    AuditSteps(
            CaseAnswers answers,
            CaseSteps steps,
            LettingIn door,
            AuditDraws draws,
            AuditResults results,
            ListingProposals proposals,
            Clock clock) {
        this.answers = answers;
        this.steps = steps;
        this.door = door;
        this.draws = draws;
        this.results = results;
        this.proposals = proposals;
        this.clock = clock;
    }

    /** 公开: the result stands on the organisation's page; a ground for listing that was found is proposed. */
    public void publish(String caseNo) {
        door.letIn(caseNo);
        var origin = draws.origin(caseNo).orElseThrow();
        var record = answers.latest(caseNo, "record").orElseThrow();
        var visited = LocalDate.parse(record.path("visitedOn").asText());
        var finding = record.path("finding").asText();
        var words =
                answers.latest(caseNo, "publish").orElseThrow().path("result").asText();
        results.add(new AuditResults.Result(
                caseNo, origin.draw(), origin.uscc(), origin.year(), visited, finding, words, LocalDate.now(clock)));
        var fact = Fact.of(origin.uscc(), "ABNORMAL", finding, origin.year(), visited);
        proposals.found(fact.with(record.path("findings").asText()), "system");
    }

    @ClosesCase
    public void close(String caseNo) {
        steps.finish(caseNo, CaseStatus.APPROVED.name());
    }
}
