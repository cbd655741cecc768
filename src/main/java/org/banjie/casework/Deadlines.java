package org.banjie.casework;

import java.time.LocalDate;
import java.util.Map;
import org.banjie.cases.Case;
import org.banjie.casework.facts.Facts;
import org.banjie.flow.Rules;
import org.banjie.kinds.KindLimit;
import org.banjie.kinds.Kinds;
import org.banjie.time.DayUnit;
import org.banjie.time.limits.Limits;
import org.springframework.stereotype.Component;

/** Starts a case's statutory limit at acceptance and lengthens it when the law's exceptions come to light. */
@Component
class Deadlines {

    private final Kinds kinds;
    private final Facts facts;
    private final Rules rules;
    private final Limits limits;

    Deadlines(Kinds kinds, Facts facts, Rules rules, Limits limits) {
        this.kinds = kinds;
        this.facts = facts;
        this.rules = rules;
        this.limits = limits;
    }

    void start(Case found, LocalDate acceptedOn) {
        var limit = limit(found);
        limits.start(found.caseNo(), limit.code(), acceptedOn, limit.days(), limit.unit(), limit.basis());
    }

    /**
     * Holds the running limit against the facts as they are now; what has once been lengthened stays so.
     *
     * @return whether it is longer now
     */
    boolean reconsider(Case found) {
        var limit = limit(found);
        var shorter = limits.find(found.caseNo(), limit.code())
                .filter(running -> running.isOpen() && running.length() < limit.days())
                .isPresent();
        if (shorter) limits.change(found.caseNo(), limit.code(), limit.days(), limit.basis());
        return shorter;
    }

    void close(Case found, LocalDate on) {
        limits.close(found.caseNo(), kinds.get(found.kind()).limit().code(), on);
    }

    KindLimit limit(Case found) {
        var ordinary = kinds.get(found.kind()).limit();
        if (ordinary.table() == null) return ordinary;
        return rules.decide(ordinary.table(), facts.of(found))
                .map(row -> row(ordinary, row))
                .orElse(ordinary);
    }

    private static KindLimit row(KindLimit ordinary, Map<String, Object> row) {
        return new KindLimit(
                ordinary.code(),
                ((Number) row.get("days")).intValue(),
                DayUnit.valueOf((String) row.get("unit")),
                (String) row.get("basis"),
                ordinary.table());
    }
}
