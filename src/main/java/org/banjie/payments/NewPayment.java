package org.banjie.payments;

import java.math.BigDecimal;
import org.banjie.grants.paying.Account;
import org.banjie.grants.paying.Payable;

/**
 * What is to be put on a roster.
 *
 * @param kept yuan of what is owed that are kept back for claims
 * @param changed whether it goes to another account than the last one did
 * @param kind of its case; null where nobody knows the case
 */
record NewPayment(Payable owed, BigDecimal kept, Account account, boolean changed, String kind) {

    /** What the bank is to pay, in yuan. */
    BigDecimal amount() {
        return owed.amount().subtract(kept);
    }

    @Override
    public String toString() {
        return "NewPayment[" + owed.caseNo() + "]";
    }
}
