package org.banjie.assistance.households.files;

import java.time.Instant;
import java.util.List;
import org.banjie.assistance.households.review.Review;
import org.banjie.grants.BenefitGrant;
import org.banjie.grants.holding.HoldAct;
import org.banjie.grants.paying.Payouts.Payout;
import org.banjie.words.Words;

/**
 * Everything on file about a household, as much as its reader may know (一户一档).
 *
 * @param seen home visits, checks of means and verifications
 * @param mayReport whether its reader may set off reviews
 * @param mayChangeAccounts whether its reader may ask for another account
 * @param mayConfirmAccounts whether its reader may put in force what somebody else asked for
 * @param waiting accounts that wait for the second person
 * @param mayConfirmHolds whether its reader may decide what is held back
 * @param holds what is asked to be held back or paid again
 * @param inForce what is held back now, and why
 */
record HouseholdFile(
        FiledHousehold household,
        String place,
        List<Listed> members,
        List<Line> grants,
        List<Review> reviews,
        List<Seen> seen,
        List<Payout> payouts,
        boolean mayReport,
        boolean mayChangeAccounts,
        boolean mayConfirmAccounts,
        List<Waiting> waiting,
        boolean mayConfirmHolds,
        List<Held> holds,
        List<Held> inForce) {

    /** A member with the id of the row. */
    record Listed(long id, Member member) {}

    /**
     * A grant.
     *
     * @param what it is called, where that is not its category, or its reader may not know; else null
     * @param account the covered end of its account, null for none
     */
    record Line(BenefitGrant grant, Words what, String account) {}

    /**
     * Another account that is asked for.
     *
     * @param number in full for whoever may confirm it, else covered
     */
    record Waiting(long id, String caseNo, String bank, String holder, String number, String evidence, Instant at) {}

    /** @param act SUSPEND or RESUME */
    record Held(long id, String caseNo, HoldAct act, String why, Instant at) {}

    /** That somebody looked, on which step of which case, with what result. */
    record Seen(String caseNo, String step, String outcome, Instant at) {}

    public boolean hasLive() {
        return grants.stream().anyMatch(line -> line.grant().live());
    }

    /** Those whose account still matters. */
    public List<Line> paying() {
        return grants.stream().filter(line -> line.grant().pays()).toList();
    }

    public List<Line> live() {
        return grants.stream().filter(line -> line.grant().live()).toList();
    }
}
