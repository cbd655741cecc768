package org.banjie.flow.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.banjie.flow.gate.expressions.MarkedSteps;
import org.banjie.flow.gate.xml.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every attack is refused, and for what it tries rather than for something beside it. */
class AttackTest {

    private final ModelGate gate = new ModelGate(MarkedSteps.callable());

    static List<Corpus> attacks() {
        return Corpus.attacks();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void an_attack_is_refused_for_what_it_tries(Corpus attack) {
        var findings = gate.check(attack.name(), attack.bytes());

        assertThat(findings).anyMatch(Finding::refuses);
        assertThat(new TreeSet<>(findings.stream().map(Finding::rule).toList()))
                .as("%s", findings)
                .isEqualTo(attack.refusedFor());
    }

    @Test
    void there_are_enough_of_them() {
        assertThat(attacks()).hasSizeGreaterThan(200);
    }
}
