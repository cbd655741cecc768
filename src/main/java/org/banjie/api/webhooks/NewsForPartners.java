package org.banjie.api.webhooks;

import org.banjie.access.AccessAct;
import org.banjie.access.PartnerAct;
import org.banjie.access.partners.PartnerKeys;
import org.banjie.cases.AnswersKept;
import org.banjie.cases.Cases;
import org.banjie.cases.StatusChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Writes down, in the transaction of the act, what a partner is to be told of the cases that its key has filed. A key that
 * may not read cases of the kind, or holds no longer, is told nothing.
 */
@Component
class NewsForPartners {

    private final Cases cases;
    private final PartnerKeys keys;
    private final Webhooks webhooks;
    private final Deliveries deliveries;

    NewsForPartners(Cases cases, PartnerKeys keys, Webhooks webhooks, Deliveries deliveries) {
        this.cases = cases;
        this.keys = keys;
        this.webhooks = webhooks;
        this.deliveries = deliveries;
    }

    @EventListener
    void turned(StatusChanged change) {
        Turn.of(change).ifPresent(event -> write(change.caseNo(), event));
    }

    /** Every kind serves its papers with forms that are called so. */
    @EventListener
    void answered(AnswersKept kept) {
        if (kept.form().equals("serve") || kept.form().startsWith("serve-")) write(kept.caseNo(), Turn.SERVED);
    }

    @EventListener
    void stopped(AccessAct act) {
        if (act.verb().equals("withdraw-key")) {
            webhooks.remove("partner:" + act.detail().get("key"));
        }
    }

    private void write(String caseNo, String event) {
        var found = cases.get(caseNo);
        if (!found.filedBy().startsWith("partner:")) return;
        webhooks.of(found.filedBy())
                .filter(hook -> keys.holding(hook.partner())
                        .filter(partner -> partner.mayCall(PartnerAct.READ_CASE, found.kind()))
                        .isPresent())
                .ifPresent(hook ->
                        deliveries.add(hook.id(), caseNo, event, found.status().name()));
    }
}
