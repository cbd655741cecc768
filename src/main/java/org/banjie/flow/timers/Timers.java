package org.banjie.flow.timers;

import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.banjie.time.calendar.WorkingCalendar;
import org.banjie.time.limits.LimitChanged;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the engine's timers on the figure of the one legal clock: {@code Timer_<limit code>} follows its limit, and so does
 * what reminds before its end.
 */
@Component
class Timers {

    private final ManagementService management;
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final WorkingCalendar calendar;

    /** By version of a model, of which nothing ever changes: to look through a whole model takes a millisecond. */
    private final Map<String, Map<String, String>> dates = new ConcurrentHashMap<>();

    Timers(
            ManagementService management,
            RuntimeService runtime,
            RepositoryService repository,
            WorkingCalendar calendar) {
        this.management = management;
        this.runtime = runtime;
        this.repository = repository;
        this.calendar = calendar;
    }

    @EventListener
    void follow(LimitChanged change) {
        var due = Date.from(calendar.endOf(change.dueOn()));
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(change.subject())
                .list()
                .forEach(instance -> {
                    move(instance, "Timer_" + change.code(), due);
                    reminders(instance, change);
                });
    }

    private void reminders(ProcessInstance instance, LimitChanged change) {
        dates.computeIfAbsent(instance.getProcessDefinitionId(), this::dates)
                .forEach((event, date) -> TimerDates.daysBefore(date, change.code())
                        .ifPresent(days -> move(instance, event, TimerDates.before(calendar, change.dueOn(), days))));
    }

    /** The dates of a version's timers, by event. */
    private Map<String, String> dates(String version) {
        var dates = new HashMap<String, String>();
        for (var timer : repository.getBpmnModelInstance(version).getModelElementsByType(TimerEventDefinition.class)) {
            if (timer.getTimeDate() == null || !(timer.getParentElement() instanceof Event event)) continue;
            dates.put(event.getId(), timer.getTimeDate().getTextContent().strip());
        }
        return Map.copyOf(dates);
    }

    private void move(ProcessInstance instance, String event, Date due) {
        management
                .createJobQuery()
                .processInstanceId(instance.getId())
                .activityId(event)
                .list()
                .forEach(job -> move(job, due));
    }

    private void move(Job timer, Date due) {
        management.setJobDuedate(timer.getId(), due);
    }
}
