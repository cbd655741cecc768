package org.banjie.worklist.routing;

import org.banjie.background.Planned;
import org.banjie.background.Shift;
import org.banjie.background.Work;
import org.banjie.worklist.items.Hands;
import org.banjie.worklist.items.WorkItem;
import org.springframework.stereotype.Component;

/** Looks through everybody who has a step in hand and gives back what those have who left, each in its own transaction. */
@Component
@Planned(name = "worklist.left-steps", every = "${banjie.worklist.left-steps:PT5M}")
class LeftStepsWork implements Work {

    private static final int AT_ONCE = 100;

    private final Hands hands;
    private final LeftSteps left;

    LeftStepsWork(Hands hands, LeftSteps left) {
        this.hands = hands;
        this.left = left;
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

    /** @return whether they may have more */
    private boolean giveBack(String uid) {
        var steps = left.of(uid, AT_ONCE);
        steps.stream().map(WorkItem::taskId).forEach(left::fallBack);
        return steps.size() == AT_ONCE;
    }
}
