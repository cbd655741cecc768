package org.banjie.kinds.assistance;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;

/** What the district's check centre found (核对报告); where it gives no figure, the declared one stands. */
record CheckResult(JsonNode report) {

    Means over(Means declared) {
        var members = BigDecimal.valueOf(declared.members());
        return new Means(
                Means.Source.CHECKED,
                declared.members(),
                given("verifiedMonthlyIncome") ? money("verifiedMonthlyIncome") : declared.monthlyIncome(),
                given("verifiedAssetsPerCapita")
                        ? money("verifiedAssetsPerCapita").multiply(members)
                        : declared.assets());
    }

    private boolean given(String field) {
        return !report.path(field).asText("").isBlank();
    }

    private BigDecimal money(String field) {
        return Application.money(report.path(field));
    }
}
