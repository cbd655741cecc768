package org.banjie.grants.holding;

import java.time.Instant;

/**
 * That paying a grant be held back, or begun again.
 *
 * @param why the reason, in words the family may read
 * @param decidedAt when it came into force; null while it waits
 */
public record HeldGrant(
        long id,
        long grantId,
        String caseNo,
        HoldAct act,
        String why,
        String proposedBy,
        Instant proposedAt,
        Instant decidedAt) {

    @Override
    public String toString() {
        return "HeldGrant[" + id + "]";
    }
}
