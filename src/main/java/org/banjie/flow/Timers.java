package org.banjie.flow;

import java.util.Date;
import org.banjie.time.LimitChanged;
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
    private final LimitDates dates;

    Timers(ManagementService management, RuntimeService runtime, LimitDates dates) {
        this.management = management;
        this.runtime = runtime;
        this.dates = dates;
    }

    @EventListener
    void follow(LimitChanged change) {
        var due = Date.from(dates.endOf(change.dueOn()));
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
