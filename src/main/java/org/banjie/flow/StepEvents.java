package org.banjie.flow;

import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Turns the engine's task life cycle into {@link StepReady} and {@link StepGone}, for every model alike. */
@Component
class StepEvents extends AbstractProcessEnginePlugin {

    private final ApplicationEventPublisher events;
    private final Clock clock;

    StepEvents(ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.getCustomPreBPMNParseListeners().add(new AbstractBpmnParseListener() {
            @Override
            public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
                var definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
                definition.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, StepEvents.this::ready);
                definition.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, task -> gone(task, true));
                definition.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, task -> gone(task, false));
            }
        });
    }

    private void ready(DelegateTask task) {
        events.publishEvent(new StepReady(
                task.getId(),
                caseNo(task),
                model(task),
                task.getProcessDefinitionId(),
                task.getTaskDefinitionKey(),
                groups(task),
                clock.instant()));
    }

    private void gone(DelegateTask task, boolean done) {
        events.publishEvent(new StepGone(task.getId(), caseNo(task), task.getTaskDefinitionKey(), done));
    }

    /** By what its process was started: every one by the number of its case, so that no variable need be read. */
    private static String caseNo(DelegateTask task) {
        return task.getExecution().getProcessBusinessKey();
    }

    private static String model(DelegateTask task) {
        return task.getProcessDefinitionId().split(":")[0];
    }

    private static Set<String> groups(DelegateTask task) {
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .collect(Collectors.toUnmodifiableSet());
    }
}
