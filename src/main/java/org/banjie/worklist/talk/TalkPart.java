package org.banjie.worklist.talk;

import java.util.Locale;
import java.util.Optional;
import org.banjie.access.Actor;
import org.banjie.cases.Case;
import org.banjie.worklist.parts.CasePart;
import org.banjie.worklist.parts.Part;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What colleagues say about a case, on its page. */
@Component
@Order(60)
class TalkPart implements CasePart {

    private final Listeners listeners;
    private final Talks talks;

    TalkPart(Listeners listeners, Talks talks) {
        this.listeners = listeners;
        this.talks = talks;
    }

    @Override
    public Optional<Part> of(Actor actor, Case found, Locale locale) {
        talks.looked(actor, found.caseNo());
        if (!listeners.hears(actor, found)) return Optional.empty();
        return Optional.of(new Part("worklist/talk :: of", talks.opened(actor, found, null, locale)));
    }
}
