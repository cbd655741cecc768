package org.banjie.funeral.booking.changes;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.banjie.access.Actor;
import org.banjie.cases.Cases;
import org.banjie.funeral.booking.BookingState;
import org.banjie.funeral.booking.Clearing;
import org.banjie.funeral.booking.records.BookingActs;
import org.banjie.funeral.booking.records.BookingRows;
import org.banjie.funeral.booking.records.BookingViews;
import org.banjie.funeral.booking.resources.Occupations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a hold a booking, or ends a hold that ran out; either is done when it answers. */
@Component
class Confirming {

    private final Cases cases;
    private final BookingRows rows;
    private final BookingViews views;
    private final Occupations occupations;
    private final BookingActs acts;
    private final List<Clearing> clearing;
    private final Clock clock;

    Confirming(
            Cases cases,
            BookingRows rows,
            BookingViews views,
            Occupations occupations,
            BookingActs acts,
            List<Clearing> clearing,
            Clock clock) {
        this.cases = cases;
        this.rows = rows;
        this.views = views;
        this.occupations = occupations;
        this.acts = acts;
        this.clearing = clearing;
        this.clock = clock;
    }

    /**
     * @return false when there is nothing left to confirm
     * @throws org.banjie.refusal.Refusal CONFLICT while something stands against it; it stays held
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
        clearing.forEach(one -> one.demandClear(row.caseNo(), row.part()));
        rows.enter(id, BookingState.CONFIRMED);
        var booking = views.get(id);
        acts.record(booking, "booking-confirmed", by, acts.places(booking));
        return true;
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
        acts.record(views.get(id), "hold-expired", Actor.SYSTEM, Map.of());
    }
}
