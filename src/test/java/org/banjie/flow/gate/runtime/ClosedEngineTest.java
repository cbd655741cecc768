package org.banjie.flow.gate.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.banjie.flow.gate.Canary;
import org.banjie.flow.gate.Corpus;
import org.banjie.flow.gate.expressions.MarkedSteps;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** The second layer by itself: every attack goes past the gate into a real engine, and nothing of it runs. */
class ClosedEngineTest {

    /** These cost the engine time or memory; only the gate is made against them. */
    private static final Set<String> WEIGHTS = Set.of(
            "dmn-feel-endless.dmn",
            "dmn-feel-nested-loops.dmn",
            "dmn-feel-power.dmn",
            "dmn-feel-pattern.dmn",
            "dmn-feel-function.dmn",
            "loop-cardinality-huge.bpmn",
            "call-itself.bpmn",
            "flow-without-wait.bpmn",
            "flow-without-wait-gateway.bpmn",
            "flow-fork-bomb.bpmn",
            "loop-in-loops.bpmn");

    /** The engine says at length what it refuses. */
    @BeforeAll
    static void be_quiet() {
        level(Level.OFF);
    }

    @AfterAll
    static void be_loud_again() {
        level(null);
    }

    @Test
    void nothing_of_an_attack_runs_in_the_closed_engine() throws IOException {
        var engine = Engines.on(Engines.database(), new RuntimeLayer(MarkedSteps.callable()));

        assertThat(singersIn(engine)).isEmpty();
    }

    /** Else the test above would prove nothing. */
    @Test
    void the_same_attacks_run_in_an_engine_as_it_comes() throws IOException {
        assertThat(singersIn(Engines.asItComes())).hasSizeGreaterThan(100);
    }

    private static void level(Level level) {
        ((Logger) LoggerFactory.getLogger("org.camunda")).setLevel(level);
    }

    private static Set<String> singersIn(ProcessEngine engine) throws IOException {
        Set<String> singers = new TreeSet<>();
        var bypass = new Bypass(engine);
        Canary.sang();
        for (var attack : attacks()) {
            bypass.run(attack);
            if (Canary.sang()) singers.add(attack.name());
        }
        engine.close();
        return singers;
    }

    private static List<Corpus> attacks() {
        return Corpus.attacks().stream()
                .filter(attack -> !WEIGHTS.contains(attack.name()))
                .toList();
    }
}
