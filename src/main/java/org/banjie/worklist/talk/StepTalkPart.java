package org.banjie.worklist.talk;

import java.util.Locale;
import java.util.Optional;
import org.banjie.access.Actor;
import org.banjie.cases.Cases;
import org.banjie.worklist.items.WorkItem;
import org.banjie.worklist.parts.Part;
import org.banjie.worklist.parts.StepPart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What colleagues say about the case of a step, on the page of the step. */
@Component
@Order(60)
class StepTalkPart implements StepPart {

    private final Cases cases;
    private final Listeners listeners;
    private final Talks talks;

    StepTalkPart(Cases cases, Listeners listeners, Talks talks) {
        this.cases = cases;
        this.listeners = listeners;
        this.talks = talks;
    }

    @Override
    public Optional<Part> of(Actor actor, WorkItem item, Locale locale) {
        var found = cases.get(item.caseNo());
        if (actor.staff()) talks.looked(actor, found.caseNo());
        if (!listeners.hears(actor, found)) return Optional.empty();
        return Optional.of(new Part("worklist/talk :: of", talks.opened(actor, found, item.taskId(), locale)));
    }
}
