package org.banjie.organisations.credit;

import org.banjie.access.Circle;
import org.banjie.access.Roles;

/** Who keeps the credit of organisations: the registrar; the head of the bureau and auditors read along. */
public final class CreditRights {

    public static final Circle ENTERING =
            Circle.of("credit.may.enter", Roles.REGISTRAR).saying("credit.barred");
    public static final Circle DRAWING =
            Circle.of("credit.may.draw", Roles.REGISTRAR, Roles.ADMINISTRATOR).saying("credit.barred");
    public static final Circle LOOKING = Circle.of(
                    "credit.may.look", Roles.REGISTRAR, Roles.DISTRICT_APPROVER, Roles.ADMINISTRATOR, Roles.AUDITOR)
            .saying("credit.barred");

    private CreditRights() {}
}
