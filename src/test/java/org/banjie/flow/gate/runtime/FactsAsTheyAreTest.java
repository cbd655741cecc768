package org.banjie.flow.gate.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a column is said to be of does not change which row fits. */
class FactsAsTheyAreTest {

    @ParameterizedTest
    @CsvSource({"string", "date", "integer", "boolean", "double", "''"})
    void a_day_is_compared_as_a_day_in_a_column_of_any_type(String type) {
        assertThat(amount(type, "on", ">= date(\"2026-01-01\")", LocalDate.of(2026, 11, 29)))
                .isEqualTo(1440);
        assertThat(amount(type, "on", ">= date(\"2026-01-01\")", LocalDate.of(2025, 11, 29)))
                .isEqualTo(0);
    }

    @ParameterizedTest
    @CsvSource({"string", "integer", "long", "double", "date", "''"})
    void a_number_is_compared_as_a_number(String type) {
        assertThat(amount(type, "members", ">= 3", 5)).isEqualTo(1440);
        assertThat(amount(type, "members", "> 2", 2.5)).isEqualTo(1440);
        assertThat(amount(type, "members", ">= 3", 2)).isEqualTo(0);
    }

    @ParameterizedTest
    @CsvSource({"string", "integer", "date", "''"})
    void a_text_is_compared_as_a_text(String type) {
        assertThat(amount(type, "category", "\"MLA\"", "MLA")).isEqualTo(1440);
        assertThat(amount(type, "category", "\"MLA\"", "EXTREME")).isEqualTo(0);
    }

    @Test
    void amounts_of_several_rows_are_added_as_people_add_them() {
        var engine = FactsAsTheyAre.configuration().buildEngine();
        var table = table("", "members", ">= 3")
                .replace("hitPolicy=\"FIRST\"", "hitPolicy=\"COLLECT\" aggregation=\"SUM\"")
                .replace("<text>1440</text>", "<text>0.1</text>")
                .replace("<text>0</text>", "<text>0.2</text>");
        var bytes = new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8));
        var result = engine.evaluateDecisionTable(engine.parseDecision("amount", bytes), Map.of("members", 5));
        assertThat(result.getSingleResult().getSingleEntry().toString()).isEqualTo("0.3");
    }

    private static Object amount(String type, String fact, String test, Object value) {
        var engine = FactsAsTheyAre.configuration().buildEngine();
        var table = new ByteArrayInputStream(table(type, fact, test).getBytes(StandardCharsets.UTF_8));
        var result = engine.evaluateDecisionTable(engine.parseDecision("amount", table), Map.of(fact, value));
        return ((Number) result.getSingleResult().getSingleEntry()).intValue();
    }

    private static String table(String type, String fact, String test) {
        return """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="n">
                  <decision id="amount" name="amount"><decisionTable id="t" hitPolicy="FIRST">
                    <input id="i"><inputExpression id="e"%s><text>%s</text></inputExpression></input>
                    <output id="o" name="amount"/>
                    <rule id="r1"><inputEntry id="r1i"><text><![CDATA[%s]]></text></inputEntry>
                      <outputEntry id="r1o"><text>1440</text></outputEntry></rule>
                    <rule id="r2"><inputEntry id="r2i"><text>-</text></inputEntry>
                      <outputEntry id="r2o"><text>0</text></outputEntry></rule>
                  </decisionTable></decision>
                </definitions>
                """
                .formatted(type.isEmpty() ? "" : " typeRef=\"" + type + "\"", fact, test);
    }
}
