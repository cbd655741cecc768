package org.banjie.payments;

import org.banjie.grants.paying.Account;
import org.banjie.grants.paying.Payable;

/**
 * What is to be put on a roster.
 *
 * @param changed whether it goes to another account than the last one did
 * @param kind of its case; null where nobody knows the case
 */
record NewPayment(Payable owed, Account account, boolean changed, String kind) {

    @Override
    public String toString() {
        return "NewPayment[" + owed.caseNo() + "]";
    }
}
