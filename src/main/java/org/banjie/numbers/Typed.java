package org.banjie.numbers;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What people type or paste, as they mean it: one way of reading for the sign-in, forms, lists, searches and programs. The
 * browser's half is {@code src/main/frontend/src/forms/typed.ts}; one table of cases holds both to the same answers.
 */
public final class Typed {

    /** What cannot be seen and what only says how a letter is drawn. */
    private static final String UNSEEN = "\\p{Cf}\\p{Cc}\\x{FE00}-\\x{FE0F}\\x{E0100}-\\x{E01EF}";

    private static final Pattern BETWEEN_DIGITS = Pattern.compile("[\\p{Z}\\p{Pd}\\x{2212}" + UNSEEN + "]");
    private static final Pattern DASH = Pattern.compile("[\\p{Pd}\\x{2212}]");
    private static final Pattern CHINA = Pattern.compile("^(?:\\+86|0086|86(?=1\\d{10}$))");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\t\\r\\n]+");
    private static final Pattern HIDDEN = Pattern.compile("[" + UNSEEN + "]");

    /** The dots that keyboards give for the one in 阿依古丽·买买提江 (GB/T 15834: U+00B7). */
    private static final Pattern DOT = Pattern.compile(
            "(?<=\\p{IsHan}) ?[\\x{B7}\\x{2022}\\x{2027}\\x{2219}\\x{22C5}\\x{30FB}\\x{FF0E}\\x{FF65}.] ?(?=\\p{IsHan})");

    private static final Pattern APART = Pattern.compile("(?<=\\p{IsHan}) (?=\\p{IsHan})");

    private Typed() {}

    /** A number or code: without width, blanks, dashes and what cannot be seen, in capitals. */
    public static String number(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return BETWEEN_DIGITS.matcher(plain).replaceAll("").toUpperCase(Locale.ROOT);
    }

    /** A number whose dashes tell its parts apart, as of a case or a ticket: all dashes are one, the rest as {@link #number}. */
    public static String reference(String text) {
        var plain =
                DASH.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("-");
        return BLANKS.matcher(HIDDEN.matcher(plain).replaceAll(""))
                .replaceAll("")
                .toUpperCase(Locale.ROOT);
    }

    /** A telephone number as it is dialled in this country. */
    public static String phone(String text) {
        var dialled = number(text).replaceAll("[()]", "");
        return CHINA.matcher(dialled).replaceFirst("");
    }

    /**
     * A person's or organisation's name: one dot between its parts, one blank between words and none between Han letters,
     * nothing that cannot be seen. Letters stay as they are: ㈱ is not (株).
     */
    public static String name(String text) {
        var words = BLANKS.matcher(text).replaceAll(" ");
        var seen = HIDDEN.matcher(words).replaceAll("").replaceAll(" {2,}", " ").strip();
        var dotted = DOT.matcher(seen).replaceAll("·");
        return APART.matcher(dotted).replaceAll("");
    }

    /** Without blanks and what cannot be seen, and with one kind of minus. */
    static String withoutBlanks(String text) {
        return HIDDEN.matcher(text.replace('\u2212', '-')).replaceAll("").replaceAll("\\p{Z}", "");
    }

    /** Whether two texts are one name, as typed by two people. */
    public static boolean sameName(String one, String other) {
        return name(one).equals(name(other));
    }
}
