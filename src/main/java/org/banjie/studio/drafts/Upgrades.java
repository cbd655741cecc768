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
    private final DraftDesk desk;

    Upgrades(Publishing publishing, DraftDesk desk) {
        this.publishing = publishing;
        this.desk = desk;
    }

    @EventListener(ApplicationStartedEvent.class)
    @Transactional
    public void offer() {
        publishing.offers().forEach(offer -> desk.offered(offer.kind(), offer.hash()));
    }
}
