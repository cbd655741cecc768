package org.banjie.reviewing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.banjie.cases.Cases;
import org.banjie.grants.BenefitGrant;
import org.banjie.grants.GrantStatus;
import org.banjie.grants.Grants;
import org.banjie.grants.holding.Holds;
import org.banjie.kinds.Kinds;
import org.banjie.kinds.ReviewTerm;
import org.banjie.notices.messages.Messages;
import org.banjie.time.DayUnit;
import org.banjie.time.limits.Limits;
import org.springframework.stereotype.Component;

/** What follows where nobody answers: three days one after the other, and paying held back in between. */
@Component
class Silence {

    /** The last day to answer; the limit of the kind's guide. */
    static final String ANSWER = "answer";

    /** The day after which paying is held back. */
    static final String HOLD = "answer-hold";

    /** The day after which it is decided whether it ends. */
    static final String END = "answer-end";

    private static final String SYSTEM = "system";

    private final ReviewTerms terms;
    private final GrantReviewRows rows;
    private final Grants grants;
    private final Holds holds;
    private final Cases cases;
    private final Kinds kinds;
    private final Limits limits;
    private final Messages messages;
    private final Clock clock;

    Silence(
            ReviewTerms terms,
            GrantReviewRows rows,
            Grants grants,
            Holds holds,
            Cases cases,
            Kinds kinds,
            Limits limits,
            Messages messages,
            Clock clock) {
        this.terms = terms;
        this.rows = rows;
        this.grants = grants;
        this.holds = holds;
        this.cases = cases;
        this.kinds = kinds;
        this.limits = limits;
        this.messages = messages;
        this.clock = clock;
    }

    /** From today there are so many days to answer, and so many more before something follows. */
    void counts(String caseNo, BenefitGrant grant, boolean asked) {
        var kind = cases.get(grant.caseNo()).kind();
        var answered = terms.number(kind, ReviewTerm.ANSWERED);
        start(caseNo, ANSWER, answered, terms.basis(kind, ReviewTerm.ANSWERED));
        if (!asked) return;
        var held = answered + terms.number(kind, ReviewTerm.HELD);
        start(caseNo, HOLD, held, terms.basis(kind, ReviewTerm.HELD));
        start(caseNo, END, held + terms.number(kind, ReviewTerm.ENDED), terms.basis(kind, ReviewTerm.ENDED));
    }

    private void start(String caseNo, String limit, int days, String basis) {
        limits.start(caseNo, limit, LocalDate.now(clock), days, DayUnit.CALENDAR, basis);
    }

    /** Says once more that an answer is owed, and until when. */
    void remind(String caseNo, BenefitGrant grant) {
        var granted = cases.get(grant.caseNo());
        var until = limits.find(caseNo, ANSWER).orElseThrow().dueOn();
        var what = kinds.get(granted.kind()).matter(granted.category()).zh();
        messages.write(caseNo, phone(caseNo), Locale.CHINA, "review-remind", what, caseNo, until);
    }

    /** Nothing is paid from today; whoever is held back already, for another reason, stays so for that one. */
    void hold(String caseNo, BenefitGrant grant) {
        if (grant.status() != GrantStatus.LIVE) return;
        grants.hold(grant.id(), true, SYSTEM);
        rows.held(caseNo, LocalDate.now(clock));
        tell(grant, "grant-suspended");
    }

    /** Somebody has answered, or it is settled: what was held back for that is paid again, with what was owed meanwhile. */
    void over(String caseNo, BenefitGrant grant) {
        stopCounting(caseNo);
        var held = rows.find(caseNo).filter(review -> review.heldOn() != null).isPresent();
        if (!held || grant.status() != GrantStatus.SUSPENDED || isHeldByOthers(grant)) return;
        grants.hold(grant.id(), false, SYSTEM);
        rows.held(caseNo, null);
        tell(grant, "grant-resumed");
    }

    /** Nobody is waited for any more. */
    void stopCounting(String caseNo) {
        for (var limit : List.of(ANSWER, HOLD, END)) {
            if (limits.find(caseNo, limit).isPresent()) limits.close(caseNo, limit, LocalDate.now(clock));
        }
    }

    private boolean isHeldByOthers(BenefitGrant grant) {
        return !holds.inForce(List.of(grant.id())).isEmpty();
    }

    private void tell(BenefitGrant grant, String message) {
        messages.write(grant.caseNo(), phone(grant.caseNo()), Locale.CHINA, message, "", grant.caseNo());
    }

    private String phone(String caseNo) {
        return cases.applicant(caseNo).phone();
    }
}
