package org.banjie.flow.models;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.banjie.flow.gate.ModelGate;
import org.banjie.flow.gate.runtime.Patience;
import org.banjie.flow.gate.xml.Finding;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Tries a decision table that is not live yet. A table is code: what the gate refuses is not run here either. */
@Component
public class RuleTrial {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final ThreadPoolExecutor TRIALS =
            new ThreadPoolExecutor(0, 1, 10, TimeUnit.SECONDS, new ArrayBlockingQueue<>(4), run -> {
                var thread = new Thread(run, "trial of a table");
                thread.setDaemon(true);
                return thread;
            });

    private final ModelGate gate;
    private final ProcessEngineConfigurationImpl engine;
    private final Duration patience;

    @Autowired
    RuleTrial(ModelGate gate, ProcessEngineConfigurationImpl engine) {
        this(gate, engine, PATIENCE);
    }

    RuleTrial(ModelGate gate, ProcessEngineConfigurationImpl engine, Duration patience) {
        this.gate = gate;
        this.engine = engine;
        this.patience = patience;
    }

    /**
     * Every row that fits, in the table's own order, by output name.
     *
     * @param name of the file, for what is said about it
     * @throws RefusedModel when the gate refuses the table
     * @throws Refusal INVALID when it cannot be evaluated with these facts, or not in time
     */
    public List<Map<String, Object>> decide(String name, byte[] table, String decision, Map<String, Object> facts) {
        var refused = gate.check(name, table).stream().filter(Finding::refuses).toList();
        if (!refused.isEmpty()) throw new RefusedModel(name, refused);
        return inTime(() -> {
            // within a command, as the process engine's own tables are read
            return Patience.within(patience, () -> engine.getCommandExecutorTxRequired()
                    .execute(context -> evaluate(table, decision, facts)));
        });
    }

    /** In a thread of its own, one at a time: what does not end in time keeps nobody but the next trial waiting. */
    private List<Map<String, Object>> inTime(Callable<List<Map<String, Object>>> trial) {
        var asked = new FutureTask<>(trial);
        try {
            TRIALS.execute(asked);
            return asked.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | RejectedExecutionException slow) {
            asked.cancel(true);
            throw refused("trial-slow");
        } catch (ExecutionException failed) {
            throw refused("trial-failed");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw refused("trial-slow");
        }
    }

    private static Refusal refused(String why) {
        return new Refusal(RefusalKind.INVALID, why, "flow.gate." + why);
    }

    private List<Map<String, Object>> evaluate(byte[] table, String decision, Map<String, Object> facts) {
        var rules = engine.getDmnEngine();
        var parsed = rules.parseDecision(decision, new ByteArrayInputStream(table));
        return rules.evaluateDecisionTable(parsed, facts).stream()
                .map(row -> row.getEntryMap())
                .toList();
    }
}
