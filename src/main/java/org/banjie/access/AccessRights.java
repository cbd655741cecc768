package org.banjie.access;

/** Who may do what at the door itself. */
public final class AccessRights {

    /** Give other systems their keys and take them back. */
    public static final Circle KEYS = Circle.of("access.may.keys", Roles.ADMINISTRATOR);

    /** See the one-time codes of a demonstration. */
    public static final Circle CODES = Circle.of("access.may.codes", Roles.ADMINISTRATOR);

    /** See how the directory of staff answers, and who holds which role where. */
    public static final Circle DIRECTORY = Circle.of("access.may.directory", Roles.ADMINISTRATOR);

    /** Read the figures the program gives of itself. */
    public static final Circle FIGURES = Circle.of("access.may.figures", Roles.METRICS);

    private AccessRights() {}
}
