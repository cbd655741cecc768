package org.banjie.worklist.countersign;

import java.util.List;
import org.banjie.flow.models.Outcome;
import org.banjie.flow.models.OutcomeNature;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.worklist.Hold;
import org.banjie.worklist.items.WorkItem;
import org.springframework.stereotype.Component;

/** As long as not enough of those asked agree, a step is not ended the way it was meant to; turned down or back it may be. */
@Component
class CountersignHold implements Hold {

    private final Rounds rounds;

    CountersignHold(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public void check(WorkItem item, Outcome outcome) {
        if (outcome.nature() != OutcomeNature.APPROVE) return;
        rounds.find(item.taskId())
                .map(Round::tally)
                .filter(tally -> !tally.isMet())
                .ifPresent(tally -> {
                    throw new Invalid(List.of(notYet(tally, outcome)));
                });
    }

    private static InputError notYet(Tally tally, Outcome outcome) {
        var key = "countersign.not-met." + tally.mode();
        return new InputError("outcome", "countersign-not-met", key, outcome.name(), tally.asked(), tally.agreed());
    }
}
