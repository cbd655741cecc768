package org.banjie.funeral.arrangement.quote;

import java.math.BigDecimal;
import java.util.Locale;

/** A line of a quote. @param price yuan a unit, as published on the day of the quote */
public record Line(
        String item, String nameZh, String nameEn, String unitZh, String pricing, int quantity, BigDecimal price) {

    public String name(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? nameEn : nameZh;
    }

    public BigDecimal amount() {
        return price.multiply(BigDecimal.valueOf(quantity));
    }
}
