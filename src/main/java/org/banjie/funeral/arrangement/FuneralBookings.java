package org.banjie.funeral.arrangement;

import org.banjie.access.Actor;
import org.banjie.funeral.booking.BookingPart;
import org.banjie.funeral.booking.changes.Bookings;
import org.banjie.funeral.booking.storage.Storage;
import org.springframework.stereotype.Component;

/** What was booked for a funeral: hall, furnace, vehicle and cabinet. */
@Component
class FuneralBookings {

    private final Bookings bookings;
    private final Storage storage;

    FuneralBookings(Bookings bookings, Storage storage) {
        this.bookings = bookings;
        this.storage = storage;
    }

    /** @throws org.banjie.refusal.Refusal CONFLICT when the vehicle has left */
    void giveBack(String caseNo) {
        storage.giveBack(caseNo, BookingPart.CABINET, Actor.SYSTEM);
        bookings.of(caseNo).stream()
                .filter(booking -> booking.state().isLive())
                .forEach(booking -> bookings.release(booking.id(), Actor.SYSTEM));
    }
}
