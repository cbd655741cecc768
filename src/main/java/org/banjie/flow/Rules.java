package org.banjie.flow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/** Asks a decision table (DMN). Tables are effective-dated: the caller passes the day it decides for. */
@Component
public class Rules {

    private final DecisionService decisions;

    Rules(DecisionService decisions) {
        this.decisions = decisions;
    }

    /** The one row that fits, by output name; empty when no row fits. */
    public Optional<Map<String, Object>> decide(String table, Map<String, Object> facts) {
        var result = decisions.evaluateDecisionByKey(table).variables(facts).evaluate();
        return Optional.ofNullable(result.getSingleResult()).map(row -> row.getEntryMap());
    }

    /** Every row that fits, in the table's own order. */
    public List<Map<String, Object>> decideAll(String table, Map<String, Object> facts) {
        return decisions.evaluateDecisionByKey(table).variables(facts).evaluate().stream()
                .map(row -> row.getEntryMap())
                .toList();
    }
}
