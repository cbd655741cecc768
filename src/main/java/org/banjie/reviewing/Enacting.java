package org.banjie.reviewing;

import java.time.Clock;
import java.time.LocalDate;
import org.banjie.cases.CaseStatus;
import org.banjie.cases.Cases;
import org.banjie.cases.Decisions;
import org.banjie.cases.acts.CaseMove;
import org.banjie.casework.facts.Causes;
import org.banjie.grants.BenefitGrant;
import org.banjie.grants.GrantChange;
import org.banjie.grants.Grants;
import org.springframework.stereotype.Component;

/** Does to a grant what was decided, and says when it is looked at next. */
@Component
class Enacting {

    private final Grants grants;
    private final GrantReviewRows rows;
    private final ReviewTerms terms;
    private final ReviewAnswer answer;
    private final Silence silence;
    private final Cases cases;
    private final Causes causes;
    private final Decisions decisions;
    private final Clock clock;

    Enacting(
            Grants grants,
            GrantReviewRows rows,
            ReviewTerms terms,
            ReviewAnswer answer,
            Silence silence,
            Cases cases,
            Causes causes,
            Decisions decisions,
            Clock clock) {
        this.grants = grants;
        this.rows = rows;
        this.terms = terms;
        this.answer = answer;
        this.silence = silence;
        this.cases = cases;
        this.causes = causes;
        this.decisions = decisions;
        this.clock = clock;
    }

    void demandAmount(String caseNo, BenefitGrant grant, String form) {
        demandMonth(caseNo, form);
        proposed(caseNo, form).demandAmount(grant);
    }

    void demandMonth(String caseNo, String form) {
        proposed(caseNo, form).demandMonth(earliest(caseNo));
    }

    void keep(String caseNo, BenefitGrant grant) {
        silence.over(caseNo, grant);
        if (grant.live()) next(grant);
        rows.close(caseNo);
    }

    void change(String caseNo, BenefitGrant grant, String form) {
        var said = proposed(caseNo, form);
        said.demandMonth(earliest(caseNo));
        silence.over(caseNo, grant);
        var by = cause(caseNo);
        grants.change(grant.id(), new GrantChange(said.from(), said.amount(), grant.endsOn(), caseNo, by.by()));
        decisions.follow(by, CaseStatus.APPROVED, decision -> decision.granting(said.amount(), said.from()));
        next(grant);
        rows.close(caseNo);
    }

    /** What was held back stays unpaid from that month on; for the months before it is owed. */
    void stop(String caseNo, BenefitGrant grant, String form) {
        var said = proposed(caseNo, form);
        said.demandMonth(earliest(caseNo));
        var by = cause(caseNo);
        grants.stop(grant.id(), said.from(), caseNo, by.by());
        decisions.follow(by, CaseStatus.APPROVED, decision -> decision.granting(null, said.from()));
        rows.close(caseNo);
    }

    void drop(String caseNo, BenefitGrant grant) {
        silence.over(caseNo, grant);
        if (grant.live()) next(grant);
        rows.close(caseNo);
    }

    /** Never before this month; where paying has been held back, the month after that began. */
    private LocalDate earliest(String caseNo) {
        var month = LocalDate.now(clock).withDayOfMonth(1);
        return rows.find(caseNo)
                .map(GrantReview::heldOn)
                .map(held -> held.withDayOfMonth(1).plusMonths(1))
                .filter(held -> held.isBefore(month))
                .orElse(month);
    }

    private void next(BenefitGrant grant) {
        var kind = cases.get(grant.caseNo()).kind();
        var from = grant.reviewDue() == null ? LocalDate.now(clock) : grant.reviewDue();
        grants.nextReview(grant.id(), terms.next(kind, from).orElse(null));
    }

    private Proposed proposed(String caseNo, String form) {
        return Proposed.of(answer.latest(caseNo, form));
    }

    private CaseMove cause(String caseNo) {
        return causes.orLastMove(caseNo).orElseThrow();
    }
}
