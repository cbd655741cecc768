package org.banjie.waiting;

import org.banjie.access.Circle;
import org.banjie.access.Roles;

/** Who may do what with waiting lists; of which kinds, their guides say. */
final class WaitingRights {

    /** Who sees who waits, says that a place is free again and passes somebody over. */
    static final Circle KEEPING = Circle.of("waiting.may.keep", Roles.DISTRICT_ASSISTANCE);

    private WaitingRights() {}
}
