package org.banjie.studio.drafts;

import org.banjie.sets.Publishing;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** After a start, what came with a newer program waits as drafts: nothing that was published is replaced by itself. */
@Component
class Upgrades {

    private final Publishing publishing;
    private final ShippedOffers offers;

    Upgrades(Publishing publishing, ShippedOffers offers) {
        this.publishing = publishing;
        this.offers = offers;
    }

    @EventListener(ApplicationStartedEvent.class)
    @Transactional
    public void offer() {
        publishing.offers().forEach(offer -> offers.offered(offer.kind(), offer.hash()));
    }
}
