package org.banjie.time.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.banjie.time.BanjieClock;
import org.banjie.time.DayUnit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Counts days as the law does: the day of the event is not counted; a last day that is a rest day rolls to the next
 * working day; a day ends at 24:00 (民法典 201–203; 行政许可法 82 for working days).
 *
 * <p>Every method throws {@link CalendarNotLoaded} where it would need a year that is not there.
 */
@Component
public class WorkingCalendar {

    private final IntFunction<CalendarYear> years;

    @Autowired
    WorkingCalendar(CalendarYears years) {
        this(years::get);
    }

    WorkingCalendar(IntFunction<CalendarYear> years) {
        this.years = years;
    }

    public boolean isWorkingDay(LocalDate day) {
        return years.apply(day.getYear()).isWorkingDay(day);
    }

    /** The last day of a limit of so many days from that day on. */
    public LocalDate due(LocalDate from, int length, DayUnit unit) {
        var last = last(from, length, unit);
        return unit == DayUnit.CALENDAR ? rolled(last) : last;
    }

    /** The last day of a limit in months: the corresponding day, else the month's last (民法典 202), rolled. */
    public LocalDate dueInMonths(LocalDate from, int months) {
        return rolled(from.plusMonths(months));
    }

    /** The same as {@link #due}, with how it came about. */
    public Reckoning reckon(LocalDate from, int length, DayUnit unit) {
        var last = last(from, length, unit);
        var due = unit == DayUnit.CALENDAR ? rolled(last) : last;
        return new Reckoning(
                from,
                length,
                unit,
                last,
                due,
                isProvisional(from, due),
                special(from, due, day -> day.kind() == CalendarDay.Kind.HOLIDAY),
                special(from, due, day -> day.kind() == CalendarDay.Kind.WORKDAY));
    }

    /** Working days after {@code from} up to and including {@code to}; negative where {@code to} is earlier. */
    public int workingDaysUntil(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) return -workingDaysUntil(to, from);
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    /** The day that lies so many working days before that day. */
    public LocalDate workingDaysBefore(LocalDate day, int count) {
        var before = day;
        for (var left = count; left > 0; ) {
            before = before.minusDays(1);
            left -= isWorkingDay(before) ? 1 : 0;
        }
        return before;
    }

    /** The moment a due day ends: 24:00 in Shanghai. */
    public Instant endOf(LocalDate due) {
        return due.plusDays(1).atStartOfDay(BanjieClock.ZONE).toInstant();
    }

    private LocalDate last(LocalDate from, int length, DayUnit unit) {
        if (length < 0) throw new IllegalArgumentException("a limit of " + length + " days");
        return unit == DayUnit.CALENDAR ? from.plusDays(length) : afterWorkingDays(from, length);
    }

    private LocalDate afterWorkingDays(LocalDate from, int length) {
        var day = from;
        for (var left = length; left > 0; ) {
            day = day.plusDays(1);
            left -= isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    private LocalDate rolled(LocalDate last) {
        var day = last;
        while (!isWorkingDay(day)) day = day.plusDays(1);
        return day;
    }

    private boolean isProvisional(LocalDate from, LocalDate due) {
        return yearsOf(from, due).anyMatch(CalendarYear::isProvisional);
    }

    private List<CalendarDay> special(LocalDate from, LocalDate due, Predicate<CalendarDay> which) {
        return yearsOf(from, due)
                .flatMap(year -> year.days().stream())
                .filter(day -> day.date().isAfter(from) && !day.date().isAfter(due))
                .filter(which)
                .toList();
    }

    /** The years that the counted days lie in. */
    private Stream<CalendarYear> yearsOf(LocalDate from, LocalDate due) {
        return IntStream.rangeClosed(from.plusDays(1).getYear(), due.getYear()).mapToObj(years);
    }
}
