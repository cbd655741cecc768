package org.banjie.referrals;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.banjie.kinds.MoneyGranted.Counted;

/**
 * A service that was granted, and the organisation that does it; without what is sealed.
 *
 * @param grantId its row in the register of grants
 * @param area village of the family, or its street
 * @param provider name of the organisation
 * @param providerCode its unified social credit code
 * @param service which of the services of its kind; null where there is but one
 * @param granted so many hours, or visits, at most
 * @param until last day of a visit
 * @param endedOn day from which nothing is recorded any more; null while it runs
 * @param used recorded and not denied, whether confirmed yet or not
 * @param waiting visits the family has not answered for
 * @param disputed visits the street has to look into
 */
public record Referral(
        long grantId,
        String caseNo,
        String kind,
        String street,
        String area,
        String provider,
        String providerCode,
        String service,
        Counted unit,
        BigDecimal granted,
        LocalDate beginsOn,
        LocalDate until,
        LocalDate endedOn,
        BigDecimal used,
        int waiting,
        int disputed) {

    /** What may still be done. */
    public BigDecimal left() {
        return granted.subtract(used);
    }

    public boolean running() {
        return endedOn == null;
    }
}
