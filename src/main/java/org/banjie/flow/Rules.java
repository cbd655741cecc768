package org.banjie.flow;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banjie.flow.gate.runtime.Patience;
import org.banjie.flow.models.Newest;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/** Asks a decision table (DMN). Tables are effective-dated: the caller passes the day it decides for. */
@Component
public class Rules {

    /** For one table: the largest of ours takes some milliseconds. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final DecisionService decisions;
    private final Newest newest;
    private final ReplayStage replay;

    Rules(DecisionService decisions, Newest newest, ReplayStage replay) {
        this.decisions = decisions;
        this.newest = newest;
        this.replay = replay;
    }

    /** The one row that fits, by output name; empty when no row fits. */
    public Optional<Map<String, Object>> decide(String table, Map<String, Object> facts) {
        return Optional.ofNullable(evaluate(table, facts).getSingleResult()).map(row -> row.getEntryMap());
    }

    /** Every row that fits, in the table's own order. */
    public List<Map<String, Object>> decideAll(String table, Map<String, Object> facts) {
        return evaluate(table, facts).stream().map(row -> row.getEntryMap()).toList();
    }

    private DmnDecisionResult evaluate(String table, Map<String, Object> facts) {
        var asked = replay.tableOf(table)
                .or(() -> newest.table(table))
                .map(decisions::evaluateDecisionById)
                .orElseGet(() -> decisions.evaluateDecisionByKey(table));
        var result = Verbs.answer(
                () -> Patience.within(PATIENCE, () -> asked.variables(facts).evaluate()));
        replay.note(table, result.stream().map(row -> row.getEntryMap()).toList());
        return result;
    }
}
