package org.banjie.payments;

import java.util.Collection;
import java.util.List;
import org.banjie.grants.paying.Payouts;
import org.springframework.stereotype.Component;

/** Tells the register of households what was paid. */
@Component
class RosterPayouts implements Payouts {

    private final PaymentItems items;

    RosterPayouts(PaymentItems items) {
        this.items = items;
    }

    @Override
    public List<Payout> of(Collection<Long> grants, int limit) {
        return items.ofGrants(grants, limit);
    }
}
