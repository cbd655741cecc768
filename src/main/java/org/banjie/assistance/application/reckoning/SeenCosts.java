package org.banjie.assistance.application.reckoning;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;

/**
 * What a visit found of the costs that may be taken off, for the whole household, yuan a month.
 *
 * @param work null where it says nothing
 * @param care null where it says nothing
 */
public record SeenCosts(BigDecimal work, BigDecimal care) {

    public static final SeenCosts AS_DECLARED = new SeenCosts(null, null);

    public static SeenCosts of(JsonNode visit) {
        return new SeenCosts(RecognisedIncome.money(visit, "workCosts"), RecognisedIncome.money(visit, "careCosts"));
    }
}
