package org.banjie.api.webhooks;

import java.util.List;
import java.util.Locale;
import org.banjie.access.AccessRights;
import org.banjie.access.Actor;
import org.banjie.access.Errand;
import org.banjie.access.Errands;
import org.banjie.access.recusals.Recusals;
import org.springframework.stereotype.Component;

/** News that was given up: a partner does not know what it should. */
@Component
class WebhookErrands implements Errands {

    private final Deliveries deliveries;
    private final Recusals recusals;

    WebhookErrands(Deliveries deliveries, Recusals recusals) {
        this.deliveries = deliveries;
        this.recusals = recusals;
    }

    @Override
    public List<Errand> of(Actor actor, Locale language) {
        if (!AccessRights.KEYS.has(actor)) return List.of();
        var failed = deliveries.failed(recusals.casesBarredFor(actor.uid()), Errand.MOST);
        if (failed.isEmpty()) return List.of();
        return List.of(Errand.several(
                "api.errand.webhooks", WebhooksPage.HERE + "?state=FAILED", failed.get(0), failed.size()));
    }
}
