package org.banjie.worklist.routing;

import org.banjie.background.Planned;
import org.banjie.background.Shift;
import org.banjie.background.items.ItemWork;
import org.banjie.background.items.Items;
import org.banjie.worklist.items.Hands;
import org.banjie.worklist.items.WorkItem;
import org.springframework.stereotype.Component;

/** Looks through everybody who has a step in hand and gives back what those have who left, each by itself. */
@Component
@Planned(name = "worklist.left-steps", every = "${banjie.worklist.left-steps:PT5M}")
class LeftStepsWork implements ItemWork {

    private static final int AT_ONCE = 100;

    private final Hands hands;
    private final LeftSteps left;
    private final Items items;

    LeftStepsWork(Hands hands, LeftSteps left, Items items) {
        this.hands = hands;
        this.left = left;
        this.items = items;
    }

    @Override
    public boolean piece(Shift shift) {
        var more = false;
        for (var uid : hands.holders()) {
            if (shift.isOver()) return true;
            more |= giveBack(uid);
        }
        return more;
    }

    @Override
    public void again(String taskId) {
        left.fallBack(taskId);
    }

    /** @return whether they may have more */
    private boolean giveBack(String uid) {
        var steps = left.of(uid, AT_ONCE);
        var done = items.each(this, steps, WorkItem::taskId, step -> left.fallBack(step.taskId()));
        return done > 0 && steps.size() == AT_ONCE;
    }
}
