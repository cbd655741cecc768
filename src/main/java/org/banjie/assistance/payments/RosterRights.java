package org.banjie.assistance.payments;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.banjie.access.Actor;
import org.banjie.access.Grant;
import org.banjie.access.Recusals;
import org.banjie.jurisdiction.Unit;
import org.banjie.jurisdiction.UnitLevel;
import org.banjie.jurisdiction.Units;
import org.banjie.refusal.RefusalKind;
import org.banjie.refusal.Refusal;
import org.springframework.stereotype.Component;

/** Who may do what with a street's rosters; to everybody else there are none. */
@Component
class RosterRights {

    static final String MAKER = "street-intake";
    static final String CHECKER = "street-reviewer";
    static final String APPROVER = "street-leader";
    static final String AUDITOR = "auditor";

    private static final List<String> STREET = List.of(MAKER, CHECKER, APPROVER);
    static final Set<String> READERS = Set.of(MAKER, CHECKER, APPROVER, "district-assistance", AUDITOR);

    private final Units units;
    private final Recusals recusals;

    RosterRights(Units units, Recusals recusals) {
        this.units = units;
        this.recusals = recusals;
    }

    /** @throws Refusal NOT_FOUND to strangers, BARRED to those of the street who hold another role */
    void demand(Actor actor, String role, String street) {
        if (!mayRead(actor, street)) throw unknown();
        if (!actor.holds(role, street)) throw new Refusal(RefusalKind.BARRED, "not-your-office", "access.not-your-office");
    }

    void demandAny(Actor actor, String street) {
        if (!mayRead(actor, street)) throw unknown();
        if (STREET.stream().noneMatch(role -> actor.holds(role, street)))
            throw new Refusal(RefusalKind.BARRED, "not-your-office", "access.not-your-office");
    }

    boolean mayRead(Actor actor, String street) {
        return actor.staff() && actor.grants().stream().anyMatch(grant -> reads(grant, street));
    }

    /** The streets whose rosters this person reads, by code. */
    List<Unit> streets(Actor actor) {
        return units.offices(UnitLevel.STREET).stream()
                .filter(street -> mayRead(actor, street.code()))
                .toList();
    }

    /** Whether this person reads names and accounts of that street in full. */
    boolean inFull(Actor actor, String street) {
        return actor.grants().stream().anyMatch(grant -> !grant.role().equals(AUDITOR) && reads(grant, street));
    }

    /** The case numbers this person must keep away from. */
    Set<String> barred(Actor actor) {
        return recusals.casesBarredFor(actor.uid());
    }

    Set<String> roles(Actor actor, String street) {
        return STREET.stream().filter(role -> actor.holds(role, street)).collect(Collectors.toSet());
    }

    private boolean reads(Grant grant, String street) {
        return READERS.contains(grant.role()) && units.within(street, grant.unit());
    }

    static Refusal unknown() {
        return new Refusal(RefusalKind.NOT_FOUND, "unknown-roster", "payments.unknown");
    }
}
