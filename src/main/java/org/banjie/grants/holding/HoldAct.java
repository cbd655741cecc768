package org.banjie.grants.holding;

import org.banjie.grants.BenefitGrant;
import org.banjie.grants.GrantStatus;

/** What is done to the paying of a grant. */
public enum HoldAct {
    /** Nothing is paid until it is resumed; what is owed meanwhile is paid afterwards. */
    SUSPEND,
    RESUME;

    /** The only one of the two that can be done to it now. */
    public static HoldAct of(BenefitGrant grant) {
        return grant.status() == GrantStatus.SUSPENDED ? RESUME : SUSPEND;
    }
}
