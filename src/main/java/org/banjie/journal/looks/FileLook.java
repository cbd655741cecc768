package org.banjie.journal.looks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * That somebody looked at a file on a day.
 *
 * @param file a case number, or a room's name with a number of its own, as {@code households/12}
 * @param offices {@code role@unit} of all they held then
 * @param times looks with at least a minute between them
 * @param worked whether they ever did something on that file, and did not only read it
 */
public record FileLook(
        String file,
        String uid,
        LocalDate day,
        List<String> offices,
        Instant firstAt,
        Instant lastAt,
        int times,
        boolean worked) {}
