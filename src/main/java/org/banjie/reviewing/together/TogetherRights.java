package org.banjie.reviewing.together;

import org.banjie.access.Circle;
import org.banjie.access.Roles;

/** Who may do what with the reviews of a street in which nothing has changed. */
final class TogetherRights {

    static final Circle CONCLUDING = Circle.of("reviewing.may.conclude", Roles.STREET_REVIEWER, Roles.STREET_LEADER);

    /** The auditor draws a sample again. */
    static final Circle LOOKING = Circle.of(
            "reviewing.may.look", Roles.STREET_REVIEWER, Roles.STREET_LEADER, Roles.DISTRICT_ASSISTANCE, Roles.AUDITOR);

    private TogetherRights() {}
}
