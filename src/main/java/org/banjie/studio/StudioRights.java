package org.banjie.studio;

import org.banjie.access.Circle;
import org.banjie.access.Roles;

/** Who may do what in the studio: those of the district, see {@link Administrators}. */
public final class StudioRights {

    public static final Circle CHANGE =
            Circle.of("studio.may.change", Roles.ADMINISTRATOR).saying("studio.barred");

    public static final Circle READ =
            Circle.of("studio.may.read", Roles.ADMINISTRATOR, Roles.AUDITOR).saying("studio.barred");

    private StudioRights() {}
}
