package org.banjie.numbers;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A unified social credit code (统一社会信用代码, GB 32100—2015): 18 characters, the last a check character; characters 9
 * to 17 are the organisation's code with a check character of its own (GB 11714—1997).
 */
public record Uscc(String code) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern SHAPE = Pattern.compile("[" + ALPHABET + "]{18}");
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    /** @throws IllegalArgumentException if this is not such a code */
    public Uscc {
        if (fault(code).isPresent()) throw new IllegalArgumentException("not a unified social credit code");
    }

    /** What is wrong with a text that should be a code. */
    public enum Fault {
        /** Not 18 of the characters allowed; I, O, S, V and Z are not. */
        SHAPE,
        /** A check character does not fit. */
        CHECK
    }

    public static Uscc parse(String text) {
        return new Uscc(normal(text));
    }

    /** Nothing if the text, once {@link #normal}, is a code. */
    public static Optional<Fault> fault(String text) {
        if (!SHAPE.matcher(text).matches()) return Optional.of(Fault.SHAPE);
        var fits = check(text) == text.charAt(17) && organisationCheck(text) == text.charAt(16);
        return fits ? Optional.empty() : Optional.of(Fault.CHECK);
    }

    /** As typed, in its one way of writing: without blanks and dashes, in capitals. */
    public static String normal(String text) {
        return Typed.number(text);
    }

    /**
     * Makes a code: both check characters are worked out.
     *
     * @param authority the first eight characters: who registers, what, and the region (51310117)
     * @param organisation the eight of the organisation's own code
     * @throws IllegalArgumentException if these are not such characters
     */
    public static Uscc of(String authority, String organisation) {
        var sixteen = authority + organisation;
        if (!SHAPE.matcher(sixteen + "00").matches()) throw new IllegalArgumentException("not the parts of a code");
        var seventeen = sixteen + organisationCheck(sixteen);
        return new Uscc(seventeen + check(seventeen));
    }

    private static char check(String code) {
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) sum += ALPHABET.indexOf(code.charAt(i)) * WEIGHTS[i];
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    private static char organisationCheck(String code) {
        var sum = 0;
        for (var i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
            sum += Character.getNumericValue(code.charAt(8 + i)) * ORGANISATION_WEIGHTS[i];
        }
        var check = 11 - sum % 11;
        return check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check);
    }
}
