package org.banjie.flow.timers;

import java.util.Date;
import org.banjie.time.calendar.WorkingCalendar;
import org.banjie.time.limits.LimitChanged;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the engine's timers on the figure of the one legal clock: {@code Timer_<limit code>} follows its limit. */
@Component
class Timers {

    private final ManagementService management;
    private final RuntimeService runtime;
    private final WorkingCalendar calendar;

    Timers(ManagementService management, RuntimeService runtime, WorkingCalendar calendar) {
        this.management = management;
        this.runtime = runtime;
        this.calendar = calendar;
    }

    @EventListener
    void follow(LimitChanged change) {
        var due = Date.from(calendar.endOf(change.dueOn()));
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(change.subject())
                .list()
                .forEach(instance -> management
                        .createJobQuery()
                        .processInstanceId(instance.getId())
                        .activityId("Timer_" + change.code())
                        .list()
                        .forEach(job -> move(job, due)));
    }

    private void move(Job timer, Date due) {
        management.setJobDuedate(timer.getId(), due);
    }
}
