package org.banjie.sweeping;

import org.banjie.access.Circle;
import org.banjie.access.Roles;

/** Who plans the festivals, and who books for callers and stands at the gate. */
public final class SweepingRights {

    /** Who plans seasons, sets quotas and switches them off for a day. */
    public static final Circle PLANNING = Circle.of("sweeping.may.plan", Roles.FUNERAL_DISPATCHER);

    /** Who books for whoever calls, and lets people in. */
    public static final Circle BY_PHONE = Circle.of(
                    "sweeping.may.book", Roles.FUNERAL_DISPATCHER, Roles.FUNERAL_STEWARD)
            .saying("sweeping.barred");

    private SweepingRights() {}
}
