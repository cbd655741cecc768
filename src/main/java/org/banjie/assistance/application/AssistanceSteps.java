package org.banjie.assistance.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.banjie.assistance.application.decision.RandomChecks;
import org.banjie.assistance.application.decision.Ruling;
import org.banjie.assistance.application.entitlement.AssistanceTables;
import org.banjie.assistance.application.entitlement.Proposals;
import org.banjie.assistance.application.publicity.Publicities;
import org.banjie.assistance.application.publicity.Publicity;
import org.banjie.assistance.application.publicity.PublicityPeriod;
import org.banjie.cases.CaseAnswers;
import org.banjie.cases.CaseStatus;
import org.banjie.cases.Cases;
import org.banjie.cases.Decision;
import org.banjie.cases.Decisions;
import org.banjie.casework.CaseSteps;
import org.banjie.casework.facts.Causes;
import org.banjie.casework.facts.Districts;
import org.banjie.flow.BpmnBean;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.kinds.Settings;
import org.banjie.time.limits.Limits;

/** The verbs of the assistance model: {@code ${assistance.propose(caseNo)}}. */
@BpmnBean("assistance")
public class AssistanceSteps {

    /** Code of the limit that the model's publicity timer waits for. */
    private static final String PUBLICITY = "publicity";

    private static final String EXTREME = "EXTREME";

    /** Code of the one category that is paid once. */
    private static final String ONCE = "TEMPORARY";

    private final Cases cases;
    private final CaseAnswers answers;
    private final Causes causes;
    private final Decisions decisions;
    private final CaseSteps steps;
    private final Proposals proposals;
    private final Publicities publicities;
    private final Ruling ruling;
    private final RandomChecks checks;
    private final Settings settings;
    private final AssistanceTables tables;
    private final Limits limits;
    private final Districts districts;
    private final Journal journal;
    private final Clock clock;

    AssistanceSteps(
            Cases cases,
            CaseAnswers answers,
            Causes causes,
            Decisions decisions,
            CaseSteps steps,
            Proposals proposals,
            Publicities publicities,
            Ruling ruling,
            RandomChecks checks,
            Settings settings,
            AssistanceTables tables,
            Limits limits,
            Districts districts,
            Journal journal,
            Clock clock) {
        this.cases = cases;
        this.answers = answers;
        this.causes = causes;
        this.decisions = decisions;
        this.steps = steps;
        this.proposals = proposals;
        this.publicities = publicities;
        this.ruling = ruling;
        this.checks = checks;
        this.settings = settings;
        this.tables = tables;
        this.limits = limits;
        this.districts = districts;
        this.journal = journal;
        this.clock = clock;
    }

    /** The category the desk accepted it for; what the family chose where the desk says nothing (一次申请、分类认定). */
    public void classify(String caseNo) {
        answers.latest(caseNo, "completeness")
                .map(form -> form.path("category").asText(""))
                .filter(category -> !category.isBlank())
                .ifPresent(category -> classify(caseNo, category));
    }

    /** What is put forward: the category of the opinion at the tables' amount; it goes public with its figures. */
    public void propose(String caseNo) {
        var opinion = answers.latest(caseNo, "preliminary-opinion").orElseThrow();
        classify(caseNo, ruling.category(caseNo, opinion));
        proposals.add(caseNo, ruling.standing(caseNo).orElseThrow());
        steps.reconsiderLimit(caseNo);
        steps.issueAfter(caseNo, "publicity", "Task_PreliminaryOpinion");
    }

    /** The notice has been posted: its days are counted from today (民发〔2021〕57号第十九条). */
    public void startPublicity(String caseNo) {
        var today = LocalDate.now(clock);
        var category = proposals.latest(caseNo).orElseThrow().category();
        var period = PublicityPeriod.of(tables, category, today);
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

    /** Whether the district must look itself before it confirms (特困人员认定办法第十六条: 不低于30%). */
    public boolean drawnForCheck(String caseNo) {
        var found = cases.get(caseNo);
        if (!EXTREME.equals(found.category())) return false;
        var district = districts.of(found);
        var share = Integer.parseInt(settings.value(found.kind(), "extremeCheckShare"));
        return checks.draws(caseNo, district, share, LocalDate.now(clock));
    }

    /**
     * 确认. What is paid by the month is owed from the month after the decision (民发〔2021〕57号第二十一条); what is paid
     * once has no beginning.
     */
    public void grant(String caseNo) {
        var granted = ruling.standing(caseNo).orElseThrow();
        if (proposals.latest(caseNo).isEmpty()) proposals.add(caseNo, granted);
        var nextMonth = LocalDate.now(clock).plusMonths(1).withDayOfMonth(1);
        var startsOn = granted.category().equals(ONCE) ? null : nextMonth;
        decide(caseNo, CaseStatus.APPROVED, decision -> decision.granting(granted.amount(), startsOn));
    }

    /** 不予确认, with the reason of whoever decided. */
    public void refuse(String caseNo) {
        decide(caseNo, CaseStatus.REJECTED, UnaryOperator.identity());
    }

    private void classify(String caseNo, String category) {
        if (category.equals(cases.get(caseNo).category())) return;
        var by = causes.orLastMove(caseNo).orElseThrow();
        cases.classify(caseNo, category);
        journal.record(new Act(caseNo, by.by(), by.office(), "classify", Map.of("category", category)));
    }

    private void decide(String caseNo, CaseStatus nature, UnaryOperator<Decision> more) {
        decisions.follow(causes.orLastMove(caseNo).orElseThrow(), nature, more);
        steps.closeLimit(caseNo);
    }
}
