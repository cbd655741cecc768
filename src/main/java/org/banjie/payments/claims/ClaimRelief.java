package org.banjie.payments.claims;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * That something of a claim be given up, or returned later than planned.
 *
 * @param amount yuan given up; null where it is put off
 * @param until month of the next instalment, its first day; null where it is given up
 */
public record ClaimRelief(
        long id, long claim, Act act, BigDecimal amount, LocalDate until, String why, Instant proposedAt) {

    /** What is asked for. */
    public enum Act {
        /** 减免. */
        WAIVE,
        /** 缓交. */
        DEFER
    }

    @Override
    public String toString() {
        return "ClaimRelief[" + id + "]";
    }
}
