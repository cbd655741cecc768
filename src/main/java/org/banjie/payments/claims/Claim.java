package org.banjie.payments.claims;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What is to be returned of what was paid on a grant.
 *
 * @param debtor who owes it, by name
 * @param why what happened, in words the family reads
 * @param amount yuan, all its months
 * @param first month of the first instalment, its first day
 * @param covered yuan that were returned or on their way when the plan that holds was made
 * @param decidedAt null while it waits
 * @param endedOn day on which all of it was returned or waived; null while it is open
 */
public record Claim(
        long id,
        long household,
        long grantId,
        String caseNo,
        String street,
        ClaimCause cause,
        String debtor,
        String why,
        BigDecimal amount,
        HowReturned how,
        LocalDate first,
        int instalments,
        BigDecimal covered,
        State state,
        Instant proposedAt,
        Instant decidedAt,
        LocalDate endedOn) {

    /** Where it stands between the two who decide it. */
    public enum State {
        PROPOSED,
        CONFIRMED,
        DROPPED
    }

    /** Decided, and not all returned. */
    public boolean open() {
        return state == State.CONFIRMED && endedOn == null;
    }

    @Override
    public String toString() {
        return "Claim[" + id + "]";
    }
}
