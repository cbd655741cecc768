package org.banjie.worklist.routing;

import org.banjie.worklist.items.WorkItem;
import org.banjie.worklist.items.WorkItems;
import org.springframework.stereotype.Component;

/** Whoever takes a step in hand that has to begin by a day has begun it: from then on it is due when it has to be done. */
@Component
public class Begun {

    private final WorkItems items;
    private final OpenStep openStep;

    Begun(WorkItems items, OpenStep openStep) {
        this.items = items;
        this.openStep = openStep;
    }

    /** Somebody has taken that step, or was given it. */
    public void by(String taskId) {
        items.find(taskId).ifPresent(this::by);
    }

    /** The same of a step that is known. */
    public void by(WorkItem item) {
        if (item.due().ownBegins()) items.due(item.taskId(), openStep.dueOnceBegun(item));
    }
}
