package org.banjie.worklist.routing;

import org.banjie.flow.Flow;
import org.banjie.flow.StepMoved;
import org.banjie.worklist.items.WorkItem;
import org.banjie.worklist.items.WorkItems;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * An open step whose case moved to another version stays where it is in the lists, with whoever has it, as far as the
 * new version says the same. A statutory limit is never touched.
 */
@Component
class MovedSteps {

    private final WorkItems items;
    private final OpenStep openStep;
    private final Flow flow;

    MovedSteps(WorkItems items, OpenStep openStep, Flow flow) {
        this.items = items;
        this.openStep = openStep;
        this.flow = flow;
    }

    @EventListener
    void moved(StepMoved moved) {
        items.find(moved.taskId()).ifPresent(item -> move(item, openStep.of(item, moved)));
    }

    private void move(WorkItem item, WorkItem under) {
        items.change(under);
        var loses = item.assignee() != null && under.assignee() == null;
        if (loses) flow.assign(item.taskId(), null);
    }
}
