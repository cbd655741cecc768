package org.banjie.access;

/** Who may do what at the door itself. */
public final class AccessRights {

    /** Give other systems their keys and take them back. */
    public static final Circle KEYS = Circle.of("access.may.keys", Roles.ADMINISTRATOR);

    /** See the one-time codes of a demonstration. */
    public static final Circle CODES = Circle.of("access.may.codes", Roles.ADMINISTRATOR);

    /** See how the directory of staff answers, and who holds which role where. */
    public static final Circle DIRECTORY = Circle.of("access.may.directory", Roles.ADMINISTRATOR);

    /** Ask, having seen the identity paper, that an applicant's account be bound to another phone. */
    public static final Circle PHONES = Circle.of("access.may.phones", Roles.STREET_INTAKE);

    /** Confirm what a colleague of the same office has asked so. */
    public static final Circle PHONES_SECOND =
            Circle.of("access.may.phones-second", Roles.STREET_INTAKE, Roles.STREET_LEADER);

    /** Read the figures the program gives of itself. */
    public static final Circle FIGURES = Circle.of("access.may.figures", Roles.METRICS);

    private AccessRights() {}
}
