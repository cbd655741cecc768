package org.banjie.worklist.step;

import org.banjie.access.Actor;
import org.banjie.refusal.Met;
import org.banjie.worklist.Desk;
import org.banjie.worklist.Worklist;
import org.springframework.stereotype.Component;

/** Whoever begins to work on a step that nobody has, claims it with that. */
@Component
class StepClaims {

    private final Worklist worklist;
    private final Desk desk;

    StepClaims(Worklist worklist, Desk desk) {
        this.worklist = worklist;
        this.desk = desk;
    }

    /** @throws org.banjie.refusal.Refusal as {@link Desk#claim} */
    void ifFree(Actor actor, String taskId) {
        if (worklist.open(actor, taskId).assignee() == null) Met.tells(() -> desk.claim(actor, taskId));
    }
}
