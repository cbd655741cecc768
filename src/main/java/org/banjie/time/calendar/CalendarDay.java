package org.banjie.time.calendar;

import java.time.LocalDate;

/**
 * A day on which the calendar departs from the week.
 *
 * @param name the occasion, as the notice names it: 春节, 国庆节
 */
public record CalendarDay(LocalDate date, Kind kind, String name) {

    /** What the notice makes of the day. */
    public enum Kind {
        /** 放假 */
        HOLIDAY,
        /** 调休上班: a Saturday or Sunday that is worked */
        WORKDAY
    }
}
