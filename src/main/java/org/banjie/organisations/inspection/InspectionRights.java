package org.banjie.organisations.inspection;

import org.banjie.access.Circle;
import org.banjie.access.Roles;

/** Who may do what with yearly inspections: the registry and administrators keep the rounds, the registry concludes. */
public final class InspectionRights {

    public static final Circle KEEPING = Circle.of("inspection.may.keep", Roles.REGISTRAR, Roles.ADMINISTRATOR)
            .saying("inspection.barred");
    public static final Circle CONCLUDING =
            Circle.of("inspection.may.conclude", Roles.REGISTRAR).saying("inspection.barred");
    public static final Circle LOOKING = Circle.of(
                    "inspection.may.look", Roles.REGISTRAR, Roles.ADMINISTRATOR, Roles.DISTRICT_APPROVER, Roles.AUDITOR)
            .saying("inspection.barred");

    private InspectionRights() {}
}
