package org.banjie.worklist.verbs;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.banjie.access.Actor;
import org.banjie.worklist.items.WorkItem;
import org.banjie.worklist.parts.Part;
import org.banjie.worklist.parts.StepPart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Giving a case back to an earlier step, on the page of a step. */
@Component
@Order(40)
class ReturnPart implements StepPart {

    private final StepVerbs verbs;

    ReturnPart(StepVerbs verbs) {
        this.verbs = verbs;
    }

    @Override
    public Optional<Part> of(Actor actor, WorkItem item, Locale locale) {
        var back = verbs.returnTo(item);
        return back.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part("worklist/verbs :: ofStep", new Way(item.taskId(), back)));
    }

    /** @param back the earlier steps it can go to, by id, the nearest first */
    record Way(String taskId, Map<String, String> back) {}
}
