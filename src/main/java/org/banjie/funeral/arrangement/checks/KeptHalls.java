package org.banjie.funeral.arrangement.checks;

import org.banjie.funeral.arrangement.rules.PapersChecked;
import org.banjie.funeral.booking.changes.Bookings;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A hall that was kept for a family is theirs in the moment its papers are checked: nobody has to come back for it. */
@Component
class KeptHalls {

    private final Bookings bookings;

    KeptHalls(Bookings bookings) {
        this.bookings = bookings;
    }

    @EventListener
    void confirm(PapersChecked checked) {
        bookings.confirmKept(checked.caseNo());
    }
}
