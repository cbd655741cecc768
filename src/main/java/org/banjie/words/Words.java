package org.banjie.words;

import java.util.Locale;

/** A text in the two languages of the house; Chinese first, English complete. */
public record Words(String zh, String en) {

    public String in(Locale locale) {
        return english(locale) && en != null ? en : zh;
    }

    /** Whether the reader reads English; everybody else reads Chinese. */
    public static boolean english(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
    }
}
