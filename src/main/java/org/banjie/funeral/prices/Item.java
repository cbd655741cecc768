package org.banjie.funeral.prices;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * A line of the price list on a day.
 *
 * @param pricing GOVERNMENT (政府定价), GUIDE (政府指导价) or MARKET (市场调节价)
 * @param amount yuan a unit; null while the home has published none
 * @param basis the paper that set it
 */
public record Item(
        String code,
        String nameZh,
        String nameEn,
        String unitZh,
        String unitEn,
        String pricing,
        BigDecimal amount,
        String basis) {

    public String name(Locale locale) {
        return isEnglish(locale) ? nameEn : nameZh;
    }

    public String unit(Locale locale) {
        return isEnglish(locale) ? unitEn : unitZh;
    }

    private static boolean isEnglish(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
    }
}
