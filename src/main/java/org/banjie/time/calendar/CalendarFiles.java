package org.banjie.time.calendar;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.banjie.files.Csv;

/** Reads the calendar's text form, one day a line: {@code 2026-02-14,workday,春节}; a heading line is passed over. */
public final class CalendarFiles {

    private CalendarFiles() {}

    /** The years that come with the program. */
    public static List<CalendarYear> shipped() {
        Map<Integer, List<CalendarDay>> byYear = days(resource("calendar.csv")).stream()
                .collect(Collectors.groupingBy(day -> day.date().getYear(), TreeMap::new, Collectors.toList()));
        List<CalendarYear> years = new ArrayList<>();
        for (var line : lines(resource("calendar-sources.csv"))) {
            var cells = Csv.cells(line);
            var year = Integer.parseInt(cells.get(0));
            years.add(CalendarYear.of(year, cells.get(1), byYear.getOrDefault(year, List.of())));
        }
        return years;
    }

    /**
     * The days in that text.
     *
     * @throws NotADay for the first line that is none
     */
    public static List<CalendarDay> days(String text) {
        return lines(text).stream().map(CalendarFiles::day).toList();
    }

    /** Those days as text, as {@link #days} reads them. */
    public static String text(List<CalendarDay> days) {
        return days.stream()
                .map(day -> Csv.row(day.date(), day.kind().name().toLowerCase(Locale.ROOT), day.name()))
                .collect(Collectors.joining())
                .replace("\r\n", "\n")
                .strip();
    }

    /** A line that does not say date, holiday or workday, and name. */
    public static final class NotADay extends IllegalArgumentException {
        NotADay(String line, Exception cause) {
            super(line, cause);
        }
    }

    private static CalendarDay day(String line) {
        try {
            var cells = Csv.cells(line);
            if (cells.size() != 3) throw new IllegalArgumentException("not three cells");
            return new CalendarDay(
                    LocalDate.parse(cells.get(0)),
                    CalendarDay.Kind.valueOf(cells.get(1).toUpperCase(Locale.ROOT)),
                    cells.get(2));
        } catch (RuntimeException e) {
            throw new NotADay(line, e);
        }
    }

    private static List<String> lines(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && Character.isDigit(line.charAt(0)))
                .toList();
    }

    private static String resource(String name) {
        try (var in = CalendarFiles.class.getResourceAsStream("/time/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
