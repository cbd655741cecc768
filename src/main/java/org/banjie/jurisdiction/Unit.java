package org.banjie.jurisdiction;

import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * A district, street (街镇) or village (村居), with its 统计用区划代码: 310117, 310117001, 310117001001.
 *
 * @param parent code of the unit above; null for the district
 * @param name as people write it: 岳阳街道
 * @param nameEn the same for readers of English: Yueyang Subdistrict; no official name, and on no paper
 * @param statistical a zone that is counted like a street or village but is no office: nothing is decided there
 */
public record Unit(String code, String parent, UnitLevel level, String name, String nameEn, boolean statistical) {

    /** As a page in that language says it. Papers, files for others and what is kept say {@link #name}. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("en") && !nameEn.isEmpty() ? nameEn : name;
    }

    /** As the page that is asked for says it. */
    public String shown() {
        return in(LocaleContextHolder.getLocale());
    }

    /** Whether cases can be handled here. */
    public boolean isOffice() {
        return !statistical;
    }
}
