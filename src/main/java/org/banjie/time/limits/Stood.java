package org.banjie.time.limits;

import java.time.LocalDate;

/**
 * A time in which a limit stood still, or still does.
 *
 * @param code the reason, one of the table {@code pause_reason}
 * @param pausedOn the last day that was counted
 * @param until the last day that is not, as it was told; null where nobody said one
 * @param resumedOn the last day that was not counted; null while it stands still
 * @param days that are not counted, in the unit of the limit; of one that stands still those until then
 */
public record Stood(String code, LocalDate pausedOn, LocalDate until, LocalDate resumedOn, int days) {

    public boolean isNow() {
        return resumedOn == null;
    }

    /** The last day that is not counted, as far as it is known; null where nobody has said one yet. */
    public LocalDate last() {
        return resumedOn == null ? until : resumedOn;
    }
}
