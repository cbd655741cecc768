package org.banjie.assistance.households.files;

import java.util.List;
import java.util.Set;
import org.banjie.access.Actor;
import org.banjie.access.Grant;
import org.banjie.access.Recusals;
import org.banjie.jurisdiction.Units;
import org.banjie.refusal.RefusalKind;
import org.banjie.refusal.Refusal;
import org.springframework.stereotype.Component;

/** Who reads the files of which households, and who sets something off on them; to all others there are none. */
@Component
class FileRights {

    static final String AUDITOR = "auditor";
    static final String CLERK = "street-intake";

    static final Set<String> READERS =
            Set.of(CLERK, "street-investigator", "street-reviewer", "street-leader", "district-assistance", AUDITOR);

    private static final Set<String> REPORTERS =
            Set.of(CLERK, "street-reviewer", "street-leader", "district-assistance");

    private final Units units;
    private final Recusals recusals;

    FileRights(Units units, Recusals recusals) {
        this.units = units;
        this.recusals = recusals;
    }

    /** Codes of the units whose households this person reads. @throws Refusal BARRED when there are none */
    List<String> units(Actor actor) {
        var theirs = actor.grants().stream()
                .filter(grant -> actor.staff() && READERS.contains(grant.role()))
                .map(Grant::unit)
                .distinct()
                .toList();
        if (theirs.isEmpty()) throw new Refusal(RefusalKind.BARRED, "not-your-office", "access.not-your-office");
        return theirs;
    }

    boolean reads(Actor actor, String street) {
        return holds(actor, READERS, street);
    }

    /** Whether names and numbers are shown in full. */
    boolean inFull(Actor actor, String street) {
        return actor.grants().stream()
                .anyMatch(grant -> !grant.role().equals(AUDITOR) && holds(grant, READERS, street));
    }

    boolean reports(Actor actor, String street) {
        return holds(actor, REPORTERS, street);
    }

    boolean changesAccounts(Actor actor, String street) {
        return holds(actor, Set.of(CLERK), street);
    }

    Set<String> barred(Actor actor) {
        return recusals.casesBarredFor(actor.uid());
    }

    private boolean holds(Actor actor, Set<String> roles, String street) {
        return actor.staff() && actor.grants().stream().anyMatch(grant -> holds(grant, roles, street));
    }

    private boolean holds(Grant grant, Set<String> roles, String street) {
        return roles.contains(grant.role()) && units.within(street, grant.unit());
    }
}
