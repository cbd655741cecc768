package org.banjie.kinds.assistance;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a household has to live on (家庭经济状况).
 *
 * @param source DECLARED by the family or CHECKED by the district's check centre
 * @param members people of the household
 * @param monthlyIncome disposable income of all of them, yuan a month
 * @param assets money and what is as good as money, yuan
 */
record Means(Source source, int members, BigDecimal monthlyIncome, BigDecimal assets) {

    enum Source {
        DECLARED,
        CHECKED
    }

    /** Yuan a month and person, rounded to the fen; a comparison with the standard is made on this figure. */
    BigDecimal incomePerPerson() {
        return perPerson(monthlyIncome);
    }

    Means withMonthlyIncome(BigDecimal recognised) {
        return new Means(source, members, recognised, assets);
    }

    BigDecimal assetsPerPerson() {
        return perPerson(assets);
    }

    private BigDecimal perPerson(BigDecimal whole) {
        return whole.divide(BigDecimal.valueOf(members), 2, RoundingMode.HALF_UP);
    }
}
