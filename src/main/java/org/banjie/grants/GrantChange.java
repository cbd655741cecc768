package org.banjie.grants;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A decided change of a grant.
 *
 * @param from first day of the month it holds from
 * @param amount yuan a month from then on
 * @param endsOn last day the grant is owed, for a taper; null leaves it open-ended
 * @param caseNo the case it was decided in
 * @param by uid of who decided
 */
public record GrantChange(LocalDate from, BigDecimal amount, LocalDate endsOn, String caseNo, String by) {}
