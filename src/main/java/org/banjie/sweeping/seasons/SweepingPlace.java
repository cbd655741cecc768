package org.banjie.sweeping.seasons;

import java.util.Locale;
import org.banjie.words.Words;

/**
 * A cemetery or columbarium.
 *
 * @param address may be empty
 */
public record SweepingPlace(long id, String code, String name, String nameEn, String address) {

    public String nameIn(Locale locale) {
        return Words.english(locale) ? nameEn : name;
    }
}
