package org.banjie.worklist.step;

import java.util.Locale;
import java.util.Optional;
import org.banjie.access.Actor;
import org.banjie.worklist.items.WorkItem;
import org.banjie.worklist.parts.Part;
import org.banjie.worklist.parts.StepPart;
import org.springframework.stereotype.Component;

/** That what is to be put up, served or handed over is not printed yet, on the page of the step, before anything is done. */
@Component
class PapersMissingPart implements StepPart {

    private final PapersHold hold;

    PapersMissingPart(PapersHold hold) {
        this.hold = hold;
    }

    @Override
    public Optional<Part> of(Actor actor, WorkItem item, Locale locale) {
        return hold.isWaiting(item)
                ? Optional.of(new Part("worklist/gathering :: notPrinted", item.taskId(), true))
                : Optional.empty();
    }
}
