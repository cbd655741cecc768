package org.banjie.casework.facts;

import org.banjie.cases.Case;
import org.banjie.jurisdiction.UnitLevel;
import org.banjie.jurisdiction.Units;
import org.banjie.kinds.Kinds;
import org.springframework.stereotype.Component;

/** The office that answers for a case before anybody has decided it: the kind's district, or the street of the desk. */
@Component
public class Signer {

    private final Kinds kinds;
    private final Units units;
    private final Districts districts;

    Signer(Kinds kinds, Units units, Districts districts) {
        this.kinds = kinds;
        this.units = units;
        this.districts = districts;
    }

    /** @return its unit code */
    public String of(Case found) {
        return kinds.get(found.kind()).jurisdiction().signedBy() == UnitLevel.DISTRICT
                ? districts.of(found)
                : units.streetOf(found.intakeUnit()).code();
    }
}
