package org.banjie.kinds;

import java.util.Locale;

/** A text in the two languages of the house; Chinese first, English complete. */
public record Words(String zh, String en) {

    public String in(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) && en != null ? en : zh;
    }
}
