package org.banjie.assistance.households.confirmation;

import org.banjie.assistance.application.objections.BroughtForward;
import org.banjie.assistance.application.objections.BroughtLate;
import org.banjie.assistance.households.Grant;
import org.banjie.assistance.households.Grants;
import org.banjie.assistance.households.ReviewCause;
import org.banjie.assistance.households.review.Reviews;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What was received in time and came to light after the decision: the decision stands, and the grant is looked at again at
 * once (民发〔2021〕57号第十九条、第三十一条). Before it is served there is no grant yet; then it is as soon as there is one.
 */
@Component
class LateVoices {

    private final Grants grants;
    private final Reviews reviews;
    private final BroughtForward brought;

    LateVoices(Grants grants, Reviews reviews, BroughtForward brought) {
        this.grants = grants;
        this.reviews = reviews;
        this.brought = brought;
    }

    @EventListener
    void brought(BroughtLate late) {
        heard(late.caseNo());
    }

    /** Opens the review where there is a living grant and something waits. */
    void heard(String caseNo) {
        grants.ofCase(caseNo)
                .filter(Grant::live)
                .filter(grant -> brought.handOver(caseNo))
                .ifPresent(grant -> reviews.open(grant.id(), ReviewCause.COMPLAINT, words(caseNo), "system"));
    }

    /** What is said stands in the entry, for those who may read it. */
    private static String words(String caseNo) {
        return "期限内收到、作出决定后才登记的异议或者投诉举报，内容见 " + caseNo + " 的登记";
    }
}
