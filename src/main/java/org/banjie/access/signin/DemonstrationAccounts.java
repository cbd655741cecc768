package org.banjie.access.signin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.banjie.access.Actor;
import org.banjie.access.Grant;
import org.banjie.access.StaffDirectory;
import org.banjie.jurisdiction.Unit;
import org.banjie.jurisdiction.Units;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Who can sign in, for the first screen of a demonstration; elsewhere nobody is listed. */
@Component
class DemonstrationAccounts {

    private final StaffDirectory staff;
    private final Units units;
    private final boolean shown;

    DemonstrationAccounts(StaffDirectory staff, Units units, Environment settings) {
        this.staff = staff;
        this.units = units;
        this.shown = settings.getProperty("banjie.demo", Boolean.class, false)
                && settings.getProperty("spring.ldap.urls", "").isEmpty();
    }

    /** An office and the people in it. */
    record Office(String name, List<Actor> people) {}

    boolean shown() {
        return shown;
    }

    /** The district first, then each street followed by its villages. */
    List<Office> byOffice() {
        Map<String, List<Actor>> people = new TreeMap<>();
        if (shown) {
            for (Actor actor : staff.everyone()) {
                for (Grant grant : actor.grants()) {
                    people.computeIfAbsent(grant.unit(), none -> new ArrayList<>())
                            .add(actor);
                }
            }
        }
        return people.entrySet().stream()
                .map(office -> new Office(name(office.getKey()), office.getValue()))
                .toList();
    }

    private String name(String unit) {
        return units.find(unit).map(Unit::name).orElse(unit);
    }
}
