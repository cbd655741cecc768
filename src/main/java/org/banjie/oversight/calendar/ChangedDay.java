package org.banjie.oversight.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.banjie.time.calendar.CalendarDay;
import org.banjie.time.calendar.CalendarYear;

/**
 * A day that a change would make another.
 *
 * @param kind what it would be: {@code HOLIDAY}, {@code WORKDAY}, or {@code WEEK} for a day like every week's
 * @param name the occasion; empty for none
 */
record ChangedDay(LocalDate date, String kind, String name) {

    /** In the order of the year. */
    static List<ChangedDay> between(CalendarYear now, CalendarYear then) {
        var dates = Stream.of(now, then).flatMap(year -> year.days().stream()).map(CalendarDay::date);
        return dates.distinct()
                .sorted()
                .filter(date -> !now.day(date).equals(then.day(date)))
                .map(date -> then.day(date)
                        .map(day -> new ChangedDay(date, day.kind().name(), day.name()))
                        .orElseGet(() -> new ChangedDay(date, "WEEK", "")))
                .toList();
    }
}
