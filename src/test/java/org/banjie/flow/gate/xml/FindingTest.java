package org.banjie.flow.gate.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.banjie.flow.gate.Corpus;
import org.banjie.flow.gate.ModelGate;
import org.banjie.flow.gate.expressions.MarkedSteps;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** A finding says in words what is wrong, where, and what is allowed. */
class FindingTest {

    private static final ResourceBundleMessageSource MESSAGES = new ResourceBundleMessageSource();

    @BeforeAll
    static void messages_as_the_program_reads_them() {
        MESSAGES.setBasename("messages/flow");
        MESSAGES.setDefaultEncoding("UTF-8");
        MESSAGES.setFallbackToSystemLocale(false);
    }

    private final ModelGate gate = new ModelGate(MarkedSteps.callable());

    static List<Corpus> attacks() {
        return Corpus.attacks();
    }

    @Test
    void names_the_step_and_what_it_may_call() {
        var finding = only("service-expression-bean.bpmn");

        assertThat(finding.element()).isEqualTo("Step");
        assertThat(in(Locale.CHINESE, finding)).isEqualTo("模型不能调用 canary。可以调用的有：steps。");
        assertThat(in(Locale.ENGLISH, finding)).isEqualTo("A model cannot call canary. It can call: steps.");
    }

    @Test
    void says_in_the_readers_language_what_a_value_should_be() {
        var finding = only("timer-forever.bpmn");

        assertThat(in(Locale.CHINESE, finding))
                .isEqualTo("timeCycle 的值“R/PT1S”不合要求。应是有限次的重复，间隔以分钟以上计，例如 R3/P1D，或给出这种文字的调用。");
        assertThat(in(Locale.ENGLISH, finding)).startsWith("The value \"R/PT1S\" of timeCycle will not do. It repeats");
    }

    @Test
    void names_the_line_where_there_is_no_id() {
        assertThat(in(Locale.ENGLISH, only("file-import.bpmn")))
                .startsWith("Line 4: import cannot stand in definitions.");
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void has_words_in_both_languages(Corpus attack) {
        for (var finding : gate.check(attack.name(), attack.bytes())) {
            assertThat(in(Locale.CHINESE, finding))
                    .containsPattern("\\p{IsHan}")
                    .doesNotContainPattern("\\{\\d}");
            assertThat(in(Locale.ENGLISH, finding)).doesNotContainPattern("\\{\\d}");
        }
    }

    private Finding only(String name) {
        var attack = attacks().stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElseThrow();
        var findings = gate.check(attack.name(), attack.bytes());
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    private static String in(Locale locale, Finding finding) {
        return MESSAGES.getMessage(finding, locale);
    }
}
