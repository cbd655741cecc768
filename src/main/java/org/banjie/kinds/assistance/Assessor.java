package org.banjie.kinds.assistance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.banjie.flow.Rules;
import org.springframework.stereotype.Component;

/**
 * Asks the tables what a household is entitled to on a day (T1–T4). Every amount and threshold is in the tables, with
 * the day it is in force from.
 */
@Component
class Assessor {

    private final Rules rules;

    Assessor(Rules rules) {
        this.rules = rules;
    }

    Proposal assess(Means means, LocalDate on) {
        var standard = decide("assistance-standard", Map.of("on", on));
        var facts = facts(means, number(standard.get("amount")));
        var category = decide("assistance-category", facts);
        facts.put("category", category.get("category"));
        var amount = decide("assistance-amount", facts);
        return new Proposal(
                on,
                (String) category.get("category"),
                means.members(),
                means.incomePerPerson(),
                means.assetsPerPerson(),
                number(standard.get("amount")),
                number(amount.get("amount")),
                "%s；%s；%s".formatted(standard.get("basis"), category.get("basis"), amount.get("basis")));
    }

    private Map<String, Object> facts(Means means, BigDecimal standard) {
        var facts = new HashMap<String, Object>();
        facts.put("members", means.members());
        facts.put("incomePerPerson", means.incomePerPerson());
        facts.put("assetsPerPerson", means.assetsPerPerson());
        facts.put("standard", standard);
        facts.put("mlaAssets", limit("MLA", means));
        facts.put("marginalAssets", limit("MARGINAL", means));
        return facts;
    }

    private BigDecimal limit(String category, Means means) {
        return number(decide("assistance-assets", Map.of("category", category, "members", means.members()))
                .get("perPerson"));
    }

    private Map<String, Object> decide(String table, Map<String, Object> facts) {
        return rules.decide(table, facts)
                .orElseThrow(() -> new IllegalStateException("Table " + table + " has no row for these facts"));
    }

    private static BigDecimal number(Object value) {
        return new BigDecimal(value.toString());
    }
}
