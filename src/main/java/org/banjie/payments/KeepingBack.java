package org.banjie.payments;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import org.banjie.grants.paying.Payable;

/** Keeps something back of what is paid by the month. The claims against a household answer; rosters need not know them. */
public interface KeepingBack {

    /** Of what these grants are paid on that roster. */
    Turn turn(Roster roster, Collection<Long> grants);

    /** Remembers what it has kept back already; for one transaction. */
    interface Turn {

        /**
         * @param kind of the case it is paid for; null where nobody knows
         * @return yuan by claim, together less than what is owed; empty where nothing is kept back
         */
        Map<Long, BigDecimal> from(Payable owed, String kind);

        /** Writes down for that item what {@link #from} has said. */
        void keep(long item, Map<Long, BigDecimal> parts);
    }
}
