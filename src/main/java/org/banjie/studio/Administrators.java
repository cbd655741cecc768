package org.banjie.studio;

import java.util.Map;
import org.banjie.access.Actor;
import org.banjie.access.Circle;
import org.banjie.access.SignedIn;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.jurisdiction.UnitLevel;
import org.banjie.jurisdiction.Units;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.stereotype.Component;

/** Who changes how the district works: its administrators, and none of a street. Auditors may read along. */
@Component
public class Administrators {

    private final SignedIn signedIn;
    private final Units units;
    private final Journal journal;

    Administrators(SignedIn signedIn, Units units, Journal journal) {
        this.signedIn = signedIn;
        this.units = units;
        this.journal = journal;
    }

    /** @throws Refusal BARRED unless an administrator of the district is signed in */
    public Actor demand() {
        return demand(StudioRights.CHANGE);
    }

    /** @throws Refusal BARRED unless an administrator or auditor of the district is signed in */
    public Actor reader() {
        return demand(StudioRights.READ);
    }

    /** Whoever is signed in, if they belong to that circle in the district itself. @throws Refusal BARRED for all others */
    public Actor demand(Circle circle) {
        var actor = signedIn.actor();
        if (office(actor, circle).isEmpty()) throw new Refusal(RefusalKind.BARRED, "not-your-office", circle.barred());
        return actor;
    }

    public boolean mayChange() {
        return !office(signedIn.actor()).isEmpty();
    }

    /** Puts on record what an administrator did to a kind. */
    public void record(Actor by, String kind, String verb, Map<String, String> detail) {
        recordIn(chain(kind), by, verb, detail);
    }

    /** Puts on record what an administrator did, in a chain of the journal that is not a kind's. */
    public void recordIn(String chain, Actor by, String verb, Map<String, String> detail) {
        journal.record(new Act(chain, by.uid(), office(by), verb, detail));
    }

    /** The office in which they act as administrator; empty for the program. */
    public String office(Actor by) {
        return office(by, StudioRights.CHANGE);
    }

    /** The journal's name for what happens to a kind. */
    public static String chain(String kind) {
        return "studio/" + kind;
    }

    private String office(Actor actor, Circle circle) {
        return circle.offices(actor).stream()
                .filter(unit -> units.find(unit)
                        .filter(found -> found.level() == UnitLevel.DISTRICT)
                        .isPresent())
                .findFirst()
                .orElse("");
    }
}
