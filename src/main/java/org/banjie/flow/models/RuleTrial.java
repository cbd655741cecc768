package org.banjie.flow.models;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.banjie.flow.gate.Finding;
import org.banjie.flow.gate.ModelGate;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Tries a decision table that is not live yet. A table is code: what the gate refuses is not run here either. */
@Component
public class RuleTrial {

    private final ModelGate gate;
    private final ProcessEngineConfigurationImpl engine;

    RuleTrial(ModelGate gate, ProcessEngineConfigurationImpl engine) {
        this.gate = gate;
        this.engine = engine;
    }

    /**
     * Every row that fits, in the table's own order, by output name.
     *
     * @param name of the file, for what is said about it
     * @throws RefusedModel when the gate refuses the table
     */
    public List<Map<String, Object>> decide(String name, byte[] table, String decision, Map<String, Object> facts) {
        var refused = gate.check(name, table).stream().filter(Finding::refuses).toList();
        if (!refused.isEmpty()) throw new RefusedModel(name, refused);
        // within a command, as the process engine's own tables are read
        return engine.getCommandExecutorTxRequired().execute(context -> evaluate(table, decision, facts));
    }

    private List<Map<String, Object>> evaluate(byte[] table, String decision, Map<String, Object> facts) {
        var rules = engine.getDmnEngine();
        var parsed = rules.parseDecision(decision, new ByteArrayInputStream(table));
        return rules.evaluateDecisionTable(parsed, facts).stream()
                .map(row -> row.getEntryMap())
                .toList();
    }
}
