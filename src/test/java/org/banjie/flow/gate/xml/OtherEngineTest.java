package org.banjie.flow.gate.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.banjie.flow.gate.ModelGate;
import org.banjie.flow.gate.expressions.MarkedSteps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A model that was drawn for another engine is called so first of all. */
class OtherEngineTest {

    private static final String BPMN =
            """
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:other="%s" id="D"
                targetNamespace="http://bpmn.io/schema/bpmn">
              <bpmn:process id="P" isExecutable="true">
                <bpmn:startEvent id="S"/>
                <bpmn:serviceTask id="T"><bpmn:extensionElements><other:taskDefinition type="a"/></bpmn:extensionElements>
                </bpmn:serviceTask>
              </bpmn:process>
            </bpmn:definitions>
            """;
    private static final String FORM =
            """
            {"type": "default", "id": "f", "components": [], "schemaVersion": %d, "executionPlatform": "%s"}""";

    private final ModelGate gate = new ModelGate(MarkedSteps.callable());

    @ParameterizedTest
    @CsvSource({
        "http://camunda.org/schema/zeebe/1.0, Camunda 8",
        "http://flowable.org/bpmn, Flowable",
        "http://activiti.org/bpmn, Activiti"
    })
    void a_process_of_another_engine_is_called_so_first(String namespace, String product) {
        var findings = gate.check("a.bpmn", BPMN.formatted(namespace).getBytes(StandardCharsets.UTF_8));
        assertThat(findings)
                .filteredOn(one -> one.rule().equals("other-engine"))
                .hasSize(1);
        assertThat(findings.get(0).rule()).isEqualTo("other-engine");
        assertThat(findings.get(0).args()).contains(product);
    }

    @Test
    void a_form_for_another_engine_or_of_a_later_make_does_not_pass() {
        assertThat(rules(FORM.formatted(19, "Camunda Cloud"))).containsExactly("other-engine");
        assertThat(rules(FORM.formatted(99, "Camunda Platform"))).containsExactly("form-too-new");
        assertThat(rules(FORM.formatted(19, "Camunda Platform"))).isEmpty();
    }

    @Test
    void a_form_may_begin_with_the_mark_that_editors_on_windows_write() {
        assertThat(rules("\uFEFF" + FORM.formatted(19, "Camunda Platform"))).isEmpty();
    }

    private List<String> rules(String form) {
        return gate.check("a.form", form.getBytes(StandardCharsets.UTF_8)).stream()
                .map(Finding::rule)
                .toList();
    }
}
