package org.banjie.funeral.arrangement.family;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.banjie.cases.Case;
import org.banjie.funeral.booking.Booking;
import org.banjie.funeral.booking.BookingPart;
import org.banjie.funeral.booking.changes.Bookings;
import org.springframework.stereotype.Component;

/** What the family has booked, with the way to move it, and the way to choose; who has not joined is let in first. */
@Component
class BookedTimes {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("M-d HH:mm");

    private final Bookings bookings;
    private final Clock clock;

    BookedTimes(Bookings bookings, Clock clock) {
        this.bookings = bookings;
        this.clock = clock;
    }

    List<FamilyLine> of(Case found) {
        return of(found.caseNo(), found.account() != null, bookings.of(found.caseNo()), clock);
    }

    /** @param joined whether an account of the family is known to the case */
    static List<FamilyLine> of(String caseNo, boolean joined, List<Booking> bookings, Clock clock) {
        var now = clock.instant();
        var live = bookings.stream().filter(booking -> isTold(booking, now)).toList();
        var lines = new ArrayList<FamilyLine>();
        live.forEach(booking -> lines.add(line(booking, joined, clock)));
        if (!joined) lines.add(FamilyLine.to("/sign-in/phone?return=/my/" + caseNo + "/join", "join"));
        else if (live.stream().noneMatch(one -> one.part() == BookingPart.CEREMONY))
            lines.add(FamilyLine.to("/funeral/slots?case=" + caseNo, "slots"));
        return lines;
    }

    /** Of a car that has come nothing is said any more. */
    private static boolean isTold(Booking booking, Instant now) {
        if (!booking.state().isLive()) return false;
        return booking.part() == BookingPart.CEREMONY
                || booking.part() == BookingPart.TRANSPORT && !booking.isOver(now);
    }

    private static FamilyLine line(Booking booking, boolean joined, Clock clock) {
        var left = booking.part() == BookingPart.TRANSPORT && !booking.starts().isAfter(clock.instant());
        return FamilyLine.to(
                joined ? "/funeral/bookings/" + booking.id() : null,
                "booked." + booking.part() + "." + (left ? "LEFT" : booking.state()),
                MINUTE.withZone(clock.getZone()).format(booking.starts()));
    }
}
