package org.banjie.funeral.booking.changes;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.banjie.access.Actor;
import org.banjie.cases.Cases;
import org.banjie.funeral.booking.BookingPart;
import org.banjie.funeral.booking.BookingState;
import org.banjie.funeral.booking.Clearing;
import org.banjie.funeral.booking.KeptSettled;
import org.banjie.funeral.booking.records.BookingActs;
import org.banjie.funeral.booking.records.BookingRows;
import org.banjie.funeral.booking.records.BookingRows.Row;
import org.banjie.funeral.booking.records.BookingTimes;
import org.banjie.funeral.booking.records.BookingViews;
import org.banjie.funeral.booking.resources.Occupations;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes a hold a booking, or ends a hold that ran out; either is done when it answers. Where the papers are not checked yet,
 * what the family has asked for stays theirs meanwhile, and becomes a booking as soon as they are.
 */
@Component
class Confirming {

    private final Cases cases;
    private final BookingRows rows;
    private final BookingViews views;
    private final Occupations occupations;
    private final BookingActs acts;
    private final BookingTimes times;
    private final List<Clearing> clearing;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Confirming(
            Cases cases,
            BookingRows rows,
            BookingViews views,
            Occupations occupations,
            BookingActs acts,
            BookingTimes times,
            List<Clearing> clearing,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.rows = rows;
        this.views = views;
        this.occupations = occupations;
        this.acts = acts;
        this.times = times;
        this.clearing = clearing;
        this.events = events;
        this.clock = clock;
    }

    /**
     * While papers are still to be checked it is kept instead; said twice keeps it no longer.
     *
     * @return false when there is nothing left to confirm
     */
    @Transactional
    boolean confirm(long id, Actor by) {
        cases.lock(rows.find(id).orElseThrow(BookingViews::unknown).caseNo());
        var row = rows.lock(id);
        if (row.state() == BookingState.CONFIRMED) return true;
        if (!row.isHeldAt(clock.instant())) {
            if (row.state() == BookingState.HELD) expire(id);
            return false;
        }
        if (needs(row.caseNo(), row.part()).isEmpty()) enter(id, by);
        else if (row.askedAt() == null) keep(row, by);
        return true;
    }

    /** What the family has asked for becomes its booking once nothing stands against it any more, and it is told. */
    @Transactional
    void confirmKept(String caseNo) {
        cases.lock(caseNo);
        rows.live(caseNo, BookingPart.CEREMONY)
                .filter(row -> row.isKeptAt(clock.instant()))
                .filter(row -> needs(caseNo, row.part()).isEmpty())
                .ifPresent(row -> {
                    enter(row.id(), Actor.SYSTEM);
                    events.publishEvent(new KeptSettled(views.get(row.id())));
                });
    }

    /** What has to be checked first. */
    List<String> needs(String caseNo, BookingPart part) {
        return clearing.stream()
                .flatMap(one -> one.needs(caseNo, part).stream())
                .toList();
    }

    private void enter(long id, Actor by) {
        rows.enter(id, BookingState.CONFIRMED);
        var booking = views.get(id);
        acts.record(booking, "booking-confirmed", by, acts.places(booking));
    }

    private void keep(Row row, Actor by) {
        var held = views.of(row);
        rows.keep(row.id(), times.keptUntil(clock.instant(), row.heldUntil(), held.firstStart()));
        acts.record(held, "booking-kept", by, acts.places(held));
    }

    /** Ends a hold that ran out, and says so in the case's journal; a hold that was confirmed meanwhile stays. */
    @Transactional
    boolean expireIfDue(long id) {
        cases.lock(rows.find(id).orElseThrow(BookingViews::unknown).caseNo());
        var row = rows.lock(id);
        var due = row.state() == BookingState.HELD && !row.isHeldAt(clock.instant());
        if (due || rows.isUntold(id)) expire(id);
        return due;
    }

    private void expire(long id) {
        occupations.giveBack(id);
        rows.expired(id);
        var booking = views.get(id);
        acts.record(booking, "hold-expired", Actor.SYSTEM, Map.of());
        if (booking.askedAt() != null) events.publishEvent(new KeptSettled(booking));
    }
}
