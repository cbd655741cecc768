package org.banjie.flow.gate.expressions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No line of text keeps a processor busy for minutes or fills the memory. */
class FeelBoundsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "string(decimal(1,20000000))",
                "decimal(scale: 20000000, n: 1)",
                "decimal(1, members)",
                "round up(1, -20000000)",
                "round half down(1.5, 21)",
                "floor(number(\"1E2000000\"))",
                "number(from: \"1E2000000\")",
                "floor(number(income))",
                "for n in [number(income)] return ceiling(n)",
                "replace(replace(name, \"\", \"xx\"), \"\", \"xx\")",
                "replace(name, \"\", name)",
                "replace(name, pattern, \"\")",
                "matches(name, \"(a+)+$\")",
                "matches(name, \"(a|a)*b\")",
                "matches(pattern: \"(a+)+$\", input: name)",
                "split(name, \"(,*)*\")",
                "12345678901234567890123456789012345678901234567890"
            })
    void what_has_no_bound_is_refused(String expression) {
        assertThat(complaints(expression)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "decimal(income / members, 2)",
                "round half up(income, 0)",
                "round down(income, -2)",
                "decimal(n: income, scale: 2)",
                "number(\"12.50\") + 1",
                "number(income) > 1000",
                "floor(income)",
                "replace(phone, \"[^0-9]+\", \"\")",
                "matches(plate, \"^[A-Z0-9]{5,6}$\")",
                "matches(plate, \"^(沪|苏)[A-Z]\")",
                "split(names, \",\")"
            })
    void what_people_write_is_taken(String expression) {
        assertThat(complaints(expression)).isEmpty();
    }

    private static List<String> complaints(String expression) {
        var said = new ArrayList<String>();
        Feel.checkExpression(expression, Set.of("matches", "replace", "split"), (rule, args) -> said.add(rule));
        return said;
    }
}
