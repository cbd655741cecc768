package org.banjie.payments.claims;

/** What each sealed value of the claims is bound to: its column and the row it stands in. */
public final class ClaimSeals {

    private ClaimSeals() {}

    public static String debtor(long id) {
        return "claim.debtor:" + id;
    }

    public static String why(long id) {
        return "claim.why:" + id;
    }

    public static String relief(long id) {
        return "claim_relief.why:" + id;
    }
}
