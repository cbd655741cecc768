package org.banjie.access.staffing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.banjie.access.Actor;
import org.banjie.access.Grant;
import org.banjie.access.Roles;
import org.banjie.jurisdiction.Unit;
import org.banjie.jurisdiction.UnitLevel;
import org.banjie.jurisdiction.Units;

/** Who holds which role in which office, over all people at once. */
final class StaffPosts {

    private final Units units;
    private final Map<Grant, List<Actor>> holders = new TreeMap<>(StaffPosts::inOrder);

    StaffPosts(Units units, List<Actor> staff) {
        this.units = units;
        for (var person : staff) {
            for (var grant : person.grants()) {
                holders.computeIfAbsent(grant, none -> new ArrayList<>()).add(person);
            }
        }
    }

    /** Where a role is held: its code begins with the level, and those of the bureau with something else. */
    static UnitLevel level(String role) {
        if (role.equals(Roles.VILLAGE_CLERK) || role.equals(Roles.FUNERAL_STEWARD)) return UnitLevel.VILLAGE;
        return role.startsWith("street-") ? UnitLevel.STREET : UnitLevel.DISTRICT;
    }

    List<Actor> holders(String role, Unit office) {
        return holders.getOrDefault(new Grant(role, office.code()), List.of());
    }

    /** The offices where that role should be held. */
    List<Unit> offices(String role) {
        return units.offices(level(role));
    }

    List<Unit> vacant(String role) {
        return offices(role).stream()
                .filter(office -> holders(role, office).isEmpty())
                .toList();
    }

    /** How many people hold that role anywhere. */
    int people(String role) {
        Set<String> people = new HashSet<>();
        holders.forEach((grant, some) -> {
            if (grant.role().equals(role)) some.forEach(person -> people.add(person.uid()));
        });
        return people.size();
    }

    /** Grants with a role nobody knows, or in an office that there is not: written wrong, or not meant for this program. */
    List<Grant> unknown() {
        return holders.keySet().stream()
                .filter(grant -> !Roles.ALL.contains(grant.role())
                        || units.find(grant.unit()).filter(Unit::isOffice).isEmpty())
                .toList();
    }

    private static int inOrder(Grant one, Grant other) {
        return one.toString().compareTo(other.toString());
    }
}
