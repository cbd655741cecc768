package org.banjie.assistance.application.reckoning;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;

/**
 * One line of income that somebody recognises otherwise than it was found.
 *
 * @param line WAGE, BUSINESS, PROPERTY or TRANSFER (民发〔2021〕57号第十三条)
 * @param found yuan a month, by the check or the visit
 * @param recognised yuan a month
 * @param evidence the paper that shows it
 */
public record Deviation(String line, BigDecimal found, BigDecimal recognised, String evidence, String reason) {

    static Deviation of(JsonNode row) {
        return new Deviation(
                row.path("line").asText(),
                RecognisedIncome.money(row, "found"),
                RecognisedIncome.money(row, "recognised"),
                row.path("evidence").asText(),
                row.path("reason").asText());
    }

    BigDecimal difference() {
        return recognised.subtract(found);
    }
}
