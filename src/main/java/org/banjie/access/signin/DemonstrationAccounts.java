package org.banjie.access.signin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.banjie.access.Actor;
import org.banjie.access.Grant;
import org.banjie.access.StaffDirectory;
import org.banjie.jurisdiction.Unit;
import org.banjie.jurisdiction.UnitLevel;
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

    /** The district or a street, with everybody in it and its villages. */
    record Office(String name, List<Person> people) {}

    record Person(String uid, String name, List<Post> posts) {}

    /** @param place the village; empty where the office itself is meant */
    record Post(String role, String place) {}

    boolean shown() {
        return shown;
    }

    /** The district first, then the streets. */
    List<Office> byOffice() {
        if (!shown) return List.of();
        Map<String, List<Person>> people = new TreeMap<>();
        for (var actor : staff.everyone()) {
            actor.grants().stream()
                    .map(grant -> units.find(grant.unit()))
                    .flatMap(Optional::stream)
                    .map(this::office)
                    .distinct()
                    .forEach(office -> people.computeIfAbsent(office, none -> new ArrayList<>())
                            .add(person(actor)));
        }
        return people.entrySet().stream()
                .map(office -> new Office(units.get(office.getKey()).shown(), office.getValue()))
                .toList();
    }

    private String office(Unit unit) {
        return unit.level() == UnitLevel.VILLAGE ? units.streetOf(unit.code()).code() : unit.code();
    }

    private Person person(Actor actor) {
        return new Person(
                actor.uid(),
                actor.name(),
                actor.grants().stream().map(this::post).toList());
    }

    private Post post(Grant grant) {
        var village = units.find(grant.unit())
                .filter(unit -> unit.level() == UnitLevel.VILLAGE)
                .map(Unit::shown)
                .orElse("");
        return new Post(grant.role(), village);
    }
}
