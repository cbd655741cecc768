package org.banjie.assistance.application.means;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a household has to live on, and what it cannot help spending (家庭经济状况).
 *
 * @param source DECLARED by the family or CHECKED by the district's check centre
 * @param members people of the household
 * @param monthlyIncome disposable income of all of them, yuan a month
 * @param assets money and what is as good as money, yuan
 * @param vehicles motor vehicles; those that help a disabled person about do not count
 * @param businessHouses buildings that are not for living in
 * @param homes houses and flats
 * @param homeArea floor area of all homes, square metres
 * @param medical paid by the family in twelve months, after insurance, yuan
 * @param education paid by the family in twelve months, yuan
 */
public record Means(
        Source source,
        int members,
        BigDecimal monthlyIncome,
        BigDecimal assets,
        int vehicles,
        int businessHouses,
        int homes,
        BigDecimal homeArea,
        BigDecimal medical,
        BigDecimal education) {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    public enum Source {
        DECLARED,
        CHECKED
    }

    /** Yuan a month and person, rounded to the fen; a comparison with the standard is made on this figure. */
    public BigDecimal incomePerPerson() {
        return perPerson(monthlyIncome);
    }

    public BigDecimal assetsPerPerson() {
        return perPerson(assets);
    }

    public BigDecimal homeAreaPerPerson() {
        return perPerson(homeArea);
    }

    public BigDecimal yearIncomePerPerson() {
        return perPerson(yearIncome());
    }

    /** What is left to each a month once medical and school costs are paid; below zero when they exceed the income. */
    public BigDecimal afterCosts() {
        var costs = medical.add(education).divide(MONTHS, 2, RoundingMode.HALF_UP);
        return perPerson(monthlyIncome.subtract(costs));
    }

    /** Medical costs over income; everything, where there are costs and no income. */
    public BigDecimal medicalShare() {
        if (medical.signum() == 0) return BigDecimal.ZERO;
        return yearIncome().signum() == 0 ? BigDecimal.ONE : medical.divide(yearIncome(), 4, RoundingMode.HALF_UP);
    }

    public Means withMonthlyIncome(BigDecimal recognised) {
        return new Means(
                source, members, recognised, assets, vehicles, businessHouses, homes, homeArea, medical, education);
    }

    /** One person of the household with an income of their own; what the household owns is shared by heads. */
    public Means ofOne(BigDecimal income) {
        return new Means(
                source,
                1,
                income,
                assetsPerPerson(),
                vehicles,
                businessHouses,
                homes,
                homeAreaPerPerson(),
                BigDecimal.ZERO,
                BigDecimal.ZERO);
    }

    private BigDecimal yearIncome() {
        return monthlyIncome.multiply(MONTHS);
    }

    private BigDecimal perPerson(BigDecimal whole) {
        return whole.divide(BigDecimal.valueOf(members), 2, RoundingMode.HALF_UP);
    }
}
