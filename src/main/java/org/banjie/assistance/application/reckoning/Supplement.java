package org.banjie.assistance.application.reckoning;

import java.math.BigDecimal;

/**
 * What a person's circumstances add to the allowance (分类施保).
 *
 * @param group OLD, MINOR, SEVERELY_DISABLED or GRAVELY_ILL
 * @param amount yuan a month
 * @param basis the article the table rests on
 */
public record Supplement(String name, String group, BigDecimal amount, String basis) {

    public static BigDecimal sum(Iterable<Supplement> supplements) {
        var sum = BigDecimal.ZERO;
        for (var one : supplements) sum = sum.add(one.amount);
        return sum;
    }
}
