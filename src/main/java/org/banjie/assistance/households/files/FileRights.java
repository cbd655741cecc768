package org.banjie.assistance.households.files;

import java.util.Set;
import org.banjie.access.Actor;
import org.banjie.access.recusals.Recusals;
import org.banjie.assistance.households.HouseholdRights;
import org.banjie.jurisdiction.Units;
import org.springframework.stereotype.Component;

/** Who reads the files of which households, and who sets something off on them; to all others there are none. */
@Component
class FileRights {

    private final Units units;
    private final Recusals recusals;

    FileRights(Units units, Recusals recusals) {
        this.units = units;
        this.recusals = recusals;
    }

    /** Codes of the units whose households this person reads. @throws org.banjie.refusal.Refusal BARRED without any */
    Set<String> units(Actor actor) {
        return HouseholdRights.READING.offices(HouseholdRights.READING.demand(actor));
    }

    boolean reads(Actor actor, String street) {
        return HouseholdRights.READING.over(actor, street, units);
    }

    /** Whether names and numbers are shown in full. */
    boolean inFull(Actor actor, String street) {
        return HouseholdRights.READING_IN_FULL.over(actor, street, units);
    }

    boolean reports(Actor actor, String street) {
        return HouseholdRights.REPORTING.over(actor, street, units);
    }

    boolean changesAccounts(Actor actor, String street) {
        return HouseholdRights.CHANGING_ACCOUNTS.over(actor, street, units);
    }

    boolean confirmsAccounts(Actor actor, String street) {
        return HouseholdRights.CONFIRMING_ACCOUNTS.over(actor, street, units);
    }

    boolean confirmsHolds(Actor actor, String street) {
        return HouseholdRights.CONFIRMING_HOLDS.over(actor, street, units);
    }

    Set<String> barred(Actor actor) {
        return recusals.casesBarredFor(actor.uid());
    }
}
