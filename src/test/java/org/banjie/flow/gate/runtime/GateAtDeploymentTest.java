package org.banjie.flow.gate.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.Map;
import org.banjie.flow.gate.Corpus;
import org.banjie.flow.gate.GateOverBeans;
import org.banjie.flow.gate.expressions.MarkedSteps;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.junit.jupiter.api.Test;

/** Inside the engine the gate is asked once, when a file is new. */
class GateAtDeploymentTest {

    private final ProcessEnginePlugin runtime = new RuntimeLayer(MarkedSteps.callable());
    private final ProcessEnginePlugin gate = new GateAtDeployment(GateOverBeans.of(MarkedSteps.callable()));
    private final Corpus refused = attack("user-assignee-literal.bpmn");

    @Test
    void nobody_deploys_past_the_gate() {
        var engine = Engines.on(Engines.database(), runtime, gate);

        assertThatThrownBy(() -> deploy(engine, refused)).hasStackTraceContaining("user-assignee-literal.bpmn");
        assertThat(engine.getRepositoryService().createDeploymentQuery().count())
                .isZero();
        engine.close();
    }

    @Test
    void a_case_on_an_older_model_goes_on_although_the_gate_grew_stricter() {
        var database = Engines.database();
        var before = Engines.on(database, runtime);
        deploy(before, refused);
        before.getRuntimeService().startProcessInstanceByKey("attack", Map.of("caseNo", "1"));
        before.close();

        var after = Engines.on(database, runtime, gate);
        var task = after.getTaskService().createTaskQuery().singleResult();
        after.getTaskService().complete(task.getId());

        assertThat(after.getRuntimeService().createProcessInstanceQuery().count())
                .isZero();
        after.close();
    }

    private static void deploy(ProcessEngine engine, Corpus file) {
        engine.getRepositoryService()
                .createDeployment()
                .addInputStream(file.name(), new ByteArrayInputStream(file.bytes()))
                .deploy();
    }

    private static Corpus attack(String name) {
        return Corpus.attacks().stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
