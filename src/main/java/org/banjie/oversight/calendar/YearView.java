package org.banjie.oversight.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.banjie.time.calendar.CalendarDay;
import org.banjie.time.calendar.CalendarYear;

/** A year as the page draws it: twelve months of weeks that begin on Monday. */
record YearView(int year, List<Month> months) {

    /** @param weeks seven days each; null outside the month */
    record Month(YearMonth month, List<List<Day>> weeks) {}

    /**
     * @param kind {@code holiday} or {@code workday} where the notice says so, {@code weekend}, or empty
     * @param name the occasion; empty on other days
     */
    record Day(LocalDate date, String kind, String name) {}

    static YearView of(CalendarYear year) {
        var months = IntStream.rangeClosed(1, 12)
                .mapToObj(number -> YearMonth.of(year.year(), number))
                .map(month -> new Month(month, weeks(month, year)))
                .toList();
        return new YearView(year.year(), months);
    }

    private static List<List<Day>> weeks(YearMonth month, CalendarYear year) {
        List<List<Day>> weeks = new ArrayList<>();
        var monday = month.atDay(1).minusDays(month.atDay(1).getDayOfWeek().getValue() - 1L);
        while (!monday.isAfter(month.atEndOfMonth())) {
            List<Day> week = new ArrayList<>();
            for (var i = 0; i < 7; i++) {
                var date = monday.plusDays(i);
                week.add(YearMonth.from(date).equals(month) ? day(date, year) : null);
            }
            weeks.add(week);
            monday = monday.plusWeeks(1);
        }
        return weeks;
    }

    private static Day day(LocalDate date, CalendarYear year) {
        return year.day(date)
                .map(day -> new Day(date, kind(day), day.name()))
                .orElseGet(() -> new Day(date, date.getDayOfWeek().getValue() > 5 ? "weekend" : "", ""));
    }

    private static String kind(CalendarDay day) {
        return day.kind() == CalendarDay.Kind.HOLIDAY ? "holiday" : "workday";
    }
}
