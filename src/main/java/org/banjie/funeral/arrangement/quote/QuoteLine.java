package org.banjie.funeral.arrangement.quote;

import java.math.BigDecimal;
import org.banjie.words.Words;

/** A line of a quote. @param price yuan a unit, as published on the day of the quote */
public record QuoteLine(
        String item, String nameZh, String nameEn, String unitZh, String pricing, int quantity, BigDecimal price) {

    public Words names() {
        return new Words(nameZh, nameEn);
    }

    public BigDecimal amount() {
        return price.multiply(BigDecimal.valueOf(quantity));
    }
}
