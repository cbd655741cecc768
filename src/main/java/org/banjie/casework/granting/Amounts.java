package org.banjie.casework.granting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import org.banjie.cases.Case;
import org.banjie.casework.facts.Facts;
import org.banjie.flow.Rules;
import org.banjie.kinds.Kinds;
import org.banjie.kinds.MoneyGranted;
import org.springframework.stereotype.Component;

/** How much a case pays by what is known of it now: a row of its kind's table, or what a step's form says. */
@Component
public class Amounts {

    private final Kinds kinds;
    private final Facts facts;
    private final Rules rules;

    Amounts(Kinds kinds, Facts facts, Rules rules) {
        this.kinds = kinds;
        this.facts = facts;
        this.rules = rules;
    }

    /** Yuan and fen; empty where the kind pays nothing, no row fits or nobody has said it yet. */
    public Optional<BigDecimal> of(Case found) {
        var grants = kinds.get(found.kind()).grants();
        if (grants == null) return Optional.empty();
        return said(grants, facts.of(found)).flatMap(Amounts::money);
    }

    private Optional<Object> said(MoneyGranted grants, Map<String, Object> known) {
        if (grants.table() != null) return rules.decide(grants.table(), known).map(row -> row.get("amount"));
        return known.get("answers") instanceof Map<?, ?> answers
                ? Optional.ofNullable(answers.get(grants.answer()))
                : Optional.empty();
    }

    /** What is no sum above nothing is none. */
    static Optional<BigDecimal> money(Object said) {
        try {
            return Optional.of(new BigDecimal(String.valueOf(said).strip()))
                    .filter(sum -> sum.signum() > 0)
                    .map(sum -> sum.setScale(2, RoundingMode.HALF_UP));
        } catch (NumberFormatException words) {
            return Optional.empty();
        }
    }
}
