package org.banjie.assistance.application.entitlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.banjie.assistance.application.means.Circumstances;
import org.banjie.assistance.application.means.Means;
import org.banjie.flow.Rules;
import org.springframework.stereotype.Component;

/**
 * Asks the tables what a household is entitled to on a day (T1–T4, T8). Every amount and threshold is in the tables,
 * with the day it is in force from.
 */
@Component
class Assessor {

    private final AssistanceTables tables;
    private final Rules rules;

    Assessor(AssistanceTables tables, Rules rules) {
        this.tables = tables;
        this.rules = rules;
    }

    /** @param care what each person's care adds to the 特困 standard, yuan a month */
    Assessment assess(Means means, Circumstances family, BigDecimal care, LocalDate on) {
        var facts = new HashMap<String, Object>(Map.of("on", on, "members", means.members()));
        var standard = tables.decide("assistance-standard", facts);
        facts.put("standard", standard.get("amount"));
        facts.putAll(figures(means));
        facts.putAll(tables.decide("assistance-city-income", facts));
        facts.put("mlaAssets", assets("MLA", facts));
        facts.put("marginalAssets", assets("MARGINAL", facts));
        facts.put("propertyWithin", tables.decide("assistance-property", facts).get("propertyWithin"));
        facts.put("registered", family.registered());
        facts.put("extreme", extreme(family, on));
        facts.put("need", family.need());
        facts.put("care", care);
        var entitled = rules.decideAll("assistance-category", facts).stream()
                .map(row -> new Entitlement((String) row.get("category"), (String) row.get("basis")))
                .toList();
        return new Assessment(tables, means, facts, (String) standard.get("basis"), entitled);
    }

    private static Map<String, Object> figures(Means means) {
        var figures = new HashMap<String, Object>();
        figures.put("incomePerPerson", means.incomePerPerson());
        figures.put("assetsPerPerson", means.assetsPerPerson());
        figures.put("yearIncomePerPerson", means.yearIncomePerPerson());
        figures.put("afterCosts", means.afterCosts());
        figures.put("medicalShare", means.medicalShare());
        figures.put("vehicles", means.vehicles());
        figures.put("businessHouses", means.businessHouses());
        figures.put("homes", means.homes());
        figures.put("homeAreaPerPerson", means.homeAreaPerPerson());
        return figures;
    }

    private Object assets(String category, Map<String, Object> facts) {
        var asked = new HashMap<>(facts);
        asked.put("category", category);
        return tables.decide("assistance-assets", asked).get("perPerson");
    }

    /** 特困 is a household of which every person qualifies. */
    private boolean extreme(Circumstances family, LocalDate on) {
        return !family.people().isEmpty()
                && family.people().stream().allMatch(person -> qualifies(person, family.supporter(), on));
    }

    private boolean qualifies(Circumstances.Person person, String supporter, LocalDate on) {
        if (person.age() == null) return false;
        var facts = Map.<String, Object>of(
                "on", on,
                "age", person.age(),
                "disability", person.disability(),
                "grade", person.grade(),
                "supporter", supporter);
        return Boolean.TRUE.equals(tables.decide("assistance-extreme", facts).get("qualifies"));
    }
}
