package org.banjie.grants.paying;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** What was paid on grants. The room of payments, which stands on this one, answers; so files need not know it. */
public interface Payouts {

    /**
     * One payment.
     *
     * @param forMonth first day of the month it is for
     * @param state code of what became of it: DUE, PAID, FAILED
     */
    record Payout(LocalDate forMonth, BigDecimal amount, String state) {}

    /** The newest payments on these grants. */
    List<Payout> of(Collection<Long> grants, int limit);
}
