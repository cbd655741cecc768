package org.banjie.assistance.application.calculation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.banjie.assistance.application.means.Means;
import org.banjie.assistance.application.reckoning.CalculationLine;
import org.banjie.assistance.application.reckoning.Deductions;
import org.banjie.assistance.application.reckoning.Supplement;
import org.banjie.words.Yuan;

/** How an amount came about, line by line: standard, income, deductions, costs, supplements, amount. */
public final class Calculation {

    private final List<CalculationLine> lines = new ArrayList<>();

    private Calculation() {}

    /**
     * What a calculation is made of.
     *
     * @param means before anything is taken off
     * @param counted with the income that counts
     * @param afterCosts yuan a month and person once medical and school costs are paid
     */
    public record Parts(
            BigDecimal standard,
            Means means,
            Means counted,
            Deductions deductions,
            BigDecimal afterCosts,
            List<Supplement> supplements) {}

    /**
     * In the order in which they are printed.
     *
     * @param income the lines that say where the income comes from
     * @param amount row of the table of amounts
     */
    public static List<CalculationLine> of(
            Parts parts, List<CalculationLine> income, String category, Map<String, Object> amount) {
        var said = new Calculation();
        said.add("standard", parts.standard);
        said.lines.addAll(income);
        said.deducted(parts.deductions);
        said.add("per-person", parts.counted.monthlyIncome(), parts.means.members(), parts.counted.incomePerPerson());
        said.add("assets", parts.means.assetsPerPerson());
        said.costs(parts, category);
        if (category.equals("MLA")) said.gap(parts);
        said.amount(new BigDecimal(amount.get("amount").toString()), Boolean.TRUE.equals(amount.get("monthly")));
        return List.copyOf(said.lines);
    }

    private void amount(BigDecimal amount, boolean monthly) {
        if (amount.signum() > 0) add(monthly ? "monthly" : "once", amount);
    }

    private void deducted(Deductions deductions) {
        if (deductions.work().signum() > 0) add("deducted.work", deductions.work());
        if (deductions.care().signum() > 0) add("deducted.care", deductions.care());
        if (deductions.disregarded().signum() > 0) add("deducted.disregarded", deductions.disregarded());
    }

    private void costs(Parts parts, String category) {
        var counts = category.equals("MARGINAL") || category.equals("RIGID") || category.equals("NONE");
        var costs = parts.means.medical().add(parts.means.education());
        if (!counts || costs.signum() == 0) return;
        add("costs", parts.means.medical(), parts.means.education(), parts.afterCosts);
        if (!category.equals("NONE") && parts.afterCosts.compareTo(parts.standard) < 0) {
            var left = parts.afterCosts.max(BigDecimal.ZERO);
            gap(category, parts.standard, left, parts.means.members());
        }
    }

    private void gap(Parts parts) {
        gap("MLA", parts.standard, parts.counted.incomePerPerson(), parts.means.members());
        parts.supplements.forEach(
                one -> lines.add(CalculationLine.of("supplement." + one.group(), one.name(), plain(one.amount()))));
    }

    private void gap(String category, BigDecimal standard, BigDecimal left, int members) {
        var gap = standard.subtract(left).multiply(BigDecimal.valueOf(members)).setScale(0, RoundingMode.CEILING);
        add("gap." + category, standard, left, members, gap);
    }

    private void add(String code, Object... facts) {
        var said = Arrays.stream(facts)
                .map(fact -> fact instanceof BigDecimal yuan ? plain(yuan) : fact.toString())
                .toList();
        lines.add(new CalculationLine(code, said));
    }

    private static String plain(BigDecimal yuan) {
        return Yuan.said(yuan);
    }
}
