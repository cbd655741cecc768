package org.banjie.payments;

/** What each sealed value of the payments is bound to: its column and the row it stands in. */
final class PaymentSeals {

    private PaymentSeals() {}

    static String returned(long id) {
        return "payment_roster.returned_why:" + id;
    }

    static String holder(long id) {
        return "payment_item.holder:" + id;
    }

    static String account(long id) {
        return "payment_item.account:" + id;
    }

    static String why(long id) {
        return "payment_item.why:" + id;
    }
}
