package org.banjie.funeral.arrangement.family;

import java.time.Clock;
import java.time.ZoneId;
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
        return of(found.caseNo(), found.account() != null, bookings.of(found.caseNo()), clock.getZone());
    }

    /** @param joined whether an account of the family is known to the case */
    static List<FamilyLine> of(String caseNo, boolean joined, List<Booking> bookings, ZoneId zone) {
        var live = bookings.stream().filter(BookedTimes::isTold).toList();
        var lines = new ArrayList<FamilyLine>();
        live.forEach(booking -> lines.add(line(booking, joined, zone)));
        if (!joined) lines.add(FamilyLine.to("/sign-in/phone?return=/my/" + caseNo + "/join", "join"));
        else if (live.isEmpty()) lines.add(FamilyLine.to("/funeral/slots?case=" + caseNo, "slots"));
        return lines;
    }

    private static boolean isTold(Booking booking) {
        return booking.state().isLive()
                && (booking.part() == BookingPart.CEREMONY || booking.part() == BookingPart.TRANSPORT);
    }

    private static FamilyLine line(Booking booking, boolean joined, ZoneId zone) {
        return FamilyLine.to(
                joined ? "/funeral/bookings/" + booking.id() : null,
                "booked." + booking.part() + "." + booking.state(),
                MINUTE.withZone(zone).format(booking.starts()));
    }
}
