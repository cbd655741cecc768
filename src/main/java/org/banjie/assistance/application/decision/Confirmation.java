package org.banjie.assistance.application.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.banjie.assistance.application.entitlement.Proposals;
import org.banjie.cases.CaseStatus;
import org.banjie.cases.Decision;
import org.banjie.cases.Decisions;
import org.banjie.casework.CaseSteps;
import org.banjie.casework.facts.Causes;
import org.springframework.stereotype.Component;

/** The decision on an application: confirmed or not (确认、不予确认), with the reason of whoever decided. */
@Component
public class Confirmation {

    /** Code of the one category that is paid once. */
    private static final String ONCE = "TEMPORARY";

    private final Ruling ruling;
    private final Proposals proposals;
    private final Decisions decisions;
    private final Causes causes;
    private final CaseSteps steps;
    private final Clock clock;

    Confirmation(Ruling ruling, Proposals proposals, Decisions decisions, Causes causes, CaseSteps steps, Clock clock) {
        this.ruling = ruling;
        this.proposals = proposals;
        this.decisions = decisions;
        this.causes = causes;
        this.steps = steps;
        this.clock = clock;
    }

    /**
     * What is paid by the month is owed from the month after the decision (民发〔2021〕57号第二十一条); what is paid once
     * has no beginning.
     */
    public void grant(String caseNo) {
        var granted = ruling.standing(caseNo).orElseThrow();
        if (proposals.latest(caseNo).isEmpty()) proposals.add(caseNo, granted);
        var nextMonth = LocalDate.now(clock).plusMonths(1).withDayOfMonth(1);
        var startsOn = granted.category().equals(ONCE) ? null : nextMonth;
        decide(caseNo, CaseStatus.APPROVED, decision -> decision.granting(granted.amount(), startsOn));
    }

    public void refuse(String caseNo) {
        decide(caseNo, CaseStatus.REJECTED, UnaryOperator.identity());
    }

    private void decide(String caseNo, CaseStatus nature, UnaryOperator<Decision> more) {
        decisions.follow(causes.orLastMove(caseNo).orElseThrow(), nature, more);
        steps.closeLimit(caseNo);
    }
}
