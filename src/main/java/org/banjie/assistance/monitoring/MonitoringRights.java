package org.banjie.assistance.monitoring;

import org.banjie.access.Circle;
import org.banjie.access.Roles;

/** Who may watch over the grants: the district's section for assistance and administrators; auditors read along. */
public final class MonitoringRights {

    /** Who imports, draws and names benefits. */
    public static final Circle ACTING = Circle.of("monitoring.may.act", Roles.DISTRICT_ASSISTANCE, Roles.ADMINISTRATOR)
            .saying("monitoring.barred");

    /** Who may look. */
    public static final Circle LOOKING = Circle.of(
                    "monitoring.may.look", Roles.DISTRICT_ASSISTANCE, Roles.ADMINISTRATOR, Roles.AUDITOR)
            .saying("monitoring.barred");

    private MonitoringRights() {}
}
