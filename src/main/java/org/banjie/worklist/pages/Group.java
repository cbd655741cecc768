package org.banjie.worklist.pages;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** When something was done, as one remembers it. */
enum Group {
    TODAY,
    YESTERDAY,
    /** Since Monday. */
    WEEK,
    EARLIER;

    static Group of(LocalDate day, LocalDate today) {
        if (!day.isBefore(today)) return TODAY;
        if (day.equals(today.minusDays(1))) return YESTERDAY;
        var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return day.isBefore(monday) ? EARLIER : WEEK;
    }
}
