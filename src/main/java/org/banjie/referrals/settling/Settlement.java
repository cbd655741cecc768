package org.banjie.referrals.settling;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What is paid to an organisation for what families have confirmed up to the end of a month.
 *
 * @param month its first day
 * @param counted hours or visits
 * @param amount yuan
 * @param decidedAt null while it waits
 */
public record Settlement(
        long id,
        String street,
        String kind,
        String provider,
        String providerCode,
        LocalDate month,
        int visits,
        BigDecimal counted,
        BigDecimal amount,
        State state,
        Instant proposedAt,
        Instant decidedAt) {

    /** Where it stands between the two who decide it. */
    public enum State {
        PROPOSED,
        CONFIRMED,
        DROPPED
    }

    /** Under which it stands in the register of grants and on rosters: it is no case's. */
    public String number() {
        return "FWJS-%s-%s-%06d".formatted(street, month.toString().substring(0, 7), id);
    }
}
