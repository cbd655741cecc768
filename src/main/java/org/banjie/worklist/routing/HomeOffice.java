package org.banjie.worklist.routing;

import org.banjie.worklist.items.WorkItems;
import org.springframework.stereotype.Component;

/** Puts an open step at the office where it belongs now: after somebody must keep away from it or need not any more, or nobody has it. */
@Component
public class HomeOffice {

    private final WorkItems items;
    private final OpenStep openStep;

    HomeOffice(WorkItems items, OpenStep openStep) {
        this.items = items;
        this.openStep = openStep;
    }

    /** As the list has it at this moment; nothing where it has ended. */
    public void pass(String taskId) {
        items.find(taskId).ifPresent(item -> items.passTo(taskId, openStep.who(item)));
    }
}
