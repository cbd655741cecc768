package org.banjie.flow.gate.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.junit.jupiter.api.Test;

/** A decision ends, and answers no more than anybody can read. */
class BoundedFeelTest {

    @Test
    void a_chain_of_decisions_does_not_grow_from_one_to_the_next() {
        assertThat(decided("second", "x").getSingleResult().getFirstEntry().toString())
                .hasSize(100);
        assertThatThrownBy(() -> decided("third", "x".repeat(200))).hasStackTraceContaining("rules-unbounded");
    }

    @Test
    void a_decision_that_takes_too_long_is_given_up_between_two_cells() {
        assertThatThrownBy(() -> Patience.within(Duration.ZERO, () -> decided("first", "x")))
                .hasStackTraceContaining("rules-unbounded");
        assertThat(decided("first", "x").getSingleResult().getFirstEntry().toString())
                .as("whoever comes after has patience of their own")
                .hasSize(10);
    }

    @Test
    void whoever_waits_already_does_not_wait_longer_for_a_part() {
        assertThatThrownBy(() -> Patience.within(
                        Duration.ZERO, () -> Patience.within(Duration.ofHours(1), () -> decided("first", "x"))))
                .hasStackTraceContaining("rules-unbounded");
    }

    private static DmnDecisionResult decided(String decision, String text) {
        var engine = FactsAsTheyAre.configuration().buildEngine();
        var model = new ByteArrayInputStream(chain().getBytes(StandardCharsets.UTF_8));
        return engine.evaluateDecision(engine.parseDecision(decision, model), Map.of("text", text));
    }

    private static String chain() {
        return """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="n">
                """
                + tenTimes("first", "text", "")
                + tenTimes("second", "first", needs("first"))
                + tenTimes("third", "second", needs("second"))
                + "</definitions>";
    }

    private static String needs(String decision) {
        return "<informationRequirement id=\"n" + decision + "\"><requiredDecision href=\"#" + decision
                + "\"/></informationRequirement>";
    }

    private static String tenTimes(String decision, String of, String needs) {
        var sum = String.join(" + ", Collections.nCopies(10, of));
        return "<decision id=\"%1$s\" name=\"%1$s\"><variable id=\"v%1$s\" name=\"%1$s\"/>%2$s<literalExpression id=\"e%1$s\"><text>%3$s</text></literalExpression></decision>"
                .formatted(decision, needs, sum);
    }
}
