package org.banjie.relatives.keeping;

import org.banjie.access.Circle;
import org.banjie.access.Roles;

/** Who may see the register of relatives: the district's assistance office, which keeps it, and, masked, the auditor. */
public final class RegisterRights {

    /** Who enters people and reads their files in full. */
    public static final Circle KEEPING =
            Circle.of("relatives.may.keep", Roles.DISTRICT_ASSISTANCE).saying("relatives.barred");

    /** Who may look. */
    public static final Circle LOOKING = Circle.of("relatives.may.look", Roles.DISTRICT_ASSISTANCE, Roles.AUDITOR)
            .saying("relatives.barred");

    private RegisterRights() {}
}
