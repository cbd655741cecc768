package org.banjie.time.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.banjie.refusal.InputError;

/** What a year must be like before dates are reckoned with it: a slip in it would move every limit of the bureau. */
class CalendarCheck {

    static List<InputError> errors(int year, String source, List<CalendarDay> days, List<CalendarDay> statutory) {
        List<InputError> errors = new ArrayList<>();
        if (source.isBlank()) errors.add(error("source", "required", "time.calendar.no-source"));
        if (days.isEmpty()) errors.add(error("days", "required", "time.calendar.no-days"));
        Set<LocalDate> seen = new HashSet<>();
        for (var i = 0; i < days.size(); i++) check(year, days.get(i), "days[" + i + "]", seen, errors);
        checkStatutory(days, statutory, errors);
        return errors;
    }

    private static void check(int year, CalendarDay day, String path, Set<LocalDate> seen, List<InputError> errors) {
        if (day.date().getYear() != year) {
            errors.add(error(path, "other-year", "time.calendar.other-year", day.date(), year));
        }
        if (!seen.add(day.date())) errors.add(error(path, "twice", "time.calendar.twice", day.date()));
        if (day.kind() == CalendarDay.Kind.WORKDAY && !CalendarYear.isWeekend(day.date())) {
            errors.add(error(path, "workday-on-weekday", "time.calendar.workday-on-weekday", day.date()));
        }
        if (day.name().isBlank()) errors.add(error(path, "required", "time.calendar.no-name", day.date()));
    }

    /** No notice takes a statutory holiday away: where one is missing, part of the notice is. */
    private static void checkStatutory(List<CalendarDay> days, List<CalendarDay> statutory, List<InputError> errors) {
        var off = days.stream()
                .filter(day -> day.kind() == CalendarDay.Kind.HOLIDAY)
                .map(CalendarDay::date)
                .collect(Collectors.toSet());
        statutory.stream()
                .filter(day -> !off.contains(day.date()))
                .map(day -> error("days", "statutory", "time.calendar.statutory-missing", day.date(), day.name()))
                .forEach(errors::add);
    }

    /** Dates and years as they are written, without separators. */
    private static InputError error(String path, String code, String key, Object... arguments) {
        var asText = Arrays.stream(arguments).map(Object::toString).toArray();
        return new InputError(path, code, key, asText);
    }
}
