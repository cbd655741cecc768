package org.banjie.sweeping.booking;

import org.banjie.sweeping.Typed;
import org.banjie.sweeping.tickets.WantedTicket;

/** A reservation as it was typed. */
record BookingForm(String name, String idNo, String phone, String companions, String disability, boolean queue) {

    static final BookingForm EMPTY = new BookingForm("", "", "", "0", "", false);

    WantedTicket wanted(long slot) {
        return new WantedTicket(slot, name, idNo, phone, Typed.number(companions), Typed.text(disability), queue);
    }

    /** Not for logs: personal data. */
    @Override
    public String toString() {
        return "BookingForm[…]";
    }
}
