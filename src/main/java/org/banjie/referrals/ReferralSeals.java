package org.banjie.referrals;

/** What each sealed value of this room is bound to: its column and the row it stands in. */
final class ReferralSeals {

    private ReferralSeals() {}

    static String place(long grant) {
        return "referral.place:" + grant;
    }

    /** @param column done, carer, said or found */
    static String visit(String column, long id) {
        return "referral_visit." + column + ":" + id;
    }
}
