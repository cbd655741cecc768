package org.banjie.worklist.parts;

import java.util.Locale;
import java.util.Optional;
import org.banjie.access.Actor;
import org.banjie.worklist.items.WorkItem;

/** Adds something to the page of a step; the order of the beans is their order on the page. */
public interface StepPart {

    /** Empty where this reader has nothing of it at this step. */
    Optional<Part> of(Actor actor, WorkItem item, Locale locale);
}
