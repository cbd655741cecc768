package org.banjie.funeral.sea;

import org.banjie.access.Circle;
import org.banjie.access.Roles;

/** Who may do what with voyages. */
final class VoyageRights {

    /** Who enters voyages, moves families from one to another and calls voyages off. */
    static final Circle PLANNING = Circle.of("voyages.may.plan", Roles.FUNERAL_DISPATCHER);

    private VoyageRights() {}
}
