package org.banjie.payments;

import java.math.BigDecimal;

/**
 * A grant that is owed something and is not on the roster, for want of an account.
 *
 * @param months how many of them it is owed
 * @param amount yuan, of all of them
 */
public record LeftOut(long grantId, String caseNo, int months, BigDecimal amount) {}
