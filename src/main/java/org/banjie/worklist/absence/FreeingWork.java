package org.banjie.worklist.absence;

import org.banjie.access.deputies.Deputies;
import org.banjie.background.Planned;
import org.banjie.background.Shift;
import org.banjie.background.items.ItemWork;
import org.banjie.background.items.Items;
import org.banjie.worklist.items.WorkItem;
import org.springframework.stereotype.Component;

/** Once a deputy's time has begun, the steps of the absent one are freed: once, so that what they take later they keep. */
@Component
@Planned(name = "worklist.absence", every = "${banjie.worklist.absence:PT5M}")
class FreeingWork implements ItemWork {

    private static final int AT_ONCE = 20;
    private static final int STEPS = 1000;

    private final Deputies deputies;
    private final Freeing freeing;
    private final Items items;

    FreeingWork(Deputies deputies, Freeing freeing, Items items) {
        this.deputies = deputies;
        this.freeing = freeing;
        this.items = items;
    }

    @Override
    public boolean piece(Shift shift) {
        var begun = deputies.begun(AT_ONCE);
        for (var one : begun) {
            if (shift.isOver()) return true;
            items.each(this, freeing.of(one, STEPS), WorkItem::taskId, step -> freeing.free(step.taskId()));
            deputies.freed(one.id());
        }
        return begun.size() == AT_ONCE;
    }

    @Override
    public void again(String taskId) {
        freeing.free(taskId);
    }
}
