package org.banjie.assistance.households.confirmation;

import org.banjie.assistance.application.objections.BroughtForward;
import org.banjie.assistance.application.objections.BroughtLate;
import org.banjie.assistance.households.ReviewCause;
import org.banjie.assistance.households.review.Reviews;
import org.banjie.cases.Cases;
import org.banjie.grants.BenefitGrant;
import org.banjie.grants.Category;
import org.banjie.grants.Grants;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What was received in time and came to light after the decision: the decision stands, and the grant is looked at again at
 * once (民发〔2021〕57号第十九条、第三十一条). Before it is served there is no grant yet; then it is as soon as there is one. What
 * was given once, or is over, cannot be changed any more: the office looks into what was said by itself.
 */
@Component
class LateVoices {

    private final Cases cases;
    private final HeldBack held;
    private final Grants grants;
    private final Reviews reviews;
    private final BroughtForward brought;

    LateVoices(Cases cases, HeldBack held, Grants grants, Reviews reviews, BroughtForward brought) {
        this.cases = cases;
        this.held = held;
        this.grants = grants;
        this.reviews = reviews;
        this.brought = brought;
    }

    @EventListener
    void brought(BroughtLate late) {
        heard(late.caseNo());
    }

    /** Has what waits looked into, as soon as it is known whether there is a grant. */
    void heard(String caseNo) {
        var grant = grants.ofCase(caseNo);
        if (grant.isEmpty() && isToCome(caseNo)) return;
        if (!brought.isOwed(caseNo)) return;
        grant.filter(LateVoices::canChange)
                .ifPresentOrElse(one -> review(caseNo, one), () -> brought.lookIntoEach(caseNo));
    }

    private void review(String caseNo, BenefitGrant grant) {
        brought.handOver(caseNo, reviews.open(grant.id(), ReviewCause.COMPLAINT, words(caseNo), "system"));
    }

    private boolean isToCome(String caseNo) {
        return !cases.get(caseNo).status().isClosed() || held.has(caseNo);
    }

    private static boolean canChange(BenefitGrant grant) {
        return grant.live() && grant.category() != Category.TEMPORARY;
    }

    /** What is said stands in the entry, for those who may read it. */
    private static String words(String caseNo) {
        return "期限内收到、作出决定后才登记的异议或者投诉举报，内容见 " + caseNo + " 的登记";
    }
}
