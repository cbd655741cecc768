package org.banjie.payments;

import java.util.List;
import java.util.Set;
import org.banjie.access.Actor;
import org.banjie.access.Circle;
import org.banjie.access.Roles;
import org.banjie.access.recusals.Recusals;
import org.banjie.jurisdiction.Unit;
import org.banjie.jurisdiction.UnitLevel;
import org.banjie.jurisdiction.Units;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.stereotype.Component;

/** Who may do what with a street's rosters; to everybody else there are none. */
@Component
public class RosterRights {

    public static final Circle MAKING = Circle.of("payments.may.make", Roles.STREET_INTAKE);
    public static final Circle CHECKING = Circle.of("payments.may.check", Roles.STREET_REVIEWER);
    public static final Circle APPROVING = Circle.of("payments.may.approve", Roles.STREET_LEADER);
    public static final Circle RETURNING =
            Circle.of("payments.may.return", Roles.STREET_INTAKE, Roles.STREET_REVIEWER, Roles.STREET_LEADER);
    static final Circle READING = Circle.of(
            "payments.may.read",
            Roles.STREET_INTAKE,
            Roles.STREET_REVIEWER,
            Roles.STREET_LEADER,
            Roles.DISTRICT_ASSISTANCE,
            Roles.AUDITOR);

    /** Auditors read names and accounts covered. */
    static final Circle READING_IN_FULL = Circle.of(
            "payments.may.read-in-full",
            Roles.STREET_INTAKE,
            Roles.STREET_REVIEWER,
            Roles.STREET_LEADER,
            Roles.DISTRICT_ASSISTANCE);

    /** Keeps the lines of the budget of the whole district. */
    public static final Circle BUDGETING = Circle.of("payments.may.budget", Roles.DISTRICT_ASSISTANCE);

    /** State what became of sums granted before rosters paid them: two different people. */
    public static final Circle STATING = Circle.of("payments.may.state", Roles.DISTRICT_ASSISTANCE);

    private final Units units;
    private final Recusals recusals;

    RosterRights(Units units, Recusals recusals) {
        this.units = units;
        this.recusals = recusals;
    }

    /** @throws Refusal NOT_FOUND to strangers, BARRED to those of the street who hold another role */
    public void demand(Actor actor, Circle circle, String street) {
        if (!mayRead(actor, street)) throw unknown();
        circle.demand(actor, street);
    }

    public boolean mayRead(Actor actor, String street) {
        return READING.over(actor, street, units);
    }

    /** The streets whose rosters this person reads, by code. */
    public List<Unit> streets(Actor actor) {
        return units.offices(UnitLevel.STREET).stream()
                .filter(street -> mayRead(actor, street.code()))
                .toList();
    }

    /** Whether this person reads names and accounts of that street in full. */
    public boolean inFull(Actor actor, String street) {
        return READING_IN_FULL.over(actor, street, units);
    }

    /** The case numbers this person must keep away from. */
    public Set<String> barred(Actor actor) {
        return recusals.casesBarredFor(actor.uid());
    }

    /**
     * The bank's file names every line, and without one it would not come to what three people have signed: whoever must
     * keep away from one of them leaves the file to a colleague.
     */
    public void checkKeptAway(Actor actor, PaymentItems items, long roster) {
        if (items.isAnyOf(roster, barred(actor))) throw new Refusal(RefusalKind.BARRED, "recused", "payments.recused");
    }

    public static Refusal unknown() {
        return new Refusal(RefusalKind.NOT_FOUND, "unknown-roster", "payments.unknown");
    }
}
