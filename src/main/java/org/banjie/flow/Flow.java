package org.banjie.flow;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.util.EnsureUtil;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Starts a case's process and moves it on. The engine holds keys, not people: a process knows its case number and a
 * few routing facts, never a name. It does not decide who may act; the desks do, before they call.
 */
@Service
@Transactional
public class Flow {

    /** Name of the variable, and argument of every expression, that holds the case number. */
    static final String CASE_NO = "caseNo";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final CommandExecutor engine;
    private final Suspensions suspensions;

    Flow(RuntimeService runtime, TaskService tasks, ProcessEngine engine, Suspensions suspensions) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.engine =
                ((ProcessEngineImpl) engine).getProcessEngineConfiguration().getCommandExecutorTxRequired();
        this.suspensions = suspensions;
    }

    /**
     * Starts the live model of a kind for a case, with facts its gateways may ask for.
     *
     * @throws Refusal CONFLICT, with the reason, while no new cases of it are taken
     */
    public void start(String model, String caseNo, Map<String, Object> facts) {
        suspensions.check(model);
        var variables = new HashMap<>(facts);
        variables.put(CASE_NO, caseNo);
        Verbs.say(() -> runtime.startProcessInstanceByKey(model, caseNo, variables));
    }

    /** Ends a human step with an outcome. The model reads it as {@code ${<step> == '<outcome>'}}. */
    public void complete(String taskId, String step, String outcome) {
        Verbs.say(() -> tasks.complete(taskId, Map.of(step, outcome)));
    }

    /** Names the person working on a step, or nobody (null). No model hears of it, so that the process need not be read. */
    public void assign(String taskId, String uid) {
        Verbs.say(() -> engine.execute(context -> {
            var task = context.getTaskManager().findTaskById(taskId);
            EnsureUtil.ensureNotNull("step " + taskId, task);
            task.setAssigneeWithoutCascade(uid);
            return null;
        }));
    }

    /** Who may do a human step, as its model says: {@code role@unit}, and {@code applicant} for the applicant. */
    public Set<String> groups(String taskId) {
        return tasks.getIdentityLinksForTask(taskId).stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()) && link.getGroupId() != null)
                .map(IdentityLink::getGroupId)
                .collect(Collectors.toSet());
    }

    /**
     * Tells a case's process that something has happened outside it (withdrawal, objection, death …).
     *
     * @throws Refusal CONFLICT when the case is not at a place where its model listens for this
     */
    public void signal(String caseNo, String message) {
        try {
            Verbs.say(() -> runtime.createMessageCorrelation(message)
                    .processInstanceBusinessKey(caseNo)
                    .correlate());
        } catch (MismatchingMessageCorrelationException e) {
            throw new Refusal(RefusalKind.CONFLICT, "not-now", "flow.not-now", caseNo);
        }
    }

    /** True while that human step of the case is open. */
    public boolean isAt(String caseNo, String step) {
        return tasks.createTaskQuery()
                        .processInstanceBusinessKey(caseNo)
                        .taskDefinitionKey(step)
                        .count()
                > 0;
    }

    /** True when the case's model listens for this message right now. */
    public boolean listens(String caseNo, String message) {
        return runtime.createExecutionQuery()
                        .processInstanceBusinessKey(caseNo)
                        .messageEventSubscriptionName(message)
                        .count()
                > 0;
    }
}
