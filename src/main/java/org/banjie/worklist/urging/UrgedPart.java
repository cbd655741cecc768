package org.banjie.worklist.urging;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.banjie.access.Actor;
import org.banjie.worklist.items.WorkItem;
import org.banjie.worklist.parts.Part;
import org.banjie.worklist.parts.StepPart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who presses for a step, on its page. */
@Component
@Order(50)
class UrgedPart implements StepPart {

    private final UrgeMarks marks;

    UrgedPart(UrgeMarks marks) {
        this.marks = marks;
    }

    @Override
    public Optional<Part> of(Actor actor, WorkItem item, Locale locale) {
        if (!actor.staff()) return Optional.empty();
        return Optional.ofNullable(marks.of(List.of(item.taskId()), locale).get(item.taskId()))
                .map(mark -> new Part("worklist/urge :: ofStep", mark));
    }
}
