package org.banjie.assistance.application.publicity;

import java.time.LocalDate;

/** A public notice (公示): the day it was posted and its last day. */
public record Publicity(LocalDate startsOn, LocalDate endsOn) {

    /** Whether it hangs on that day. */
    public boolean hangs(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }
}
