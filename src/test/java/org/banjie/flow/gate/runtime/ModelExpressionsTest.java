package org.banjie.flow.gate.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.banjie.flow.gate.expressions.CallableBean;
import org.banjie.flow.gate.expressions.CallableBeans;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;

/** What a name, a call and an argument mean in a running model. */
class ModelExpressionsTest {

    private final ModelExpressions expressions =
            new ModelExpressions(CallableBeans.of(List.of(CallableBean.of("desk", Desk.class, Desk::new))));

    @Test
    void a_bean_is_called_with_the_variables_of_the_case() {
        assertThat(value("${desk.greet(name, 2)}", Map.of("name", "王"))).isEqualTo("王 2");
    }

    @Test
    void nothing_stays_nothing_on_the_way_to_a_bean() {
        assertThat(value("${desk.greet(null, 2)}", Map.of())).isEqualTo("null 2");
    }

    @Test
    void a_variable_cannot_stand_in_for_a_bean() {
        assertThat(value("${desk.greet('x', 1)}", Map.of("desk", "my own desk")))
                .isEqualTo("x 1");
    }

    @Test
    void a_bean_itself_never_leaves() {
        assertThat(value("${desk}", Map.of())).isNotInstanceOf(Desk.class);
    }

    @Test
    void what_a_bean_throws_comes_out_as_it_is() {
        assertThatThrownBy(() -> value("${desk.fail()}", Map.of())).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${nobody}",
                "${execution}",
                "${task}",
                "${name.length()}",
                "${name.class}",
                "${desk.class}",
                "${desk.getClass()}",
                "${desk.hashCode()}",
                "${desk.greet('x')}",
                "${desk.greet(desk, 1)}",
                "${desk['getClass']()}",
                "${desk.greet}",
                "${name['bytes']}",
                "${list[0]}"
            })
    void everything_else_is_refused(String text) {
        assertThatThrownBy(() -> value(text, Map.of("name", "王", "list", List.of(1))))
                .isInstanceOf(RuntimeException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"${now()}", "${dateTime()}", "${currentUser()}", "${fn:x()}"})
    void functions_are_not_even_read(String text) {
        assertThatThrownBy(() -> expressions.createExpression(text)).isInstanceOf(RuntimeException.class);
    }

    private Object value(String text, Map<String, Object> variables) {
        var scope = Mockito.mock(VariableScope.class);
        variables.forEach((name, value) -> {
            Mockito.when(scope.hasVariable(name)).thenReturn(true);
            Mockito.when(scope.getVariable(name)).thenReturn(value);
        });
        return expressions.createValueExpression(text).getValue(expressions.getElContext(scope));
    }

    public static class Desk {

        public String greet(String name, int times) {
            return name + " " + times;
        }

        public void fail() {
            throw new IllegalStateException("closed");
        }
    }
}
