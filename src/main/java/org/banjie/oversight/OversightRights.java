package org.banjie.oversight;

import org.banjie.access.Circle;
import org.banjie.access.Roles;

/** Who may do what in this room. */
public final class OversightRights {

    public static final Circle CALENDAR = Circle.of("oversight.may.calendar", Roles.ADMINISTRATOR);

    public static final Circle JOURNAL = Circle.of("oversight.may.journal", Roles.AUDITOR, Roles.ADMINISTRATOR)
            .saying("oversight.journal.barred");

    /** Of the streets they lead or audit. */
    public static final Circle FIGURES = Circle.of(
                    "oversight.may.figures", Roles.STREET_LEADER, Roles.DISTRICT_APPROVER, Roles.AUDITOR)
            .saying("oversight.figures.barred");

    /** For months without one; the others make themselves. */
    public static final Circle REPORTS = Circle.of(
                    "oversight.may.reports", Roles.STREET_LEADER, Roles.DISTRICT_APPROVER)
            .saying("oversight.reports.barred");

    public static final Circle RIGHTS = Circle.of("oversight.may.rights", Roles.AUDITOR, Roles.ADMINISTRATOR)
            .saying("oversight.rights.barred");

    private OversightRights() {}
}
