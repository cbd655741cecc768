package org.banjie.funeral.booking;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** A resource and when its use begins, as pages name it: {@code 12@2026-02-12T10:00}. */
public record SlotAt(long resource, LocalDateTime start) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18})@(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d)");

    /** Empty for what names none. */
    public static Optional<SlotAt> read(String text) {
        var found = WRITTEN.matcher(text);
        if (!found.matches()) return Optional.empty();
        try {
            return Optional.of(new SlotAt(Long.parseLong(found.group(1)), LocalDateTime.parse(found.group(2))));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
