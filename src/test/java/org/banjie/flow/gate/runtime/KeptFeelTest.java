package org.banjie.flow.gate.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept between two cells changes no answer, and no complaint. */
class KeptFeelTest {

    private static final VariableContext FACTS = Variables.createVariables()
            .putValue("name", "沈建国")
            .putValue("count", 3)
            .putValue("on", LocalDate.of(2026, 2, 9))
            .putValue("members", List.of(Map.of("age", 71, "income", 1300.5), Map.of("age", 9)))
            .asVariableContext();

    private final ScalaFeelEngine language = new ScalaFeelEngine(List.of());
    private final ReadOnceFeel ours = new ReadOnceFeel();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "count * 2.5",
                "sum(members.income)",
                "for m in members return m.age",
                "some m in members satisfies m.age >= 70",
                "date(\"2026-02-09\") + duration(\"P20D\")",
                "if count > 2 then upper case(name) else null",
                "nothing.of.the.kind",
                "count + name",
                "no such function(1)",
                "assert(count, count > 5)",
                "1 +",
                "",
                "function(a) external { java: { class: \"java.lang.Math\", method signature: \"abs(int)\" } }"
            })
    void an_expression_says_what_the_language_says(String text) {
        assertThat(said(ours, text)).isEqualTo(said(language, text)).isEqualTo(said(ours, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"> 2", "[1..3]", "not(3)", "count(members) = 2", "? + 1 = 4", "> \"x\"", "> unknown", "-", ">"})
    void a_cell_is_met_as_the_language_says(String text) {
        assertThat(met(ours, text)).isEqualTo(met(language, text)).isEqualTo(met(ours, text));
    }

    private static Object said(ScalaFeelEngine feel, String text) {
        try {
            return feel.evaluateSimpleExpression(text, FACTS);
        } catch (FeelException no) {
            return no.getMessage();
        }
    }

    private static Object met(ScalaFeelEngine feel, String text) {
        try {
            return feel.evaluateSimpleUnaryTests(text, "count", FACTS);
        } catch (FeelException no) {
            return no.getMessage();
        }
    }
}
