package org.banjie.flow.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.banjie.flow.gate.expressions.MarkedSteps;
import org.banjie.flow.gate.xml.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What modellers draw and write every day passes. */
class GoodModelTest {

    private final ModelGate gate = new ModelGate(MarkedSteps.callable());

    static List<Corpus> good() {
        return Corpus.good();
    }

    @ParameterizedTest
    @MethodSource("good")
    void a_good_file_passes(Corpus file) {
        assertThat(gate.check(file.name(), file.bytes())).isEmpty();
    }

    @Test
    void good_files_pass_together() {
        assertThat(gate.check(set())).isEmpty();
    }

    @Test
    void a_model_without_the_decision_and_form_it_names_does_not_pass() {
        var set = set();
        set.remove("everything.dmn");
        set.remove("everything.form");

        assertThat(gate.check(set).stream().map(Finding::rule).distinct())
                .containsExactlyInAnyOrder("missing-decision", "missing-form");
    }

    private static Map<String, byte[]> set() {
        return good().stream().collect(Collectors.toMap(Corpus::name, Corpus::bytes));
    }
}
