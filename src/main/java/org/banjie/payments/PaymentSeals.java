package org.banjie.payments;

/** What each sealed value of the payments is bound to: its column and the row it stands in. */
public final class PaymentSeals {

    private PaymentSeals() {}

    public static String returned(long id) {
        return "payment_roster.returned_why:" + id;
    }

    public static String holder(long id) {
        return "payment_item.holder:" + id;
    }

    public static String account(long id) {
        return "payment_item.account:" + id;
    }

    public static String why(long id) {
        return "payment_item.why:" + id;
    }
}
