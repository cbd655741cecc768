package org.banjie.assistance.application.entitlement;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banjie.assistance.application.calculation.Calculation;
import org.banjie.assistance.application.reckoning.CalculationLine;

/** What the tables say of a household on a day: which categories it meets, in the order of the law, and for how much. */
public final class Assessment {

    private static final Entitlement NONE = new Entitlement("NONE", "上海市社会救助条例第十条至第十五条");

    private final AssistanceTables tables;
    private final Calculation.Parts parts;
    private final Map<String, Object> facts;
    private final String standardBasis;
    private final List<Entitlement> entitled;
    private final List<CalculationLine> income;

    Assessment(
            AssistanceTables tables,
            Calculation.Parts parts,
            Map<String, Object> facts,
            String standardBasis,
            List<Entitlement> entitled) {
        this(tables, parts, facts, standardBasis, entitled, List.of());
    }

    private Assessment(
            AssistanceTables tables,
            Calculation.Parts parts,
            Map<String, Object> facts,
            String standardBasis,
            List<Entitlement> entitled,
            List<CalculationLine> income) {
        this.tables = tables;
        this.parts = parts;
        this.facts = facts;
        this.standardBasis = standardBasis;
        this.entitled = entitled;
        this.income = income;
    }

    /** The same, with the lines that say where the income comes from. */
    Assessment saying(List<CalculationLine> incomeLines) {
        return new Assessment(tables, parts, facts, standardBasis, entitled, incomeLines);
    }

    /** The same household under other conditions. */
    Assessment meeting(List<Entitlement> other) {
        return new Assessment(tables, parts, facts, standardBasis, other, income);
    }

    boolean isBelowStandard() {
        return parts.counted().incomePerPerson().compareTo(parts.standard()) < 0;
    }

    List<Entitlement> entitled() {
        return entitled;
    }

    /** Those a person may choose among: none that a higher one excludes. */
    List<Entitlement> choices() {
        return entitled.stream()
                .filter(one -> barring(one.category(), "").isEmpty())
                .toList();
    }

    /** What the tables propose: the first in the order of the law, NONE when no category fits. */
    public Proposal proposal() {
        return priced(entitled.isEmpty() ? NONE : entitled.get(0));
    }

    /** The proposal for a category somebody chose; empty when the household does not meet it. */
    public Optional<Proposal> proposal(String category) {
        return entitled.stream()
                .filter(one -> one.category().equals(category))
                .findFirst()
                .map(this::priced);
    }

    /**
     * Why a lower category cannot be granted: a higher one fits, and no reason of law is given for leaving it.
     *
     * @param reason code of the reason of law, blank for none
     */
    public Optional<Barrier> barring(String category, String reason) {
        return entitled.stream()
                .map(Entitlement::category)
                .filter(higher -> !higher.equals(category))
                .flatMap(higher -> barrier(higher, category, reason).stream())
                .findFirst();
    }

    private Optional<Barrier> barrier(String higher, String lower, String reason) {
        var asked = new HashMap<String, Object>(Map.of("on", facts.get("on")));
        asked.putAll(Map.of("higher", higher, "lower", lower, "reason", reason));
        var row = tables.decide("assistance-lower", asked);
        return Boolean.TRUE.equals(row.get("allowed"))
                ? Optional.empty()
                : Optional.of(new Barrier(higher, (String) row.get("basis")));
    }

    /** The same without amounts, for people who have not applied. */
    Outlook.Seen seen() {
        var fits = choices().stream()
                .map(one -> new Outlook.Fit(one.category(), one.basis(), isPaidMonthly(one)))
                .toList();
        return new Outlook.Seen(
                fits,
                parts.standard(),
                standardBasis,
                parts.counted().incomePerPerson(),
                parts.means().assetsPerPerson(),
                AssistanceTables.number(facts.get("mlaAssets")),
                AssistanceTables.number(facts.get("marginalAssets")),
                Boolean.TRUE.equals(facts.get("propertyWithin")),
                (String) facts.get("propertyBasis"),
                parts.afterCosts());
    }

    private boolean isPaidMonthly(Entitlement one) {
        var proposal = priced(one);
        return proposal.monthly() && proposal.amount().signum() > 0;
    }

    private Proposal priced(Entitlement entitlement) {
        var asked = new HashMap<>(facts);
        asked.put("category", entitlement.category());
        var amount = tables.decide("assistance-amount", asked);
        return new Proposal(
                (LocalDate) facts.get("on"),
                entitlement.category(),
                parts.means().members(),
                parts.counted().incomePerPerson(),
                parts.means().assetsPerPerson(),
                parts.standard(),
                AssistanceTables.number(amount.get("amount")),
                Boolean.TRUE.equals(amount.get("monthly")),
                "%s；%s；%s".formatted(standardBasis, entitlement.basis(), amount.get("basis")),
                Calculation.of(parts, income, entitlement.category(), amount));
    }
}
