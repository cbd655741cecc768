package org.banjie.sweeping.tickets;

/** Who comes with the ticket. */
record Holder(String name, String idNo, String phone) {

    /** Not for logs: personal data. */
    @Override
    public String toString() {
        return "Holder[…]";
    }
}
