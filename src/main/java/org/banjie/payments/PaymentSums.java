package org.banjie.payments;

import java.math.BigDecimal;

/**
 * How many items of a roster stand how, and how much they come to; together they are the roster's total.
 *
 * @param setOff yuan kept back beside them for claims, of what is paid or on its way
 */
public record PaymentSums(
        int due,
        BigDecimal dueTotal,
        int paid,
        BigDecimal paidTotal,
        int failed,
        BigDecimal failedTotal,
        BigDecimal setOff) {}
