package org.banjie.sweeping.seasons;

import java.util.Locale;
import org.banjie.words.Words;

/** A cemetery or columbarium. */
public record SweepingPlace(long id, String code, String name, String nameEn) {

    public String nameIn(Locale locale) {
        return Words.english(locale) ? nameEn : name;
    }
}
