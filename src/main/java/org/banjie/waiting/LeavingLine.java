package org.banjie.waiting;

import org.banjie.background.Foreman;
import org.banjie.cases.StatusChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever withdraws or is refused waits no longer, and a place kept for them is the next one's. */
@Component
class LeavingLine {

    private final Entries entries;
    private final Foreman foreman;

    LeavingLine(Entries entries, Foreman foreman) {
        this.entries = entries;
        this.foreman = foreman;
    }

    @EventListener
    void closed(StatusChanged change) {
        if (change.status().isClosed() && entries.leave(change.caseNo())) foreman.wake(CallWork.class);
    }
}
