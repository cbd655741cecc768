package org.banjie.background;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Where a room says that one of its works has something to do. */
@Component
public class Foreman {

    private final Schedule schedule;
    private final ApplicationEventPublisher events;

    public Foreman(Schedule schedule, ApplicationEventPublisher events) {
        this.schedule = schedule;
        this.events = events;
    }

    /**
     * The work looks again once the current transaction is committed, and then sees what was committed with it: the wake
     * is written in the same transaction and lost with it only.
     */
    public void wake(Class<? extends Work> work) {
        var name = PlannedWorks.of(work).name();
        schedule.wake(name);
        events.publishEvent(new Woken(name));
    }
}
