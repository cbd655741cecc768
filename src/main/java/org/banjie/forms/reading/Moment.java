package org.banjie.forms.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.banjie.forms.schema.Component;

/**
 * The answer of a datetime field as the viewer writes it: {@code 2026-03-13}, {@code 09:30}, {@code 09:30+08:00},
 * {@code 2026-03-13T01:30Z}. A day that does not exist is none.
 *
 * @param date null where only the time is asked
 * @param time null where only the date is asked
 */
record Moment(LocalDate date, LocalTime time) {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern TIME =
            Pattern.compile("(\\d{2}:\\d{2})(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?");

    static String subtype(Component field) {
        return field.json().path("subtype").asText("date");
    }

    static Optional<Moment> of(Component field, String text) {
        try {
            return switch (subtype(field)) {
                case "time" -> Optional.of(new Moment(null, time(text)));
                case "datetime" -> both(text.split("T", 2));
                default -> Optional.of(new Moment(date(text), null));
            };
        } catch (DateTimeException notReal) {
            return Optional.empty();
        }
    }

    private static Optional<Moment> both(String[] parts) {
        return parts.length == 2 ? Optional.of(new Moment(date(parts[0]), time(parts[1]))) : Optional.empty();
    }

    private static LocalDate date(String text) {
        if (!DATE.matcher(text).matches()) throw new DateTimeException(text);
        return LocalDate.parse(text);
    }

    private static LocalTime time(String text) {
        var parts = TIME.matcher(text);
        if (!parts.matches()) throw new DateTimeException(text);
        return LocalTime.parse(parts.group(1));
    }
}
