package org.banjie.flow.timers;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.springframework.stereotype.Component;

/** What a case waits for that no person does: a day of its model, such as the last one of a public notice. */
@Component
public class Waits {

    private final RuntimeService runtime;
    private final ManagementService management;
    private final RepositoryService repository;

    Waits(RuntimeService runtime, ManagementService management, RepositoryService repository) {
        this.runtime = runtime;
        this.management = management;
        this.repository = repository;
    }

    /**
     * A day that the case waits for on its way; a limit that runs beside it is none.
     *
     * @param element of the model
     * @param name what happens then, as the model calls it
     * @param until the moment it happens
     */
    public record Wait(String element, String name, Instant until) {}

    /** The first of them; empty where the case waits for people alone. */
    public Optional<Wait> of(String caseNo) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseNo).list().stream()
                .flatMap(instance ->
                        management.createJobQuery().processInstanceId(instance.getId()).timers().list().stream()
                                .flatMap(job -> wait(job).stream()))
                .min(Comparator.comparing(Wait::until));
    }

    private Optional<Wait> wait(Job timer) {
        var element = management
                .createJobDefinitionQuery()
                .jobDefinitionId(timer.getJobDefinitionId())
                .singleResult()
                .getActivityId();
        var model = repository.getBpmnModelInstance(timer.getProcessDefinitionId());
        return model.getModelElementById(element) instanceof IntermediateCatchEvent event
                ? Optional.of(
                        new Wait(element, event.getName(), timer.getDuedate().toInstant()))
                : Optional.empty();
    }
}
