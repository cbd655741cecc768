package org.banjie.assistance.households;

import org.banjie.access.Circle;
import org.banjie.access.Roles;

/** Who reads the files of households, and who sets something off on them: in their office, and in those below it. */
public final class HouseholdRights {

    public static final Circle READING = Circle.of(
            "households.may.read",
            Roles.STREET_INTAKE,
            Roles.STREET_INVESTIGATOR,
            Roles.STREET_REVIEWER,
            Roles.STREET_LEADER,
            Roles.DISTRICT_ASSISTANCE,
            Roles.AUDITOR);

    /** Auditors read names and numbers covered. */
    public static final Circle READING_IN_FULL = Circle.of(
            "households.may.read-in-full",
            Roles.STREET_INTAKE,
            Roles.STREET_INVESTIGATOR,
            Roles.STREET_REVIEWER,
            Roles.STREET_LEADER,
            Roles.DISTRICT_ASSISTANCE);

    /** A change that has come to light, or a death. */
    public static final Circle REPORTING = Circle.of(
            "households.may.report",
            Roles.STREET_INTAKE,
            Roles.STREET_REVIEWER,
            Roles.STREET_LEADER,
            Roles.DISTRICT_ASSISTANCE);

    public static final Circle CHANGING_ACCOUNTS = Circle.of("households.may.change-account", Roles.STREET_INTAKE);

    /** The second person, who is never the one that asked for it. */
    public static final Circle CONFIRMING_ACCOUNTS =
            Circle.of("households.may.confirm-account", Roles.STREET_REVIEWER, Roles.STREET_LEADER);

    /** The second person where paying is held back or begun again. */
    public static final Circle CONFIRMING_HOLDS =
            Circle.of("households.may.confirm-hold", Roles.STREET_REVIEWER, Roles.STREET_LEADER);

    private HouseholdRights() {}
}
