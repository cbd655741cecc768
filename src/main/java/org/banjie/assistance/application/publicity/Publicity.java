package org.banjie.assistance.application.publicity;

import java.time.LocalDate;

/**
 * A public notice (公示): the day it was posted and its last day.
 *
 * @param takenDownOn the day it was taken down before its last one; null where it hung until then
 */
public record Publicity(LocalDate startsOn, LocalDate endsOn, LocalDate takenDownOn) {

    /** Whether it hangs at some time of that day. */
    public boolean hangs(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(takenDownOn == null ? endsOn : takenDownOn);
    }

    /** Whether it hangs still, as far as is known. */
    public boolean isUp(LocalDate today) {
        return takenDownOn == null && hangs(today);
    }
}
