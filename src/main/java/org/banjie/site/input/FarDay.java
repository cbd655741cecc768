package org.banjie.site.input;

import java.util.regex.Pattern;

/** Days and months with a year of five digits and more: none that anybody means, and beyond what a database counts. */
final class FarDay {

    private static final Pattern FAR = Pattern.compile("\\s*[+-]\\d{5,}-\\d{2}(-\\d{2}.*)?\\s*");

    private FarDay() {}

    static boolean is(String text) {
        return FAR.matcher(text).matches();
    }

    /** What was typed, but for the sign that ISO 8601 demands: so whoever reads a day says that this is none. */
    static String unreadable(String text) {
        return text != null && is(text) ? text.strip().substring(1) : text;
    }
}
