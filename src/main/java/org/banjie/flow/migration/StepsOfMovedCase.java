package org.banjie.flow.migration;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banjie.flow.StepMoved;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The open human steps of a case before and after it moved: whose they are now, told to the rooms above. */
@Component
class StepsOfMovedCase {

    private final TaskService tasks;
    private final CommandExecutor engine;
    private final Elements elements;
    private final ApplicationEventPublisher events;

    StepsOfMovedCase(TaskService tasks, ProcessEngine engine, Elements elements, ApplicationEventPublisher events) {
        this.tasks = tasks;
        this.engine =
                ((ProcessEngineImpl) engine).getProcessEngineConfiguration().getCommandExecutorTxRequired();
        this.elements = elements;
        this.events = events;
    }

    /** The open steps by task. */
    Map<String, String> of(String instance) {
        return tasks.createTaskQuery().processInstanceId(instance).list().stream()
                .collect(Collectors.toMap(Task::getId, Task::getTaskDefinitionKey));
    }

    void announce(String caseNo, Map<String, String> before, Plan plan) {
        before.forEach((task, former) -> {
            var step = plan.moves().get(former);
            var groups = saysTheSame(plan, former, step) ? null : regroup(task);
            events.publishEvent(new StepMoved(task, caseNo, plan.to(), former, step, groups));
        });
    }

    private boolean saysTheSame(Plan plan, String former, String step) {
        return Objects.equals(
                elements.of(plan.from()).get(former).groups(),
                elements.of(plan.to()).get(step).groups());
    }

    private Set<String> regroup(String taskId) {
        return engine.execute(context -> regroup(context, taskId));
    }

    private static Set<String> regroup(CommandContext context, String taskId) {
        var task = context.getTaskManager().findTaskById(taskId);
        for (var link : List.copyOf(task.getCandidates())) {
            if (link.getGroupId() != null) task.deleteGroupIdentityLink(link.getGroupId(), IdentityLinkType.CANDIDATE);
        }
        var groups = task.getTaskDefinition().getCandidateGroupIdExpressions().stream()
                .map(expression -> expression.getValue(task))
                .flatMap(StepsOfMovedCase::words)
                .collect(Collectors.toUnmodifiableSet());
        task.addCandidateGroups(groups);
        return groups;
    }

    private static Stream<String> words(Object said) {
        return said instanceof Collection<?> many
                ? many.stream().map(Object::toString)
                : Arrays.stream(said.toString().split("\\s*,\\s*"));
    }
}
