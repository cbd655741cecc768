package org.banjie.assistance.application.entitlement;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banjie.assistance.application.means.Means;

/** What the tables say of a household on a day: which categories it meets, in the order of the law, and for how much. */
public final class Assessment {

    private static final Entitlement NONE = new Entitlement("NONE", "上海市社会救助条例第十条至第十五条");

    private final AssistanceTables tables;
    private final Means means;
    private final Map<String, Object> facts;
    private final String standardBasis;
    private final List<Entitlement> entitled;

    Assessment(
            AssistanceTables tables,
            Means means,
            Map<String, Object> facts,
            String standardBasis,
            List<Entitlement> entitled) {
        this.tables = tables;
        this.means = means;
        this.facts = facts;
        this.standardBasis = standardBasis;
        this.entitled = entitled;
    }

    List<Entitlement> entitled() {
        return entitled;
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

    private Proposal priced(Entitlement entitlement) {
        var asked = new HashMap<>(facts);
        asked.put("category", entitlement.category());
        var amount = tables.decide("assistance-amount", asked);
        return new Proposal(
                (LocalDate) facts.get("on"),
                entitlement.category(),
                means.members(),
                means.incomePerPerson(),
                means.assetsPerPerson(),
                AssistanceTables.number(facts.get("standard")),
                AssistanceTables.number(amount.get("amount")),
                Boolean.TRUE.equals(amount.get("monthly")),
                "%s；%s；%s".formatted(standardBasis, entitlement.basis(), amount.get("basis")));
    }
}
