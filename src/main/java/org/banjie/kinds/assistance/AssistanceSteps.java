package org.banjie.kinds.assistance;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import org.banjie.cases.CaseAnswers;
import org.banjie.cases.CaseStatus;
import org.banjie.cases.Cases;
import org.banjie.cases.Decision;
import org.banjie.cases.Decisions;
import org.banjie.cases.Opinion;
import org.banjie.cases.Opinions;
import org.banjie.flow.BpmnBean;
import org.banjie.flow.Rules;
import org.banjie.kinds.CaseSteps;
import org.banjie.time.Limits;

/** The verbs of the assistance model: {@code ${assistance.propose(caseNo)}}. */
@BpmnBean("assistance")
public class AssistanceSteps {

    /** Code of the limit that the model's publicity timer waits for. */
    private static final String PUBLICITY = "publicity";

    private final Cases cases;
    private final CaseAnswers answers;
    private final Opinions opinions;
    private final Decisions decisions;
    private final CaseSteps steps;
    private final MeansRegister register;
    private final Visits visits;
    private final Proposals proposals;
    private final Publicities publicities;
    private final Household household;
    private final Rules rules;
    private final Limits limits;
    private final Clock clock;

    AssistanceSteps(
            Cases cases,
            CaseAnswers answers,
            Opinions opinions,
            Decisions decisions,
            CaseSteps steps,
            MeansRegister register,
            Visits visits,
            Proposals proposals,
            Publicities publicities,
            Household household,
            Rules rules,
            Limits limits,
            Clock clock) {
        this.cases = cases;
        this.answers = answers;
        this.opinions = opinions;
        this.decisions = decisions;
        this.steps = steps;
        this.register = register;
        this.visits = visits;
        this.proposals = proposals;
        this.publicities = publicities;
        this.household = household;
        this.rules = rules;
        this.limits = limits;
        this.clock = clock;
    }

    /** A home visit is on record once two investigators have signed it (民发〔2021〕57号第十六条). */
    public void recordVisit(String caseNo) {
        var on = latest(caseNo, "home-visit").path("visitedOn").asText();
        visits.add(caseNo, LocalDate.parse(on), by(caseNo, "Task_HomeVisit"), by(caseNo, "Task_HomeVisitCosign"));
    }

    /** What the check centre found counts from now on; where it gave no figure, what the family declared. */
    public void recordCheck(String caseNo) {
        var last = opinions.latest(caseNo, "Task_EconomicCheck", "Task_Recheck").orElseThrow();
        var form = last.step().equals("Task_Recheck") ? "recheck" : "economic-check";
        register.add(caseNo, new CheckResult(latest(caseNo, form)).over(household.declared(caseNo)));
    }

    /** The tables' proposal as of today; the opinion in favour goes public with its figures. */
    public void propose(String caseNo) {
        proposals.add(caseNo, household.assess(caseNo));
        steps.reconsiderLimit(caseNo);
        steps.issueAfter(caseNo, "publicity", "Task_PreliminaryOpinion");
    }

    /** The notice has been posted: its days are counted from today (民发〔2021〕57号第十九条). */
    public void startPublicity(String caseNo) {
        var today = LocalDate.now(clock);
        var period =
                PublicityPeriod.of(rules, proposals.latest(caseNo).orElseThrow().category());
        var limit = limits.start(caseNo, PUBLICITY, today, period.days(), period.unit(), period.basis());
        publicities.add(caseNo, new Publicity(today, limit.dueOn()));
        cases.enter(caseNo, CaseStatus.PUBLICISED);
    }

    /** An objection ends the notice and may lengthen the statutory limit. */
    public void recordObjection(String caseNo) {
        limits.close(caseNo, PUBLICITY, LocalDate.now(clock));
        cases.enter(caseNo, CaseStatus.IN_REVIEW);
        steps.reconsiderLimit(caseNo);
    }

    /** 确认: the allowance is owed from the month after the decision (民发〔2021〕57号第二十一条). */
    public void grant(String caseNo) {
        var opinion = opinions.latest(caseNo).orElseThrow();
        var nextMonth = LocalDate.now(clock).plusMonths(1).withDayOfMonth(1);
        decide(caseNo, CaseStatus.APPROVED, opinion, household.assess(caseNo).amount(), nextMonth);
    }

    /** 不予确认, with the reason of whoever decided. */
    public void refuse(String caseNo) {
        decide(caseNo, CaseStatus.REJECTED, opinions.latest(caseNo).orElseThrow(), null, null);
    }

    private void decide(String caseNo, CaseStatus nature, Opinion opinion, BigDecimal amount, LocalDate startsOn) {
        var today = LocalDate.now(clock);
        var reason = opinion.reason() == null ? "" : opinion.reason();
        decisions.record(caseNo, new Decision(nature, reason, amount, startsOn, opinion.by(), opinion.office(), today));
        steps.closeLimit(caseNo);
    }

    private JsonNode latest(String caseNo, String form) {
        return answers.latest(caseNo, form).orElseThrow();
    }

    private String by(String caseNo, String step) {
        return opinions.latest(caseNo, step).orElseThrow().by();
    }
}
