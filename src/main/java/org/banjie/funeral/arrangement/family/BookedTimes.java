package org.banjie.funeral.arrangement.family;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.banjie.cases.Case;
import org.banjie.funeral.booking.Booking;
import org.banjie.funeral.booking.BookingPart;
import org.banjie.funeral.booking.InWords;
import org.banjie.funeral.booking.changes.Bookings;
import org.springframework.stereotype.Component;

/**
 * The car that comes for the body; and the hall the family has booked with the way to move it, or the way to choose one;
 * who has not joined is let in first.
 */
@Component
class BookedTimes {

    private final Bookings bookings;
    private final Clock clock;

    BookedTimes(Bookings bookings, Clock clock) {
        this.bookings = bookings;
        this.clock = clock;
    }

    List<FamilyLine> halls(Case found) {
        return halls(found.caseNo(), found.account() != null, bookings.of(found.caseNo()), clock);
    }

    List<FamilyLine> cars(Case found) {
        return cars(found.account() != null, bookings.of(found.caseNo()), clock);
    }

    /** @param joined whether an account of the family is known to the case */
    static List<FamilyLine> halls(String caseNo, boolean joined, List<Booking> bookings, Clock clock) {
        var lines = new ArrayList<>(live(bookings, BookingPart.CEREMONY)
                .map(booking -> line(booking, joined, clock))
                .toList());
        if (!joined) lines.add(FamilyLine.to("/sign-in/phone?return=/my/" + caseNo + "/join", "join"));
        else if (lines.isEmpty()) lines.add(FamilyLine.to("/funeral/slots?case=" + caseNo, "slots"));
        return lines;
    }

    /** Of a car that has come nothing is said any more. */
    static List<FamilyLine> cars(boolean joined, List<Booking> bookings, Clock clock) {
        return live(bookings, BookingPart.TRANSPORT)
                .filter(booking -> !booking.isOver(clock.instant()))
                .map(booking -> line(booking, joined, clock))
                .toList();
    }

    private static Stream<Booking> live(List<Booking> bookings, BookingPart part) {
        return bookings.stream()
                .filter(booking -> booking.part() == part && booking.state().isLive());
    }

    private static FamilyLine line(Booking booking, boolean joined, Clock clock) {
        var left = booking.part() == BookingPart.TRANSPORT && !booking.starts().isAfter(clock.instant());
        var state = left ? "LEFT" : booking.isKept() ? "KEPT" : booking.state().name();
        var held = booking.heldUntil();
        return FamilyLine.to(
                joined ? "/funeral/bookings/" + booking.id() : null,
                "booked." + booking.part() + "." + state,
                InWords.moment(booking.starts(), clock.getZone()),
                held == null ? "" : InWords.moment(held, clock.getZone()));
    }
}
