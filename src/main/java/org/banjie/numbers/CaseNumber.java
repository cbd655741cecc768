package org.banjie.numbers;

import java.util.regex.Pattern;

/**
 * The number of a case (DB-310117004-2026-000001) as people copy it: blanks, width, the case of letters and dashes of any
 * kind, also those left out, say nothing of which case is meant.
 */
public final class CaseNumber {

    /** Prefix, unit, year, running number. */
    private static final Pattern WITHOUT_DASHES = Pattern.compile("([A-Z]{2,4})(\\d{6,12})(\\d{4})(\\d{6})");

    private static final String WHOLE = "[A-Z]{2,4}-\\d{6,12}-\\d{4}-\\d{6}";

    private CaseNumber() {}

    /** Whether it is one, in its one way of writing. */
    public static boolean isWhole(String text) {
        return text.matches(WHOLE);
    }

    /** In its one way of writing where it is one; anything else, such as the name of a file that is no case, as typed. */
    public static String orAsTyped(String text) {
        var whole = typed(text);
        return isWhole(whole) ? whole : text.strip();
    }

    /** In its one way of writing; what is no such number as {@link Typed#reference}. */
    public static String typed(String text) {
        var whole = WITHOUT_DASHES.matcher(Typed.number(text));
        return whole.matches()
                ? String.join("-", whole.group(1), whole.group(2), whole.group(3), whole.group(4))
                : Typed.reference(text);
    }
}
