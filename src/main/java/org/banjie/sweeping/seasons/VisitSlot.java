package org.banjie.sweeping.seasons;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * A stretch of a day, and how many people may come in it.
 *
 * @param taken people with a reservation, the green channel's apart
 * @param waiting reservations that wait for somebody to cancel
 * @param limited false where nobody needs a reservation
 */
public record VisitSlot(
        long id,
        long season,
        LocalDate day,
        LocalTime starts,
        LocalTime ends,
        int quota,
        int greenQuota,
        int taken,
        int greenTaken,
        int waiting,
        boolean limited) {

    /** The last moment of it: until then it may be given back. */
    public LocalDateTime over() {
        return day.atTime(ends);
    }

    public int left() {
        return waiting > 0 ? 0 : quota - taken;
    }

    public int greenLeft() {
        return greenQuota - greenTaken;
    }
}
