package org.banjie.funeral.sea;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;

/** Reads a voyage that was typed; everything that is wrong with it at once. */
final class VoyageReading {

    private static final int MOST_SEATS = 5_000;

    private final Predicate<String> taken;
    private final int noticeMonths;
    private final Clock clock;

    /**
     * @param taken whether another voyage has that code
     * @param noticeMonths how long before it sails notice is to be given where nobody typed a day
     */
    VoyageReading(Predicate<String> taken, int noticeMonths, Clock clock) {
        this.taken = taken;
        this.noticeMonths = noticeMonths;
        this.clock = clock;
    }

    /** @throws Invalid with everything that is wrong */
    Voyage read(VoyageInput typed) {
        var errors = new ArrayList<InputError>();
        var code = text(typed.code(), "code", 20, errors);
        if (taken.test(code)) errors.add(error("code", "code.taken"));
        var sails = sails(typed.sailsAt(), errors);
        var read = new Voyage(
                0,
                code,
                sails == null ? Instant.EPOCH : sails.atZone(clock.getZone()).toInstant(),
                text(typed.quay(), "quay", 60, errors),
                text(typed.quayEn(), "quayEn", 60, errors),
                seats(typed.seats(), errors),
                0,
                noticeBy(typed.noticeBy(), sails, errors),
                null,
                null);
        if (!errors.isEmpty()) throw new Invalid(List.copyOf(errors));
        return read;
    }

    static InputError error(String path, String code) {
        return new InputError(path, "invalid", "voyages.input." + code);
    }

    private LocalDateTime sails(String typed, List<InputError> errors) {
        try {
            var at = LocalDateTime.parse(typed == null ? "" : typed.strip());
            if (at.isAfter(LocalDateTime.now(clock))) return at;
        } catch (DateTimeException unreadable) {
            // said below, with one that is over
        }
        errors.add(error("sailsAt", "sailsAt"));
        return null;
    }

    private LocalDate noticeBy(String typed, LocalDateTime sails, List<InputError> errors) {
        if (sails == null) return null;
        if (typed == null || typed.isBlank()) return sails.toLocalDate().minusMonths(noticeMonths);
        try {
            var day = LocalDate.parse(typed.strip());
            if (!day.isAfter(sails.toLocalDate())) return day;
        } catch (DateTimeException unreadable) {
            // said below, with one that is too late
        }
        errors.add(error("noticeBy", "noticeBy"));
        return null;
    }

    private static String text(String typed, String path, int most, List<InputError> errors) {
        var read = typed == null ? "" : typed.strip();
        if (read.isEmpty() || read.length() > most) errors.add(error(path, path));
        return read;
    }

    private static int seats(String typed, List<InputError> errors) {
        var number = typed != null && typed.strip().matches("[1-9]\\d{0,3}");
        if (number && Integer.parseInt(typed.strip()) <= MOST_SEATS) return Integer.parseInt(typed.strip());
        errors.add(error("seats", "seats"));
        return 1;
    }
}
