package org.banjie.flow.gate.expressions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelExpressionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${approved}",
                "${!approved}",
                "${ authority == 'STREET' }",
                "${days >= 20}",
                "${note != null}",
                "${steps.yes(caseNo)}",
                "${!steps.yes(caseNo)}",
                "${steps.count(caseNo, 3) < 4}",
                "${steps.now()}",
                "${steps.setting(caseNo, \"确认机关\", -1.5, true, null)}",
                "${_a.b_1( c )}"
            })
    void these_have_a_shape_that_is_allowed(String text) {
        assertThat(ModelExpression.parse(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "${}",
                "approved",
                "#{approved}",
                "${approved",
                "${approved}}",
                " ${approved}",
                "${a}${b}",
                "x${a}",
                "${!a == true}",
                "${!!a}",
                "${a == b}",
                "${a.b}",
                "${a.b.c()}",
                "${a.b().c()}",
                "${a['b']()}",
                "${a[0]}",
                "${a ? b : c}",
                "${a && b}",
                "${a and b}",
                "${not a}",
                "${empty a}",
                "${a + 1}",
                "${a == 1 + 1}",
                "${-a}",
                "${a.b(c.d())}",
                "${a.b(c + 1)}",
                "${a.b(,)}",
                "${a.b(c,)}",
                "${a.b(c d)}",
                "${b()}",
                "${a:b()}",
                "${'x'}",
                "${1}",
                "${true}",
                "${null}",
                "${execution}",
                "${task}",
                "${a.b(execution)}",
                "${a.b('}')}",
                "${a.b('\\'')}",
                "${a.b('${c}')}",
                "${a.b('x\ny')}",
                "${a.b('\"')}",
                "${а.b()}",
                "${a.b()\u0000}",
                "${a.b()}\n",
                "${a = 1}",
                "${a -> 1}",
                "${(a)}",
                "${a; b}",
                "${a.b(c)(d)}"
            })
    void these_have_not(String text) {
        assertThat(ModelExpression.parse(text)).isEmpty();
    }

    @Test
    void the_names_it_reads_are_told_from_its_words() {
        assertThat(ModelExpression.parse("${a.b(c, 'd', trueish, true, 12)}")
                        .orElseThrow()
                        .variables())
                .containsExactly("c", "trueish");
    }

    @Test
    void a_long_text_is_answered_at_once() {
        assertTimeoutPreemptively(
                Duration.ofSeconds(2), () -> ModelExpression.parse("${a.b(" + "'x' , ".repeat(100_000) + ")}"));
        assertTimeoutPreemptively(
                Duration.ofSeconds(2), () -> ModelExpression.parse("${a.b(" + "x ".repeat(140) + ")}"));
    }
}
