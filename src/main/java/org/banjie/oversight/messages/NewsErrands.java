package org.banjie.oversight.messages;

import java.util.List;
import java.util.Locale;
import org.banjie.access.Actor;
import org.banjie.access.Errand;
import org.banjie.access.Errands;
import org.banjie.access.recusals.Recusals;
import org.banjie.notices.messages.Ledger;
import org.springframework.stereotype.Component;

/** Messages that could not be sent, however often it was tried: somebody does not know what they should. */
@Component
class NewsErrands implements Errands {

    private final Ledger ledger;
    private final Recusals recusals;

    NewsErrands(Ledger ledger, Recusals recusals) {
        this.ledger = ledger;
        this.recusals = recusals;
    }

    @Override
    public List<Errand> of(Actor actor, Locale locale) {
        if (!NewsDesk.ACTING.has(actor)) return List.of();
        return ledger
                .failed(recusals.casesBarredFor(actor.uid()), Errand.MOST)
                .map(failed ->
                        Errand.several("news.errand", NewsPage.PATH + "?status=FAILED", failed.since(), failed.count()))
                .stream()
                .toList();
    }
}
