package org.banjie.assistance.payments;

import java.util.Collection;
import java.util.List;
import org.banjie.assistance.households.Payouts;
import org.springframework.stereotype.Component;

/** Tells the register of households what was paid. */
@Component
class PaidOut implements Payouts {

    private final ItemRows items;

    PaidOut(ItemRows items) {
        this.items = items;
    }

    @Override
    public List<Payout> of(Collection<Long> grants, int limit) {
        return items.ofGrants(grants, limit);
    }
}
