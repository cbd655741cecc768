package org.banjie.time.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One year's holidays and working weekends, with the notice they come from. */
public final class CalendarYear {

    private final int year;
    private final String source;
    private final boolean provisional;
    private final Map<LocalDate, CalendarDay> days = new TreeMap<>();

    private CalendarYear(int year, String source, boolean provisional, List<CalendarDay> days) {
        this.year = year;
        this.source = source;
        this.provisional = provisional;
        days.forEach(day -> this.days.put(day.date(), day));
    }

    /** A year whose notice has been published. */
    public static CalendarYear of(int year, String source, List<CalendarDay> days) {
        return new CalendarYear(year, source, false, days);
    }

    /** A year whose notice is still to come: weekends and the statutory holidays, no bridging days. */
    public static CalendarYear provisional(int year, List<CalendarDay> statutory) {
        return new CalendarYear(year, "", true, statutory);
    }

    public int year() {
        return year;
    }

    /** The notice it comes from; empty for a provisional year. */
    public String source() {
        return source;
    }

    /** Whether dates reckoned with this year may still move, once the notice is published and loaded. */
    public boolean isProvisional() {
        return provisional;
    }

    /** The days that depart from the week, in order. */
    public List<CalendarDay> days() {
        return List.copyOf(days.values());
    }

    public Optional<CalendarDay> day(LocalDate date) {
        return Optional.ofNullable(days.get(date));
    }

    boolean isWorkingDay(LocalDate date) {
        return day(date).map(day -> day.kind() == CalendarDay.Kind.WORKDAY).orElseGet(() -> !isWeekend(date));
    }

    static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
