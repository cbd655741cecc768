package org.banjie.time.calendar;

import java.time.LocalDate;
import java.util.List;
import org.banjie.time.DayUnit;

/**
 * A due date and how it came about.
 *
 * @param from the day of the event, not counted
 * @param last the last day by plain counting, before it is rolled over rest days
 * @param due the last day in law
 * @param provisional whether a year on the way has no published notice yet
 * @param holidays the holidays of the notice on the way, up to the due day
 * @param workingWeekends the weekends worked on the way, up to the due day
 */
public record Reckoning(
        LocalDate from,
        int length,
        DayUnit unit,
        LocalDate last,
        LocalDate due,
        boolean provisional,
        List<CalendarDay> holidays,
        List<CalendarDay> workingWeekends) {}
