package org.banjie.assistance.application.entitlement;

import org.banjie.kinds.own.Redecision;
import org.springframework.stereotype.Component;

/** What a household is entitled to, asked once more. */
@Component
class EntitlementRedecision implements Redecision {

    private final CaseHousehold household;

    EntitlementRedecision(CaseHousehold household) {
        this.household = household;
    }

    @Override
    public String kind() {
        return "assistance";
    }

    @Override
    public void decide(String caseNo) {
        household.assess(caseNo).proposal();
    }
}
