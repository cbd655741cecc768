package org.banjie.funeral.booking.resources;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;

/** Reads a resource that was typed; everything that is wrong with it at once. */
final class ResourceReading {

    private static final int MOST_PEOPLE = 5_000;
    private static final int LONGEST_NAME = 40;
    static final InputError TAKEN = new InputError("code", "taken", "bookings.input.code.taken");

    private static final int LONGEST = 24 * 60;

    private ResourceReading() {}

    /** @throws Invalid with everything that is wrong */
    static Resource read(long id, ResourceType type, ResourceInput typed) {
        var errors = new ArrayList<InputError>();
        var read = new Resource(
                id,
                type,
                text(typed.code(), "code", 20, errors),
                text(typed.name(), "name", 60, errors),
                text(typed.nameEn(), "nameEn", 60, errors),
                typed.grade() == null ? "" : typed.grade().strip(),
                number(typed.capacity(), "capacity", 1, MOST_PEOPLE, errors),
                number(typed.slotMinutes(), "slotMinutes", 1, LONGEST, errors),
                number(typed.cleaningMinutes(), "cleaningMinutes", 0, LONGEST, errors),
                parsed(typed.opens(), "opens", LocalTime::parse, errors),
                parsed(typed.closes(), "closes", LocalTime::parse, errors),
                typed.onHolidays(),
                parsed(typed.activeFrom(), "activeFrom", LocalDate::parse, errors),
                blank(typed.activeUntil())
                        ? null
                        : parsed(typed.activeUntil(), "activeUntil", LocalDate::parse, errors),
                type == ResourceType.VEHICLE ? driver(typed, errors) : Driver.NOBODY);
        order(read, errors);
        if (!errors.isEmpty()) throw new Invalid(List.copyOf(errors));
        return read;
    }

    static InputError error(String path, Object... arguments) {
        return new InputError(path, "invalid", "bookings.input." + path, arguments);
    }

    private static void order(Resource read, List<InputError> errors) {
        var hours =
                read.opens() == null || read.closes() == null || read.opens().isBefore(read.closes());
        if (!hours) errors.add(error("closes"));
        var days = read.activeFrom() == null
                || read.activeUntil() == null
                || !read.activeUntil().isBefore(read.activeFrom());
        if (!days) errors.add(error("activeUntil"));
    }

    private static Driver driver(ResourceInput typed, List<InputError> errors) {
        var name = typed.driver() == null ? "" : typed.driver().strip();
        var phone = typed.phone() == null ? "" : typed.phone().strip();
        if (name.length() > LONGEST_NAME) errors.add(error("driver"));
        if (!phone.matches("[0-9+ -]{0,20}")) errors.add(error("phone"));
        return new Driver(name, phone);
    }

    private static String text(String typed, String path, int most, List<InputError> errors) {
        if (blank(typed) || typed.strip().length() > most) errors.add(error(path));
        return typed == null ? "" : typed.strip();
    }

    private static int number(String typed, String path, int least, int most, List<InputError> errors) {
        var fits = typed != null
                && typed.strip().matches("\\d{1,6}")
                && Integer.parseInt(typed.strip()) >= least
                && Integer.parseInt(typed.strip()) <= most;
        if (!fits) errors.add(error(path, least, most));
        return fits ? Integer.parseInt(typed.strip()) : least;
    }

    private static <T> T parsed(String typed, String path, Function<String, T> how, List<InputError> errors) {
        try {
            return how.apply(typed == null ? "" : typed.strip());
        } catch (DateTimeException unreadable) {
            errors.add(error(path));
            return null;
        }
    }

    static boolean blank(String typed) {
        return typed == null || typed.isBlank();
    }
}
