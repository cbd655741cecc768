package org.banjie.funeral.booking;

import org.banjie.access.Circle;
import org.banjie.access.Roles;

/** Who may do what with what is booked. */
public final class BookingRights {

    /** Who sees the whole day, books for every family and moves what the family may not move any more. */
    public static final Circle DISPATCHING = Circle.of("bookings.may.dispatch", Roles.FUNERAL_DISPATCHER);

    /** Who books for a family whose case they see in full; the guide's sight of the case decides for which. */
    public static final Circle BOOKING = Circle.of(
            "bookings.may.book",
            Roles.FUNERAL_DISPATCHER,
            Roles.FUNERAL_STEWARD,
            Roles.FUNERAL_WORKER,
            Roles.FUNERAL_DIRECTOR);

    private BookingRights() {}
}
