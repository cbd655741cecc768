package org.banjie.grants;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a household was granted, without what is sealed.
 *
 * @param caseNo the case it was decided in
 * @param kind code of the kind of that case
 * @param street the street that pays and reviews
 * @param amount yuan a month as of today, or of the first month while that is still to come; yuan once where it is not
 *     {@code monthly}
 * @param endsOn last day it is owed; null while open-ended
 * @param reviewDue by when it must be looked at again; null when it need not
 * @param once whether that is a sum rosters pay once
 * @param paidOn day that sum was paid; null while it is owed, and of every other grant
 * @param title what it is called, where its category does not say it; else null
 * @param filed whether a relative of the household works on assistance (近亲属备案)
 */
public record BenefitGrant(
        long id,
        long household,
        String caseNo,
        String kind,
        Category category,
        String street,
        String village,
        BigDecimal amount,
        boolean monthly,
        LocalDate startsOn,
        LocalDate endsOn,
        GrantStatus status,
        LocalDate reviewDue,
        boolean filed,
        boolean once,
        LocalDate paidOn,
        String title) {

    public boolean live() {
        return status.runs();
    }

    /** Whether something is or may still be paid on it: a sum paid once is owed also when its day is over. */
    public boolean pays() {
        return once ? paidOn == null && status != GrantStatus.STOPPED : live();
    }
}
