package org.banjie.sweeping.booking;

import org.banjie.sweeping.FormInput;
import org.banjie.sweeping.tickets.WantedTicket;

/**
 * A reservation as it was typed.
 *
 * @param queue null where the box is left empty
 */
record BookingForm(String name, String idNo, String phone, String companions, String disability, String queue) {

    static final BookingForm EMPTY = new BookingForm("", "", "", "0", "", null);

    /** Public because the page asks it. */
    public boolean waits() {
        return queue != null;
    }

    WantedTicket wanted(long slot) {
        return new WantedTicket(
                slot, name, idNo, phone, FormInput.number(companions), FormInput.text(disability), waits());
    }

    /** Not for logs: personal data. */
    @Override
    public String toString() {
        return "BookingForm[…]";
    }
}
