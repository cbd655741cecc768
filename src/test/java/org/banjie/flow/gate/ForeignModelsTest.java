package org.banjie.flow.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.banjie.flow.gate.expressions.MarkedSteps;
import org.banjie.flow.gate.xml.Finding;
import org.banjie.testing.ForeignModels;
import org.junit.jupiter.api.Test;

/** The test models of two engines, drawn by many hands for every corner of BPMN: read and answered, none is a surprise. */
class ForeignModelsTest {

    private final ModelGate gate = new ModelGate(MarkedSteps.callable());

    @Test
    void each_is_read_and_what_is_refused_has_a_reason() {
        var models = ForeignModels.all();
        assertThat(models).hasSizeGreaterThan(1_000);
        var accepted = 0;
        for (var model : models) {
            var findings = gate.check("foreign.bpmn", model.bytes());
            if (findings.stream().noneMatch(Finding::refuses)) accepted++;
            assertThat(findings).as("%s", model).allMatch(one -> !one.rule().isBlank());
        }
        System.out.printf("%d foreign models, %d accepted%n", models.size(), accepted);
    }
}
