package org.banjie.referrals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A visit as the organisation has recorded it.
 *
 * @param counted of what was granted: its hours, or one
 * @param price yuan for one of what is counted
 * @param done what was done
 * @param carer who did it
 * @param said what was not so, in the family's words; null where nothing was said
 * @param found why the street found as it did; null where nobody had to
 */
public record ServiceVisit(
        long id,
        long grantId,
        LocalDate servedOn,
        LocalTime begun,
        BigDecimal hours,
        BigDecimal counted,
        BigDecimal price,
        String done,
        String carer,
        State state,
        String recordedBy,
        String said,
        String found) {

    /** Where it stands between the two. */
    public enum State {
        /** Waits for the family. */
        RECORDED,
        CONFIRMED,
        /** The family says that it was not so. */
        DISPUTED,
        /** Found not to have been. */
        DENIED,
        /** Taken back by whoever recorded it. */
        WITHDRAWN,
        /** Paid for, or about to be. */
        SETTLED
    }

    public LocalTime ended() {
        return begun.plusMinutes(hours.multiply(BigDecimal.valueOf(60)).longValue());
    }

    /** Whether anything is owed for it, now or once it is confirmed. */
    public boolean counts() {
        return state != State.DENIED && state != State.WITHDRAWN;
    }

    /** What it comes to, in yuan. */
    public BigDecimal amount() {
        return counted.multiply(price).setScale(2, RoundingMode.HALF_UP);
    }

    @Override
    public String toString() {
        return "ServiceVisit[" + id + "]";
    }
}
