package org.banjie.reviewing;

import org.banjie.access.recusals.Recusals;
import org.banjie.access.recusals.Recused;
import org.banjie.grants.Grants;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever must keep away from the case a grant was decided in keeps away from its reviews too, also when that is said later. */
@Component
class AlsoKeptAway {

    private final Grants grants;
    private final GrantReviewRows rows;
    private final Recusals recusals;

    AlsoKeptAway(Grants grants, GrantReviewRows rows, Recusals recusals) {
        this.grants = grants;
        this.rows = rows;
        this.recusals = recusals;
    }

    @EventListener
    void recused(Recused kept) {
        grants.ofCase(kept.caseNo()).stream()
                .flatMap(grant -> rows.ofGrant(grant.id()).stream())
                .forEach(review ->
                        recusals.recuse(review.caseNo(), kept.uid(), kept.cause(), reason(kept.caseNo()), kept.by()));
    }

    /** Why, as it stands in the journal of the review. */
    static String reason(String caseNo) {
        return "同 " + caseNo + " 一并回避";
    }
}
