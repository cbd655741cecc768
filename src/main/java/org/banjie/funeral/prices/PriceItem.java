package org.banjie.funeral.prices;

import java.math.BigDecimal;
import org.banjie.words.Words;

/**
 * A line of the price list on a day.
 *
 * @param pricing GOVERNMENT (政府定价), GUIDE (政府指导价) or MARKET (市场调节价)
 * @param amount yuan a unit; null while the home has published none
 * @param basis the paper that set it
 */
public record PriceItem(
        String code,
        String nameZh,
        String nameEn,
        String unitZh,
        String unitEn,
        String pricing,
        BigDecimal amount,
        String basis) {

    public Words names() {
        return new Words(nameZh, nameEn);
    }

    public Words units() {
        return new Words(unitZh, unitEn);
    }
}
