package org.banjie.worklist;

import org.banjie.flow.models.Outcome;
import org.banjie.refusal.Refusal;
import org.banjie.worklist.items.WorkItem;

/** Something that keeps a step from being ended in some way, beside its own form and rules. Asked with the case held. */
public interface Hold {

    /** @throws Refusal where it cannot be ended so yet */
    void check(WorkItem item, Outcome outcome);
}
