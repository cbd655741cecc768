package org.banjie.organisations.register;

import org.banjie.access.Circle;
import org.banjie.access.Roles;

/** Who reads the file the registry keeps of an organisation; everybody else has its public page. */
public final class DossierRights {

    public static final Circle READING = Circle.of(
                    "organisations.may.dossier", Roles.REGISTRAR, Roles.DISTRICT_APPROVER, Roles.AUDITOR)
            .saying("organisations.dossier.barred");

    private DossierRights() {}

    /** Where it is read. */
    public static String path(String uscc) {
        return "/organisations/" + uscc + "/file";
    }
}
