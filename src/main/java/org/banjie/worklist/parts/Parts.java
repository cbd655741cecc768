package org.banjie.worklist.parts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.banjie.access.Actor;
import org.banjie.cases.Case;
import org.banjie.worklist.items.WorkItem;
import org.springframework.stereotype.Component;

/** All that the verbs add to a page, in order. */
@Component
public class Parts {

    private final List<StepPart> ofSteps;
    private final List<CasePart> ofCases;

    Parts(List<StepPart> ofSteps, List<CasePart> ofCases) {
        this.ofSteps = ofSteps;
        this.ofCases = ofCases;
    }

    public List<Part> of(Actor actor, WorkItem item, Locale locale) {
        return ofSteps.stream()
                .map(part -> part.of(actor, item, locale))
                .flatMap(Optional::stream)
                .toList();
    }

    public List<Part> of(Actor actor, Case found, Locale locale) {
        return ofCases.stream()
                .map(part -> part.of(actor, found, locale))
                .flatMap(Optional::stream)
                .toList();
    }
}
