package org.banjie.worklist.pause;

import java.util.Locale;
import java.util.Optional;
import org.banjie.access.Actor;
import org.banjie.cases.Cases;
import org.banjie.worklist.items.WorkItem;
import org.banjie.worklist.parts.Part;
import org.banjie.worklist.parts.StepPart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** That the limit of its case stands still, on the page of a step. */
@Component
@Order(70)
class StillPart implements StepPart {

    private final PauseParts parts;
    private final Cases cases;

    StillPart(PauseParts parts, Cases cases) {
        this.parts = parts;
        this.cases = cases;
    }

    @Override
    public Optional<Part> of(Actor actor, WorkItem item, Locale locale) {
        return parts.still(cases.get(item.caseNo()), locale).map(still -> new Part("worklist/pause :: ofStep", still));
    }
}
