package org.banjie.worklist.overseers;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.banjie.access.Actor;
import org.banjie.access.Circle;
import org.banjie.access.Roles;
import org.banjie.access.recusals.Recusals;
import org.banjie.casework.facts.Rights;
import org.banjie.jurisdiction.Unit;
import org.banjie.jurisdiction.UnitLevel;
import org.banjie.jurisdiction.Units;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.stereotype.Component;

/**
 * Who answers for the time that offices take: a leader for the street, a section and the head of the bureau for the
 * district, each in the kinds they may see; auditors and administrators look on.
 */
@Component
public class Overseers {

    /** Those to whom it is daily work; the others look on. */
    public static final Set<String> ANSWERING = Set.of(
            Roles.STREET_LEADER,
            Roles.DISTRICT_ASSISTANCE,
            Roles.REGISTRAR,
            Roles.FUNERAL_DIRECTOR,
            Roles.DISTRICT_APPROVER);

    public static final Circle OVERSEEING = Circle.of(
            "worklist.may.oversee",
            Roles.STREET_LEADER,
            Roles.DISTRICT_ASSISTANCE,
            Roles.REGISTRAR,
            Roles.FUNERAL_DIRECTOR,
            Roles.DISTRICT_APPROVER,
            Roles.ADMINISTRATOR,
            Roles.AUDITOR);

    /** The code of a village begins with that of its street; a district's own offices are of the district. */
    private static final int STREET_DIGITS = 9;

    private final Units units;
    private final Rights rights;
    private final Recusals recusals;

    Overseers(Units units, Rights rights, Recusals recusals) {
        this.units = units;
        this.rights = rights;
        this.recusals = recusals;
    }

    /**
     * What somebody answers for.
     *
     * @param streets codes of the streets, and of the district where its own offices belong to it
     * @param barred cases they must keep away from
     */
    public record Scope(List<String> streets, Collection<String> kinds, Collection<String> barred) {

        /** @throws Refusal BARRED {@code not-your-office} for a street they do not answer for, whether there is one or not */
        public Scope only(String street) {
            if (!streets.contains(street)) {
                throw new Refusal(RefusalKind.BARRED, "not-your-office", "supervision.not-your-street", street);
            }
            return new Scope(List.of(street), kinds, barred);
        }

        /** An office of one of their streets, or of a village there. @throws Refusal as {@link #only} */
        public Scope around(String office) {
            var unit = office.substring(office.indexOf('@') + 1);
            return only(unit.substring(0, Math.min(unit.length(), STREET_DIGITS)));
        }
    }

    /** @throws org.banjie.refusal.Refusal BARRED {@code not-your-office} for everybody else */
    public Scope of(Actor actor) {
        OVERSEEING.demand(actor);
        var streets = new TreeSet<String>();
        OVERSEEING.offices(actor).stream()
                .flatMap(code -> units.find(code).stream())
                .forEach(unit -> add(unit, streets));
        return new Scope(List.copyOf(streets), rights.kindsFor(actor), recusals.casesBarredFor(actor.uid()));
    }

    /**
     * Where it is somebody's daily work to see that steps are done in time; empty for those who only look on.
     *
     * @param offices codes of the units in which they answer for it
     */
    public record Answering(Set<String> offices, Set<String> kinds, Units units) {

        public boolean covers(String unit, String kind) {
            return kinds.contains(kind) && offices.stream().anyMatch(office -> units.within(unit, office));
        }
    }

    public Answering answering(Actor actor) {
        var offices = ANSWERING.stream()
                .flatMap(role -> actor.unitsFor(role).stream())
                .collect(Collectors.toSet());
        return new Answering(offices, offices.isEmpty() ? Set.of() : rights.kindsFor(actor), units);
    }

    private void add(Unit unit, Collection<String> streets) {
        streets.add(unit.code());
        if (unit.level() != UnitLevel.DISTRICT) return;
        units.offices(UnitLevel.STREET).stream()
                .filter(street -> units.within(street.code(), unit.code()))
                .forEach(street -> streets.add(street.code()));
    }
}
