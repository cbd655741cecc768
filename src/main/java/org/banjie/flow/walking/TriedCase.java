package org.banjie.flow.walking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.banjie.flow.incidents.Cause;
import org.banjie.refusal.Refusal;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.springframework.stereotype.Component;

/**
 * Moves a case that nobody else can see. What the background would do later is done at once, in the transaction of whoever
 * asks: a job that is not committed is no other's.
 */
@Component
public class TriedCase {

    /** A model that goes round by itself ends here. */
    private static final int MOST_JOBS = 100;

    private final RuntimeService runtime;
    private final ManagementService management;
    private final HistoryService history;
    private final RepositoryService repository;

    TriedCase(
            RuntimeService runtime,
            ManagementService management,
            HistoryService history,
            RepositoryService repository) {
        this.runtime = runtime;
        this.management = management;
        this.history = history;
        this.repository = repository;
    }

    /** Does what waits for the background, one after another. @throws Stuck where that fails or never ends */
    public void settle(String caseNo) {
        for (var done = 0; done <= MOST_JOBS; done++) {
            var next = jobs(caseNo, false).stream().findFirst();
            if (next.isEmpty()) return;
            run(next.get());
        }
        throw new Stuck("", Cause.OTHER, null);
    }

    /**
     * Lets the first date come on which the model itself waits; a limit that runs beside the case stays as it is.
     *
     * @return what the model calls it; empty where it waits for no date
     * @throws Stuck where what comes of it fails
     */
    public Optional<String> letTimePass(String caseNo) {
        var next = jobs(caseNo, true).stream()
                .filter(job -> place(job) instanceof IntermediateCatchEvent)
                .findFirst();
        next.ifPresent(this::run);
        return next.map(job -> name(place(job)));
    }

    /**
     * Lets the message come for which alone the model waits, as the program would send it some day.
     *
     * @return what the model calls the place; empty where it waits for none
     * @throws Stuck where what comes of it fails
     */
    public Optional<String> hearMessage(String caseNo) {
        var waits = runtime.createExecutionQuery().processInstanceBusinessKey(caseNo).list().stream()
                .flatMap(one ->
                        runtime
                                .createEventSubscriptionQuery()
                                .executionId(one.getId())
                                .eventType("message")
                                .list()
                                .stream())
                .filter(one -> place(one) instanceof IntermediateCatchEvent)
                .findFirst();
        waits.ifPresent(this::deliver);
        return waits.map(one -> name(place(one)));
    }

    private void deliver(EventSubscription waits) {
        try {
            runtime.messageEventReceived(waits.getEventName(), waits.getExecutionId());
        } catch (RuntimeException failed) {
            throw Stuck.at(name(place(waits)), failed);
        }
    }

    private FlowElement place(EventSubscription waits) {
        var process = runtime.createProcessInstanceQuery()
                .processInstanceId(waits.getProcessInstanceId())
                .singleResult();
        return repository
                .getBpmnModelInstance(process.getProcessDefinitionId())
                .getModelElementById(waits.getActivityId());
    }

    /** Whether its process is over. */
    public boolean isOver(String caseNo) {
        return instance(caseNo) == null;
    }

    /** The ends that it has come to, by id. */
    public List<String> ends(String caseNo) {
        return history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(caseNo).list().stream()
                .flatMap(one ->
                        history.createHistoricActivityInstanceQuery().processInstanceId(one.getId()).list().stream())
                .filter(one -> one.getActivityType().endsWith("EndEvent"))
                .map(HistoricActivityInstance::getActivityId)
                .toList();
    }

    /** The ends that a version of a model has: their names by id. */
    public Map<String, String> allEnds(String version) {
        var ends = new LinkedHashMap<String, String>();
        repository
                .getBpmnModelInstance(version)
                .getModelElementsByType(EndEvent.class)
                .forEach(end -> ends.put(end.getId(), name(end)));
        return ends;
    }

    /** Ends a step. @throws Stuck where what comes of it fails; @throws Refusal where one of our own verbs says no */
    public static <T> T said(String place, Supplier<T> deed) {
        try {
            return deed.get();
        } catch (Refusal | Stuck known) {
            throw known;
        } catch (RuntimeException failed) {
            throw Stuck.at(place, failed);
        }
    }

    private void run(Job job) {
        var place = name(place(job));
        try {
            management.executeJob(job.getId());
        } catch (RuntimeException failed) {
            throw Stuck.at(place, failed);
        }
    }

    private List<Job> jobs(String caseNo, boolean timers) {
        var instance = instance(caseNo);
        if (instance == null) return List.of();
        var query = management.createJobQuery().processInstanceId(instance.getId());
        return (timers ? query.timers().orderByJobDuedate().asc() : query.messages()).listPage(0, MOST_JOBS);
    }

    private ProcessInstance instance(String caseNo) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseNo).list().stream()
                .findFirst()
                .orElse(null);
    }

    private FlowElement place(Job job) {
        var definition = management
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult();
        return repository
                .getBpmnModelInstance(job.getProcessDefinitionId())
                .getModelElementById(definition.getActivityId());
    }

    private static String name(FlowElement element) {
        return element.getName() == null ? element.getId() : element.getName();
    }
}
