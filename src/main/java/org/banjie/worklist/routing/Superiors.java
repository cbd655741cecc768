package org.banjie.worklist.routing;

import java.util.Map;
import java.util.Optional;
import org.banjie.access.Grant;
import org.banjie.access.Roles;
import org.banjie.jurisdiction.Unit;
import org.banjie.jurisdiction.Units;
import org.springframework.stereotype.Component;

/** Which office does a step when nobody of its own may: the one above, as the bureau is organised. */
@Component
class Superiors {

    private static final String DISTRICT = Roles.DISTRICT_ASSISTANCE;

    private static final Map<String, String> ABOVE = Map.of(
            Roles.VILLAGE_CLERK,
            Roles.STREET_INTAKE,
            Roles.STREET_INTAKE,
            DISTRICT,
            Roles.STREET_INVESTIGATOR,
            DISTRICT,
            Roles.STREET_REVIEWER,
            DISTRICT,
            Roles.STREET_LEADER,
            DISTRICT,
            Roles.ECONOMIC_CHECK,
            DISTRICT,
            DISTRICT,
            Roles.DISTRICT_APPROVER,
            Roles.REGISTRAR,
            Roles.DISTRICT_APPROVER,
            Roles.FUNERAL_WORKER,
            Roles.FUNERAL_DIRECTOR,
            Roles.FUNERAL_DISPATCHER,
            Roles.FUNERAL_DIRECTOR);

    private final Units units;

    Superiors(Units units) {
        this.units = units;
    }

    /** Empty where nobody is above. */
    Optional<Grant> of(Grant office) {
        var role = ABOVE.get(office.role());
        return role == null ? Optional.empty() : units.find(office.unit()).map(unit -> new Grant(role, above(unit)));
    }

    private static String above(Unit unit) {
        return unit.parent() == null ? unit.code() : unit.parent();
    }
}
