package org.banjie.worklist.parts;

import java.util.Locale;
import java.util.Optional;
import org.banjie.access.Actor;
import org.banjie.cases.Case;

/** Adds something to the page of a case; the order of the beans is their order on the page. */
public interface CasePart {

    /** Empty where this reader has nothing of it in this case, which they may see. */
    Optional<Part> of(Actor actor, Case found, Locale locale);
}
