package org.banjie.worklist;

import org.banjie.access.Actor;
import org.banjie.access.Circle;
import org.banjie.access.Grant;
import org.banjie.access.Roles;
import org.banjie.jurisdiction.Units;
import org.springframework.stereotype.Component;

/**
 * Who may take a step of an office out of somebody's hands: the leader of the street over its offices and those of its
 * villages, the head of the bureau over all of the district's, the funeral home's director there, and administrators.
 */
@Component
public class Leaders {

    static final Circle LEADING = Circle.of(
                    "worklist.may.take-over", Roles.STREET_LEADER, Roles.DISTRICT_APPROVER, Roles.ADMINISTRATOR)
            .saying("worklist.barred.not-leader");

    static final Circle LEADING_FUNERALS = Circle.of(
                    "worklist.may.take-over-funerals",
                    Roles.FUNERAL_DIRECTOR,
                    Roles.DISTRICT_APPROVER,
                    Roles.ADMINISTRATOR)
            .saying("worklist.barred.not-leader");

    private final Units units;

    Leaders(Units units) {
        this.units = units;
    }

    public boolean lead(Actor actor, Grant office) {
        return actor.staff() && circle(office).over(actor, office.unit(), units);
    }

    /** In which of their offices they do so. */
    static String office(Actor actor, Grant office) {
        return circle(office).office(actor);
    }

    private static Circle circle(Grant office) {
        return office.role().startsWith("funeral-") ? LEADING_FUNERALS : LEADING;
    }
}
