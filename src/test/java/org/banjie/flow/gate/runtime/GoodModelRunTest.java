package org.banjie.flow.gate.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Map;
import org.banjie.flow.gate.Corpus;
import org.banjie.flow.gate.expressions.MarkedSteps;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The closed engine runs what the gate lets through. */
class GoodModelRunTest {

    private static final String CASE = "DB-310117103-2026-000017";

    private static ProcessEngine engine;

    @BeforeAll
    static void deploy() {
        engine = Engines.on(Engines.database(), new RuntimeLayer(MarkedSteps.callable()));
        var deployment = engine.getRepositoryService().createDeployment();
        Corpus.good().forEach(file -> deployment.addInputStream(file.name(), new ByteArrayInputStream(file.bytes())));
        deployment.deploy();
    }

    @BeforeEach
    void begin() {
        engine.getRuntimeService().startProcessInstanceByKey("everything", CASE, Map.of("caseNo", CASE));
    }

    @AfterEach
    void stop() {
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .rootProcessInstances()
                .list()
                .forEach(left -> engine.getRuntimeService().deleteProcessInstance(left.getId(), "end of the test"));
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    @Test
    void everything_that_is_allowed_runs_from_beginning_to_end() {
        completeTasks("Task_Visit", 2);
        doJobsOf("Step_Check");
        assertThat(engine.getRuntimeService()
                        .createVariableInstanceQuery()
                        .variableName("days")
                        .singleResult()
                        .getValue())
                .isEqualTo(20);
        engine.getRuntimeService()
                .createMessageCorrelation("objection")
                .processInstanceBusinessKey(CASE)
                .correlate();
        engine.getRuntimeService()
                .createMessageCorrelation("objection")
                .processInstanceBusinessKey(CASE)
                .correlate();
        completeTasks("Task_Confirm", 1);

        assertThat(engine.getRuntimeService().createProcessInstanceQuery().count())
                .isZero();
    }

    @Test
    void groups_come_from_beans_and_from_words() {
        assertThat(engine.getTaskService()
                        .createTaskQuery()
                        .taskCandidateGroup("street-investigator@310117001")
                        .count())
                .isEqualTo(2);
        assertThat(engine.getTaskService()
                        .createTaskQuery()
                        .taskCandidateGroup("street-reviewer@310117001")
                        .count())
                .isEqualTo(2);
    }

    private void completeTasks(String step, int times) {
        var tasks = engine.getTaskService()
                .createTaskQuery()
                .taskDefinitionKey(step)
                .list();
        assertThat(tasks).hasSize(times);
        tasks.forEach(task -> engine.getTaskService().complete(task.getId()));
    }

    private void doJobsOf(String step) {
        engine.getManagementService()
                .createJobQuery()
                .activityId(step)
                .list()
                .forEach(job -> engine.getManagementService().executeJob(job.getId()));
    }
}
