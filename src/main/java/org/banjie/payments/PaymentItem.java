package org.banjie.payments;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One payment of a roster.
 *
 * @param forMonth first day of the month it is owed for, which may lie before the roster's
 * @param amount yuan the bank pays
 * @param setOff yuan of what is owed that month which are kept back for claims
 * @param holder whose account; covered where the reader may not see it, as is {@code account}
 * @param changed whether the account is another than the one this grant was last paid to
 * @param why what the bank said of a payment that failed, else null
 */
public record PaymentItem(
        long id,
        long grantId,
        String caseNo,
        LocalDate forMonth,
        BigDecimal amount,
        BigDecimal setOff,
        String bank,
        String holder,
        String account,
        PaymentState state,
        String why,
        boolean changed) {

    /** Yuan owed that month: what is paid and what is kept back. */
    public BigDecimal owed() {
        return amount.add(setOff);
    }

    @Override
    public String toString() {
        return "Item[" + id + "]";
    }
}
