package org.banjie.worklist.countersign;

import org.banjie.access.Actor;
import org.banjie.access.SignedIn;
import org.banjie.flow.StepGone;
import org.banjie.worklist.items.WorkItems;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A round is over with its step, however that was left; whoever was still to say something is told. */
@Component
class LeftRounds {

    private final Rounds rounds;
    private final WorkItems items;
    private final Standing standing;
    private final SignedIn signedIn;

    LeftRounds(Rounds rounds, WorkItems items, Standing standing, SignedIn signedIn) {
        this.rounds = rounds;
        this.items = items;
        this.standing = standing;
        this.signedIn = signedIn;
    }

    /** Before the step's row is gone. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void gone(StepGone gone) {
        var by = signedIn.find().orElse(Actor.SYSTEM).uid();
        rounds.find(gone.taskId()).ifPresent(round -> items.find(gone.taskId())
                .ifPresentOrElse(item -> standing.over(round, item, by), () -> rounds.close(round.id())));
    }
}
