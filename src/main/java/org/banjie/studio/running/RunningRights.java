package org.banjie.studio.running;

import org.banjie.access.Circle;
import org.banjie.access.Roles;

/** Who may look at running cases from the studio, and who may act on them. */
final class RunningRights {

    static final Circle LOOK = Circle.of("studio-running.may.look", Roles.ADMINISTRATOR, Roles.AUDITOR)
            .saying("studio.barred");

    static final Circle ACT =
            Circle.of("studio-running.may.act", Roles.ADMINISTRATOR).saying("studio.barred");

    private RunningRights() {}
}
