package org.banjie.assistance.application.supporters;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import org.banjie.numbers.Typed;

/**
 * Somebody who owes support by law, as the investigators found them.
 *
 * @param receives what assistance they are in themselves: NONE, MLA or EXTREME
 * @param age in years
 * @param grade of the disability, 0 without one
 * @param incapacitated without capacity to act, declared missing, or in prison
 * @param monthlyIncome their own, yuan
 * @param assets their money, yuan
 */
record Supporter(
        String name,
        String receives,
        int age,
        String disability,
        int grade,
        boolean incapacitated,
        BigDecimal monthlyIncome,
        BigDecimal assets) {

    static Supporter of(JsonNode row) {
        return new Supporter(
                Typed.name(row.path("name").asText()),
                row.path("receives").asText("NONE"),
                row.path("age").asInt(),
                row.path("disability").asText("NONE"),
                row.path("disabilityGrade").asInt(0),
                row.path("incapacitated").asBoolean(),
                money(row, "monthlyIncome"),
                money(row, "assets"));
    }

    private static BigDecimal money(JsonNode row, String field) {
        var text = row.path(field).asText("");
        return text.isBlank() ? BigDecimal.ZERO : new BigDecimal(text);
    }
}
