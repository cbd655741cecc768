package org.banjie.worklist.live;

import org.banjie.background.Planned;
import org.banjie.background.Shift;
import org.banjie.background.Work;
import org.springframework.stereotype.Component;

/** What happened to the list more than a day ago is told to nobody any more. */
@Component
@Planned(name = "worklist.live", every = "${banjie.live.forget}")
class Forgetting implements Work {

    private static final int A_PIECE = 5000;

    private final Changes changes;

    Forgetting(Changes changes) {
        this.changes = changes;
    }

    @Override
    public boolean piece(Shift shift) {
        return changes.forget(A_PIECE) == A_PIECE;
    }
}
