package org.banjie.payments.claims.plans;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;

/**
 * What falls on a month.
 *
 * @param month its first day
 * @param amount yuan
 */
public record MonthSum(LocalDate month, BigDecimal amount) {

    public static BigDecimal total(Collection<MonthSum> sums) {
        return sums.stream().map(MonthSum::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
