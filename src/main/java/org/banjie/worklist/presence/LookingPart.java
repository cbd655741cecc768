package org.banjie.worklist.presence;

import java.util.Locale;
import java.util.Optional;
import org.banjie.access.Actor;
import org.banjie.cases.Case;
import org.banjie.cases.Cases;
import org.banjie.worklist.items.WorkItem;
import org.banjie.worklist.parts.CasePart;
import org.banjie.worklist.parts.Part;
import org.banjie.worklist.parts.StepPart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who else is looking, on the page of a step and on that of its case. */
@Component
@Order(5)
class LookingPart implements StepPart, CasePart {

    private final Presence presence;
    private final LookingWords words;
    private final Cases cases;

    LookingPart(Presence presence, LookingWords words, Cases cases) {
        this.presence = presence;
        this.words = words;
        this.cases = cases;
    }

    /** @param text empty while nobody else does */
    record Seen(String caseNo, String text) {}

    @Override
    public Optional<Part> of(Actor actor, WorkItem item, Locale locale) {
        return of(actor, cases.get(item.caseNo()), locale);
    }

    @Override
    public Optional<Part> of(Actor actor, Case found, Locale locale) {
        if (!presence.mayTakePart(actor, found)) return Optional.empty();
        var text = words.of(presence.others(actor, found), locale);
        return Optional.of(new Part("worklist/live :: looking", new Seen(found.caseNo(), text)));
    }
}
