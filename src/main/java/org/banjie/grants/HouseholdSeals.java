package org.banjie.grants;

/** What each sealed value of the register of grants and households is bound to: its column and the row it stands in. */
public final class HouseholdSeals {

    private HouseholdSeals() {}

    public static String member(long id) {
        return "household_member.id:" + id;
    }

    public static String holder(String caseNo) {
        return "assistance_grant.holder:" + caseNo;
    }

    /** @param column holder, number or evidence of an account that is asked for */
    public static String change(String column, long id) {
        return "account_change." + column + ":" + id;
    }

    public static String hold(long id) {
        return "grant_hold.why:" + id;
    }

    public static String account(String caseNo) {
        return "assistance_grant.account:" + caseNo;
    }
}
