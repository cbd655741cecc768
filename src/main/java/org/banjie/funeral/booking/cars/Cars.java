package org.banjie.funeral.booking.cars;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.banjie.access.Actor;
import org.banjie.cases.Cases;
import org.banjie.funeral.booking.Booking;
import org.banjie.funeral.booking.BookingPart;
import org.banjie.funeral.booking.BookingState;
import org.banjie.funeral.booking.records.BookingActs;
import org.banjie.funeral.booking.records.BookingRows;
import org.banjie.funeral.booking.records.BookingViews;
import org.banjie.funeral.booking.resources.Occupations;
import org.banjie.funeral.booking.resources.Resource;
import org.banjie.funeral.booking.resources.ResourceType;
import org.banjie.funeral.booking.resources.Span;
import org.banjie.funeral.booking.resources.Stocks;
import org.banjie.funeral.booking.slots.SlotTaking;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends a car for a case: from that moment nobody else can be sent it, until somebody says that it is back. */
@Service
public class Cars {

    private final Cases cases;
    private final BookingRows rows;
    private final BookingViews views;
    private final Stocks stocks;
    private final Occupations occupations;
    private final SlotTaking taking;
    private final BookingActs acts;
    private final Clock clock;

    Cars(
            Cases cases,
            BookingRows rows,
            BookingViews views,
            Stocks stocks,
            Occupations occupations,
            SlotTaking taking,
            BookingActs acts,
            Clock clock) {
        this.cases = cases;
        this.rows = rows;
        this.views = views;
        this.stocks = stocks;
        this.occupations = occupations;
        this.taking = taking;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * The car leaves now. What the case had booked to be fetched with, or sent before, is given back for it.
     *
     * @param code of the car
     * @throws Refusal CONFLICT {@code car-taken} when it is out, or somebody has it before it can be back
     */
    @Transactional
    public void send(String caseNo, String code, Actor by) {
        cases.lock(caseNo);
        var now = clock.instant();
        rows.lockDay(now);
        var own = rows.live(caseNo, BookingPart.TRANSPORT).map(BookingRows.Row::id);
        own.ifPresent(occupations::giveBack);
        var car = free(code, now).orElseThrow(() -> taken(code));
        var id = own.orElseGet(() -> rows.add(caseNo, BookingPart.TRANSPORT, BookingState.CONFIRMED, null, by.uid()));
        rows.enter(id, BookingState.CONFIRMED);
        if (!taking.send(id, new Booking.Taken(car, Span.of(car, now)), by.uid())) throw taken(code);
        var booking = views.get(id);
        acts.record(booking, "car-sent", by, acts.places(booking));
    }

    /** The car that was sent for the case is back; nothing where none is out. */
    @Transactional
    public void back(String caseNo, Actor by) {
        cases.lock(caseNo);
        rows.live(caseNo, BookingPart.TRANSPORT)
                .filter(own -> occupations.back(own.id()))
                .ifPresent(own -> acts.record(views.of(own), "car-back", by, Map.of()));
    }

    private Optional<Resource> free(String code, Instant now) {
        var wanted = stocks.between(now, now).of(ResourceType.VEHICLE).stream()
                .filter(one -> one.code().equals(code))
                .findFirst();
        wanted.map(one -> Span.of(one, now)).ifPresent(span -> rows.expireBetween(span.starts(), span.until()));
        return wanted.filter(one -> {
            var span = Span.of(one, now);
            return stocks.between(now, span.until()).takenOf(one.id()).stream().noneMatch(other -> other.blocks(span));
        });
    }

    private static Refusal taken(String code) {
        return new Refusal(RefusalKind.CONFLICT, "car-taken", "bookings.car.taken", code);
    }
}
