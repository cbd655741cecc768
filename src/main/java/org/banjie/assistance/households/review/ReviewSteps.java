package org.banjie.assistance.households.review;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.banjie.assistance.application.objections.BroughtForward;
import org.banjie.assistance.households.ReviewCause;
import org.banjie.assistance.households.ReviewModel;
import org.banjie.cases.CaseAnswers;
import org.banjie.cases.CaseChanges;
import org.banjie.cases.CaseStatus;
import org.banjie.cases.Decision;
import org.banjie.cases.Decisions;
import org.banjie.cases.acts.Opinions;
import org.banjie.casework.CaseSteps;
import org.banjie.flow.BpmnBean;
import org.banjie.flow.effects.ClosesCase;
import org.banjie.flow.effects.StartsLimit;
import org.banjie.grants.Category;
import org.banjie.grants.GrantRows;
import org.banjie.time.DayUnit;
import org.banjie.time.limits.Limits;

/** The verbs of the review model: {@code ${review.apply(caseNo)}}. */
@BpmnBean("review")
public class ReviewSteps {

    private static final String LIMIT = "review";

    private final CaseChanges cases;
    private final CaseAnswers answers;
    private final Opinions opinions;
    private final Decisions decisions;
    private final Limits limits;
    private final CaseSteps steps;
    private final ReviewRows rows;
    private final GrantRows grants;
    private final ReviewProposals proposals;
    private final Enactment enactment;
    private final StopNotice notice;
    private final BroughtForward brought;
    private final Clock clock;

    ReviewSteps(
            CaseChanges cases,
            CaseAnswers answers,
            Opinions opinions,
            Decisions decisions,
            Limits limits,
            CaseSteps steps,
            ReviewRows rows,
            GrantRows grants,
            ReviewProposals proposals,
            Enactment enactment,
            StopNotice notice,
            BroughtForward brought,
            Clock clock) {
        this.cases = cases;
        this.answers = answers;
        this.opinions = opinions;
        this.decisions = decisions;
        this.limits = limits;
        this.steps = steps;
        this.rows = rows;
        this.grants = grants;
        this.proposals = proposals;
        this.enactment = enactment;
        this.notice = notice;
        this.brought = brought;
        this.clock = clock;
    }

    /** The time to decide runs from the day of what set the review off, not from when somebody heard of it. */
    @StartsLimit("review")
    public void begin(String caseNo) {
        var opening = opening(caseNo);
        var since = LocalDate.parse(opening.path("since").asText());
        var due = LocalDate.parse(opening.path("dueOn").asText());
        var days = (int) ChronoUnit.DAYS.between(since, due);
        cases.accept(caseNo);
        limits.start(
                caseNo,
                LIMIT,
                since,
                days,
                DayUnit.CALENDAR,
                opening.path("basis").asText());
    }

    /** Whether the district reads the street's answer before it is decided: a match, a spot check. */
    public boolean answersToDistrict(String caseNo) {
        return rows.causes(caseNo).stream().anyMatch(ReviewCause::answersToDistrict);
    }

    /** 决定: what was proposed holds from the month it names; nothing is paid or stopped by anything else. */
    public void apply(String caseNo) {
        var proposed = proposals.of(caseNo);
        var opinion = opinions.lastEnding(caseNo, ReviewModel.DECIDE).orElseThrow();
        enactment.of(rows.get(caseNo), proposed, opinion.by());
        decisions.follow(opinion, CaseStatus.APPROVED, decision -> decided(decision, proposed));
        brought.lookedInto(caseNo, outcome(proposed), proposed.reason());
        limits.close(caseNo, LIMIT, LocalDate.now(clock));
    }

    private static String outcome(ReviewProposal proposed) {
        return switch (proposed.kind()) {
            case KEEP -> "KEPT";
            case STOP -> "STOPPED";
            default -> "CHANGED";
        };
    }

    private static Decision decided(Decision decision, ReviewProposal proposed) {
        return decision.because(proposed.reason()).granting(proposed.amount(), proposed.from());
    }

    /** Whether the household is told in writing: of everything that changes what it gets. */
    public boolean changes(String caseNo) {
        return proposals.of(caseNo).kind() != ReviewProposal.Kind.KEEP;
    }

    /** 增减停发通知书, printed for the household. */
    public void tell(String caseNo) {
        steps.issue(caseNo, paper(caseNo));
    }

    private String paper(String caseNo) {
        if (grants.find(rows.get(caseNo).grantId()).orElseThrow().category() == Category.OTHER) return "other-change";
        if (proposals.of(caseNo).kind() != ReviewProposal.Kind.STOP) return "change";
        return notice.isNeeded(caseNo) ? "extreme-stopped" : "stopped";
    }

    /** Whether the village is told before assistance ends (特困人员认定办法第二十六条). */
    public boolean needsNotice(String caseNo) {
        return notice.isNeeded(caseNo);
    }

    @StartsLimit("publicity")
    public void startPublicity(String caseNo) {
        notice.start(caseNo);
    }

    /** Somebody objects to the end: it is looked into again. */
    public void recordObjection(String caseNo) {
        notice.object(caseNo);
    }

    @ClosesCase
    public void close(String caseNo) {
        steps.finish(caseNo, CaseStatus.APPROVED.name());
        rows.close(caseNo);
    }

    private JsonNode opening(String caseNo) {
        return answers.latest(caseNo, "opening").orElseThrow();
    }
}
