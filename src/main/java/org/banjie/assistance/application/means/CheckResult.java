package org.banjie.assistance.application.means;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;

/** What the district's check centre found (核对报告); where it gives no figure, the declared one stands. */
public record CheckResult(JsonNode report) {

    public Means over(Means declared) {
        var members = BigDecimal.valueOf(declared.members());
        return new Means(
                Means.Source.CHECKED,
                declared.members(),
                money("verifiedMonthlyIncome", declared.monthlyIncome()),
                given("verifiedAssetsPerCapita")
                        ? money("verifiedAssetsPerCapita", null).multiply(members)
                        : declared.assets(),
                count("verifiedVehicles", declared.vehicles()),
                count("verifiedBusinessHouses", declared.businessHouses()),
                count("verifiedHomes", declared.homes()),
                money("verifiedHomeArea", declared.homeArea()),
                money("verifiedMedical", declared.medical()),
                declared.education());
    }

    private boolean given(String field) {
        return !report.path(field).asText("").isBlank();
    }

    private BigDecimal money(String field, BigDecimal declared) {
        return given(field) ? ApplicationForm.money(report.path(field)) : declared;
    }

    private int count(String field, int declared) {
        return given(field) ? report.path(field).asInt() : declared;
    }
}
