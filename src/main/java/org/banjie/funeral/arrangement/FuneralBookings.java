package org.banjie.funeral.arrangement;

import java.time.Clock;
import org.banjie.access.Actor;
import org.banjie.funeral.booking.Booking;
import org.banjie.funeral.booking.BookingPart;
import org.banjie.funeral.booking.cars.Cars;
import org.banjie.funeral.booking.changes.Bookings;
import org.banjie.funeral.booking.storage.Storage;
import org.springframework.stereotype.Component;

/** What was booked for a funeral: hall, furnace, vehicle and cabinet. */
@Component
class FuneralBookings {

    private final Bookings bookings;
    private final Storage storage;
    private final Cars cars;
    private final Clock clock;

    FuneralBookings(Bookings bookings, Storage storage, Cars cars, Clock clock) {
        this.bookings = bookings;
        this.storage = storage;
        this.cars = cars;
        this.clock = clock;
    }

    /**
     * The car that was sent is called back; what is over is nobody's to give back any more.
     *
     * @throws org.banjie.refusal.Refusal CONFLICT when the vehicle of the ceremony has left
     */
    void giveBack(String caseNo) {
        cars.back(caseNo, Actor.SYSTEM);
        storage.giveBack(caseNo, BookingPart.CABINET, Actor.SYSTEM);
        bookings.of(caseNo).stream()
                .filter(booking -> booking.state().isLive() && !isDriven(booking))
                .forEach(booking -> bookings.release(booking.id(), Actor.SYSTEM));
    }

    private boolean isDriven(Booking booking) {
        return booking.part() == BookingPart.TRANSPORT && booking.isOver(clock.instant());
    }
}
