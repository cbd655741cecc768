package org.banjie.assistance.application.entitlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banjie.assistance.application.calculation.Calculation;
import org.banjie.assistance.application.means.ApplicationForm.Alone;
import org.banjie.assistance.application.means.Circumstances;
import org.banjie.assistance.application.means.Means;
import org.banjie.assistance.application.reckoning.DeductionTables;
import org.banjie.assistance.application.reckoning.Supplement;
import org.banjie.assistance.application.reckoning.Supplements;
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
    private final DeductionTables deducting;
    private final Supplements adding;

    Assessor(AssistanceTables tables, Rules rules, DeductionTables deducting, Supplements adding) {
        this.tables = tables;
        this.rules = rules;
        this.deducting = deducting;
        this.adding = adding;
    }

    /** @param care what each person's care adds to the 特困 standard, yuan a month */
    Assessment assess(Means means, Circumstances family, BigDecimal care, LocalDate on) {
        var facts = new HashMap<String, Object>(Map.of("on", on, "members", means.members()));
        var standard = tables.decide("assistance-standard", facts);
        facts.put("standard", standard.get("amount"));
        var deductions =
                deducting.of(family.earners(), family.costs(), AssistanceTables.number(standard.get("amount")), on);
        var counted = means.withMonthlyIncome(deductions.leave(means.monthlyIncome()));
        var afterCosts = means.withMonthlyIncome(deductions.withoutCare(means.monthlyIncome()))
                .afterCosts();
        var supplements = adding.of(family.beneficiaries(), AssistanceTables.number(standard.get("amount")), on);
        facts.putAll(figures(means));
        facts.put("incomePerPerson", counted.incomePerPerson());
        facts.put("afterCosts", afterCosts);
        facts.put("supplements", Supplement.sum(supplements));
        facts.putAll(tables.decide("assistance-city-income", facts));
        facts.put("mlaAssets", assets("MLA", facts));
        facts.put("marginalAssets", assets("MARGINAL", facts));
        var property = tables.decide("assistance-property", facts);
        facts.put("propertyWithin", property.get("propertyWithin"));
        facts.put("propertyBasis", property.get("basis"));
        facts.put("registered", family.registered());
        facts.put("extreme", extreme(family, on));
        facts.put("need", family.need());
        facts.put("care", care);
        var entitled = rules.decideAll("assistance-category", facts).stream()
                .map(row -> new Entitlement((String) row.get("category"), (String) row.get("basis")))
                .toList();
        var parts = new Calculation.Parts(
                AssistanceTables.number(standard.get("amount")), means, counted, deductions, afterCosts, supplements);
        return new Assessment(tables, parts, facts, (String) standard.get("basis"), entitled);
    }

    /**
     * One person who applies alone: the household they belong to decides whether they may, their own income whether they
     * are entitled.
     *
     * @param whole the assessment of the household
     * @param income the person's own, yuan a month
     */
    Assessment assessAlone(
            Assessment whole, Means means, Circumstances family, Alone alone, BigDecimal income, LocalDate on) {
        var who = family.people().get(alone.row()).who();
        var row = tables.decide(
                "assistance-alone",
                Map.of(
                        "on", on,
                        "household", whole.proposal().category(),
                        "disability", who.disability(),
                        "grade", who.grade(),
                        "gravelyIll", who.gravelyIll(),
                        "clergy", alone.clergy()));
        var one = assess(means.ofOne(income), family.only(alone.row()), BigDecimal.ZERO, on);
        var entitled = Boolean.TRUE.equals(row.get("allowed")) && one.isBelowStandard()
                ? List.of(new Entitlement("MLA", (String) row.get("basis")))
                : List.<Entitlement>of();
        return one.meeting(entitled);
    }

    private static Map<String, Object> figures(Means means) {
        var figures = new HashMap<String, Object>();
        figures.put("assetsPerPerson", means.assetsPerPerson());
        figures.put("yearIncomePerPerson", means.yearIncomePerPerson());
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
        var who = person.who();
        if (who.age() == null) return false;
        var facts = Map.<String, Object>of(
                "on", on,
                "age", who.age(),
                "disability", who.disability(),
                "grade", who.grade(),
                "supporter", supporter);
        return Boolean.TRUE.equals(tables.decide("assistance-extreme", facts).get("qualifies"));
    }
}
