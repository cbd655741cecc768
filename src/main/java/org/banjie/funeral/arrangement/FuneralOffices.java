package org.banjie.funeral.arrangement;

import org.banjie.access.Grant;
import org.banjie.access.Roles;
import org.banjie.cases.Cases;
import org.banjie.casework.facts.Offices;
import org.banjie.jurisdiction.UnitLevel;
import org.banjie.jurisdiction.Units;
import org.springframework.stereotype.Component;

/** Which office a step of a funeral belongs to, where the place of the death says it. */
@Component
class FuneralOffices {

    private final Cases cases;
    private final Units units;
    private final Offices offices;

    FuneralOffices(Cases cases, Units units, Offices offices) {
        this.cases = cases;
        this.units = units;
        this.offices = offices;
    }

    /** The village's steward; the home where nobody has named the village yet. */
    String steward(String caseNo) {
        var area = units.get(cases.get(caseNo).area());
        return area.level() == UnitLevel.VILLAGE
                ? new Grant(Roles.FUNERAL_STEWARD, area.code()).toString()
                : offices.district(caseNo, Roles.FUNERAL_DISPATCHER);
    }

    String arrangerOr(String caseNo, String role) {
        return offices.applicantOrDistrict(caseNo, role);
    }
}
