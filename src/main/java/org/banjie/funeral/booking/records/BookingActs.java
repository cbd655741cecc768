package org.banjie.funeral.booking.records;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import org.banjie.access.Actor;
import org.banjie.funeral.booking.Booking;
import org.banjie.funeral.booking.BookingRights;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.springframework.stereotype.Component;

/** Puts what is done to a booking on record in its case's chain. */
@Component
public class BookingActs {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    private final Journal journal;
    private final Clock clock;

    BookingActs(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    public void record(Booking booking, String verb, Actor by, Map<String, String> detail) {
        var all = new HashMap<>(detail);
        all.put("booking", Long.toString(booking.id()));
        journal.record(Act.of(booking.caseNo(), by, BookingRights.BOOKING, verb, all));
    }

    /** What it takes by code, and when. */
    public Map<String, String> places(Booking booking) {
        var places = new HashMap<String, String>();
        booking.taken()
                .forEach(one -> places.put(
                        one.resource().type().name().toLowerCase(),
                        one.resource().code()));
        places.put("starts", when(booking));
        return places;
    }

    public String when(Booking booking) {
        return WHEN.format(booking.starts().atZone(clock.getZone()));
    }
}
