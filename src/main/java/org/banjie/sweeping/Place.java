package org.banjie.sweeping;

import java.util.Locale;

/** A cemetery or columbarium. */
public record Place(long id, String code, String name, String nameEn) {

    public String nameIn(Locale locale) {
        return locale.getLanguage().equals("en") ? nameEn : name;
    }
}
