package org.banjie.assistance.households.review;

import org.banjie.access.recusals.Recusals;
import org.banjie.access.recusals.Recused;
import org.banjie.grants.Grants;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever must keep away from the case a grant was decided in keeps away from the reviews of the grant too. */
@Component
class OnRecusal {

    private final Grants grants;
    private final ReviewRows reviews;
    private final Recusals recusals;

    OnRecusal(Grants grants, ReviewRows reviews, Recusals recusals) {
        this.grants = grants;
        this.reviews = reviews;
        this.recusals = recusals;
    }

    @EventListener
    void recused(Recused kept) {
        var grant = grants.ofCase(kept.caseNo());
        grant.stream()
                .flatMap(one -> reviews.ofGrant(one.id()).stream())
                .forEach(review ->
                        recusals.recuse(review.caseNo(), kept.uid(), kept.cause(), reason(kept.caseNo()), kept.by()));
    }

    static String reason(String caseNo) {
        return "同 " + caseNo + " 一并回避";
    }
}
