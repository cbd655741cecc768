package org.banjie.payments.claims;

import java.math.BigDecimal;

/**
 * What has become of a claim, in yuan.
 *
 * @param claimed all of it
 * @param paidIn at the bank, by receipt
 * @param setOff kept back from payments the bank has made
 * @param bound kept back from payments that are on their way
 * @param waived given up by two
 */
public record Balance(
        long claim, BigDecimal claimed, BigDecimal paidIn, BigDecimal setOff, BigDecimal bound, BigDecimal waived) {

    public BigDecimal returned() {
        return paidIn.add(setOff);
    }

    /** What is owed still; what is on its way is not returned yet. */
    public BigDecimal outstanding() {
        return claimed.subtract(returned()).subtract(waived);
    }

    /** What nobody has laid hands on: neither returned, waived nor on its way. */
    public BigDecimal free() {
        return outstanding().subtract(bound);
    }

    /** Returned or on its way. */
    public BigDecimal covered() {
        return returned().add(bound);
    }
}
