package org.banjie.numbers;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A citizen's identity number (公民身份号码, GB 11643—1999): six digits of a place, date of birth, three digits of
 * sequence whose last tells the sex, check character. The place is not checked: people keep the number of a county that
 * is long gone.
 */
public record CitizenId(String number) {

    private static final Pattern SHAPE = Pattern.compile("\\d{17}[\\dX]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    /** @throws IllegalArgumentException if this is not an identity number */
    public CitizenId {
        if (fault(number).isPresent()) throw new IllegalArgumentException("not an identity number");
    }

    /** What is wrong with a text that should be an identity number. */
    public enum Fault {
        /** Not 17 digits and a digit or X. */
        SHAPE,
        /** The check character does not fit: a digit is wrong or two are swapped. */
        CHECK,
        /** The date of birth is no day of the calendar. */
        BIRTH
    }

    /** As typed, see {@link Typed}. */
    public static CitizenId parse(String text) {
        return new CitizenId(normal(text));
    }

    /** Nothing if the text, once {@link #normal}, is an identity number. */
    public static Optional<Fault> fault(String text) {
        if (!SHAPE.matcher(text).matches()) return Optional.of(Fault.SHAPE);
        if (check(text) != text.charAt(17)) return Optional.of(Fault.CHECK);
        return birth(text).isEmpty() ? Optional.of(Fault.BIRTH) : Optional.empty();
    }

    /** As typed, in its one way of writing: without blanks and dashes, with a capital X. */
    public static String normal(String text) {
        return Typed.number(text);
    }

    public LocalDate birth() {
        return birth(number).orElseThrow();
    }

    /** Full years of age on that day. */
    public int ageOn(LocalDate day) {
        return Period.between(birth(), day).getYears();
    }

    /** Not for logs: personal data. */
    @Override
    public String toString() {
        return "CitizenId[…]";
    }

    static char check(String number) {
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) sum += (number.charAt(i) - '0') * WEIGHTS[i];
        return CHECKS.charAt(sum % 11);
    }

    private static Optional<LocalDate> birth(String number) {
        try {
            return Optional.of(LocalDate.parse(number.substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
