package org.banjie.assistance.application.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.banjie.assistance.application.entitlement.Proposal;
import org.banjie.assistance.application.entitlement.Proposals;
import org.banjie.assistance.application.model.AssistanceModel;
import org.banjie.cases.CaseStatus;
import org.banjie.cases.Decision;
import org.banjie.cases.Decisions;
import org.banjie.cases.acts.CaseMove;
import org.banjie.cases.acts.Opinions;
import org.banjie.cases.acts.StepEnded;
import org.banjie.casework.CaseSteps;
import org.banjie.casework.facts.Causes;
import org.banjie.kinds.Settings;
import org.springframework.stereotype.Component;

/** The decision on an application: confirmed or not (确认、不予确认), with the reason of whoever decided. */
@Component
public class Confirmation {

    /** Code of the one category that is paid once. */
    private static final String ONCE = "TEMPORARY";

    private static final Set<String> AGREEING =
            Set.of(AssistanceModel.DECIDE_REFUSAL, AssistanceModel.DISTRICT_DECIDE_REFUSAL);

    private final Ruling ruling;
    private final Proposals proposals;
    private final Decisions decisions;
    private final Causes causes;
    private final Opinions opinions;
    private final CaseSteps steps;
    private final Settings settings;
    private final Clock clock;

    Confirmation(
            Ruling ruling,
            Proposals proposals,
            Decisions decisions,
            Causes causes,
            Opinions opinions,
            CaseSteps steps,
            Settings settings,
            Clock clock) {
        this.ruling = ruling;
        this.proposals = proposals;
        this.decisions = decisions;
        this.causes = causes;
        this.opinions = opinions;
        this.steps = steps;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What is paid by the month is owed from the month after the decision, as the setting {@code paidAfterMonths} has
     * it; what is paid once has no beginning.
     */
    public void grant(String caseNo) {
        var granted = ruling.standing(caseNo).orElseThrow();
        if (proposals.latest(caseNo).filter(last -> says(last, granted)).isEmpty()) proposals.add(caseNo, granted);
        var startsOn = granted.category().equals(ONCE) ? null : firstMonth();
        decide(
                causes.orLastMove(caseNo).orElseThrow(),
                CaseStatus.APPROVED,
                decision -> decision.granting(granted.amount(), startsOn));
    }

    private LocalDate firstMonth() {
        var months = Long.parseLong(settings.value(AssistanceModel.KIND, "paidAfterMonths"));
        return LocalDate.now(clock).plusMonths(months).withDayOfMonth(1);
    }

    /** The paper prints what is decided now, with its calculation, be it another amount than was put forward. */
    private static boolean says(Proposal last, Proposal granted) {
        return last.amount().compareTo(granted.amount()) == 0
                && !last.calculation().isEmpty();
    }

    /** Whoever agrees to a refusal that was proposed decides it for the reasons it was proposed for. */
    public void refuse(String caseNo) {
        var move = causes.orLastMove(caseNo).orElseThrow();
        var proposed = move instanceof StepEnded ended && AGREEING.contains(ended.step());
        decide(move, CaseStatus.REJECTED, proposed ? reasonOf(caseNo, AssistanceModel.PRELIMINARY_OPINION) : same());
    }

    /** As {@link #refuse}: for what the reviewer wrote of the refusals. */
    public void terminate(String caseNo) {
        var move = causes.orLastMove(caseNo).orElseThrow();
        decide(move, CaseStatus.TERMINATED, reasonOf(caseNo, AssistanceModel.WEIGH_REFUSAL));
    }

    private UnaryOperator<Decision> reasonOf(String caseNo, String step) {
        return opinions.lastEnding(caseNo, step)
                .<UnaryOperator<Decision>>map(said -> decision -> decision.because(said.reason()))
                .orElseGet(Confirmation::same);
    }

    private static UnaryOperator<Decision> same() {
        return UnaryOperator.identity();
    }

    private void decide(CaseMove move, CaseStatus nature, UnaryOperator<Decision> more) {
        decisions.follow(move, nature, more);
        steps.closeLimit(move.caseNo());
    }
}
