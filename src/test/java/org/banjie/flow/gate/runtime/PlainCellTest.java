package org.banjie.flow.gate.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is seen without the language is what the language says. */
class PlainCellTest {

    private static final List<Object> FACTS =
            Arrays.asList("MLA", "EXTREME", "", "true", " MLA", "a, b", true, false, 1, 1.0, null);

    private final ScalaFeelEngine language = new ScalaFeelEngine(List.of());
    private final ReadOnceFeel ours = new ReadOnceFeel();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"MLA\"",
                " \"MLA\" , \"EXTREME\"",
                "\"\"",
                "\"a, b\"",
                "\"true\"",
                "true",
                "false",
                "not(\"MLA\")",
                "\"M\\u004cA\"",
                "1"
            })
    void a_fact_is_met_as_the_language_says(String cell) {
        for (var fact : FACTS) {
            var facts = Variables.createVariables().putValue("fact", fact).asVariableContext();
            assertThat(ours.evaluateSimpleUnaryTests(cell, "fact", facts))
                    .as("%s against %s", cell, fact)
                    .isEqualTo(language.evaluateSimpleUnaryTests(cell, "fact", facts));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"not(\"MLA\")", "\"MLA\" + \"x\"", "1", "-", "[1..3]", "\"a\\\"b\""})
    void what_is_no_word_is_left_to_the_language(String cell) {
        assertThat(Stream.of(cell).map(PlainCell::of)).allMatch(found -> found.isEmpty());
    }
}
