package org.banjie.worklist.pages;

import java.util.List;
import java.util.Locale;
import org.banjie.access.Actor;
import org.banjie.access.recusals.Recusals;
import org.banjie.flow.models.Models;
import org.banjie.worklist.Tellings;
import org.banjie.worklist.words.Colleagues;
import org.springframework.stereotype.Component;

/** What stands above somebody's list until they have read it, in words. */
@Component
class News {

    private final Tellings tellings;
    private final Recusals recusals;
    private final Models models;
    private final Colleagues colleagues;

    News(Tellings tellings, Recusals recusals, Models models, Colleagues colleagues) {
        this.tellings = tellings;
        this.recusals = recusals;
        this.models = models;
        this.colleagues = colleagues;
    }

    /** @param by name of who did it */
    record Item(long id, String caseNo, String step, String what, String by) {}

    List<Item> of(Actor actor, Locale locale) {
        var told = tellings.of(actor.uid());
        if (told.isEmpty()) return List.of();
        var names = colleagues.names(locale);
        var away = recusals.casesBarredFor(actor.uid());
        return told.stream()
                .filter(one -> !away.contains(one.caseNo()))
                .map(one -> new Item(
                        one.id(),
                        one.caseNo(),
                        models.step(one.version(), one.step()).name(locale),
                        one.what().name(),
                        names.of(one.by())))
                .toList();
    }

    void read(Actor actor, long upTo) {
        tellings.read(actor.uid(), upTo);
    }
}
