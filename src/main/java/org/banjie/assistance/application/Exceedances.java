package org.banjie.assistance.application;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.banjie.assistance.application.entitlement.CaseHousehold;
import org.springframework.stereotype.Component;

/** By how much the income known from a case is above the standard that is in force today. */
@Component
public class Exceedances {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final CaseHousehold household;

    Exceedances(CaseHousehold household) {
        this.household = household;
    }

    /** Percent of the standard, negative when below it; empty where there is no standard. */
    public Optional<BigDecimal> of(String caseNo) {
        var today = household.assess(caseNo).proposal();
        if (today.standard() == null || today.standard().signum() == 0) return Optional.empty();
        return Optional.of(today.incomePerPerson()
                .subtract(today.standard())
                .multiply(HUNDRED)
                .divide(today.standard(), 2, RoundingMode.HALF_UP));
    }
}
