package org.banjie.casework.facts;

import org.banjie.cases.Case;
import org.banjie.cases.Cases;
import org.banjie.jurisdiction.Units;
import org.springframework.stereotype.Component;

/** The district that a case belongs to, by the place it is about. */
@Component
public class Districts {

    private final Cases cases;
    private final Units units;

    Districts(Cases cases, Units units) {
        this.cases = cases;
        this.units = units;
    }

    /** @return its unit code */
    public String of(String caseNo) {
        return of(cases.get(caseNo));
    }

    public String of(Case found) {
        return units.districtOf(found.area()).code();
    }
}
