package org.banjie.journal;

import org.banjie.access.AccessAct;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records what happens at the door, a chain an account, so that sign-ins of different people do not wait for each other. */
@Component
class AtTheDoor {

    private final Journal journal;

    AtTheDoor(Journal journal) {
        this.journal = journal;
    }

    /** In the transaction of what was done where there is one, else in its own. */
    @EventListener
    @Transactional
    void record(AccessAct act) {
        journal.record(new Act("access/" + act.by(), act.by(), "", act.verb(), act.detail()));
    }
}
