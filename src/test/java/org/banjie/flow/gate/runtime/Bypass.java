package org.banjie.flow.gate.runtime;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.banjie.flow.gate.Canary;
import org.banjie.flow.gate.Corpus;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** Puts a file into an engine past the gate and does everything with it that could wake something in it. */
final class Bypass {

    private static final Map<String, Object> FACTS = Map.of("caseNo", "DB-310117103-2026-000017", "l", List.of(1, 2));

    private final ProcessEngine engine;

    Bypass(ProcessEngine engine) {
        this.engine = engine;
    }

    /** Deploys and runs what can be run; whatever the engine says to it is no matter. */
    void run(Corpus file) {
        attempt(() -> {
            var deployed = engine.getRepositoryService()
                    .createDeployment()
                    .addInputStream(file.name(), new ByteArrayInputStream(file.bytes()))
                    .deploy();
            attempt(() -> runProcess(deployed.getId()));
            attempt(() -> decide(deployed.getId()));
        });
    }

    private void runProcess(String deployment) {
        engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .deploymentId(deployment)
                .processDefinitionKey("attack")
                .list()
                .forEach(this::runProcess);
    }

    private void runProcess(ProcessDefinition definition) {
        attempt(() -> engine.getFormService().getStartFormData(definition.getId()));
        attempt(() -> engine.getRuntimeService().startProcessInstanceById(definition.getId(), FACTS));
        for (var round = 0; round < 2; round++) {
            doJobs(definition);
            doTasks(definition);
        }
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionId(definition.getId())
                .list()
                .forEach(this::remember);
    }

    private void doJobs(ProcessDefinition definition) {
        engine.getManagementService()
                .createJobQuery()
                .processDefinitionId(definition.getId())
                .list()
                .forEach(job -> attempt(() -> engine.getManagementService().executeJob(job.getId())));
    }

    private void doTasks(ProcessDefinition definition) {
        engine.getTaskService()
                .createTaskQuery()
                .processDefinitionId(definition.getId())
                .list()
                .forEach(task -> {
                    attempt(() -> engine.getFormService().getTaskFormData(task.getId()));
                    attempt(() -> engine.getFormService().getRenderedTaskForm(task.getId()));
                    attempt(() -> engine.getFormService().submitTaskForm(task.getId(), Map.of("a", "1")));
                    attempt(() -> engine.getTaskService().complete(task.getId()));
                });
    }

    /** A variable that only an attack sets counts as a song. */
    private void remember(ProcessInstance instance) {
        if (engine.getRuntimeService().getVariables(instance.getId()).containsKey("pwned")) Canary.sing();
    }

    private void decide(String deployment) {
        engine.getRepositoryService()
                .createDecisionDefinitionQuery()
                .deploymentId(deployment)
                .list()
                .forEach(decision -> attempt(() -> engine.getDecisionService()
                        .evaluateDecisionById(decision.getId())
                        .variables(FACTS)
                        .evaluate()));
    }

    private static void attempt(Runnable act) {
        try {
            act.run();
        } catch (RuntimeException | StackOverflowError refused) {
            // refused is what this is about
        }
    }
}
