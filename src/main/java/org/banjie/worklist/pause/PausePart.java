package org.banjie.worklist.pause;

import java.util.Locale;
import java.util.Optional;
import org.banjie.access.Actor;
import org.banjie.cases.Case;
import org.banjie.worklist.parts.CasePart;
import org.banjie.worklist.parts.Part;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Letting the limit stand still, on the page of a case. */
@Component
@Order(70)
class PausePart implements CasePart {

    private final PauseParts parts;

    PausePart(PauseParts parts) {
        this.parts = parts;
    }

    @Override
    public Optional<Part> of(Actor actor, Case found, Locale locale) {
        return parts.view(actor, found, locale).map(view -> new Part("worklist/pause :: ofCase", view));
    }
}
