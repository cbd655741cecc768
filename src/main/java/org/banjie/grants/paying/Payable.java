package org.banjie.grants.paying;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a grant owes for a month.
 *
 * @param month its first day
 * @param amount yuan
 */
public record Payable(long grantId, String caseNo, LocalDate month, BigDecimal amount) {}
