package org.banjie.payments.claims;

import java.util.List;
import org.banjie.access.Actor;
import org.banjie.access.Circle;
import org.banjie.access.Roles;
import org.banjie.jurisdiction.Unit;
import org.banjie.payments.RosterRights;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.stereotype.Component;

/** Who claims back in a street, who decides it and who reads it: whoever reads its rosters does, save what they keep away from. */
@Component
public class ClaimRights {

    public static final Circle ASKING = Circle.of("payments.may.claim", Roles.STREET_INTAKE, Roles.STREET_REVIEWER);

    /** The second person, who is never the one that asked for it. */
    public static final Circle DECIDING =
            Circle.of("payments.may.decide-claim", Roles.STREET_REVIEWER, Roles.STREET_LEADER);

    private final RosterRights rosters;

    ClaimRights(RosterRights rosters) {
        this.rosters = rosters;
    }

    /** @throws Refusal NOT_FOUND to strangers and to whoever keeps away, BARRED to those of the street in another role */
    public void demand(Actor actor, Circle circle, String street, String caseNo) {
        if (!reads(actor, street, caseNo)) throw unknown();
        circle.demand(actor, street);
    }

    public boolean reads(Actor actor, String street, String caseNo) {
        return rosters.mayRead(actor, street) && !rosters.barred(actor).contains(caseNo);
    }

    public boolean inFull(Actor actor, String street) {
        return rosters.inFull(actor, street);
    }

    /** Codes of the streets whose claims this person reads. */
    public List<String> streets(Actor actor) {
        return rosters.streets(actor).stream().map(Unit::code).toList();
    }

    public String[] barred(Actor actor) {
        return rosters.barred(actor).toArray(String[]::new);
    }

    public static Refusal unknown() {
        return new Refusal(RefusalKind.NOT_FOUND, "unknown-claim", "payments.claim.unknown");
    }
}
