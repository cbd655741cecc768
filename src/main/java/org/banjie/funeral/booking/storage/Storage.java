package org.banjie.funeral.booking.storage;

import java.time.Clock;
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
import org.banjie.funeral.booking.resources.Span;
import org.banjie.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a case a cold cabinet or an ash niche until it is given back. */
@Service
public class Storage {

    private final Cases cases;
    private final BookingRows rows;
    private final BookingViews views;
    private final Occupations occupations;
    private final BookingActs acts;
    private final FreeUnits free;
    private final Clock clock;

    Storage(
            Cases cases,
            BookingRows rows,
            BookingViews views,
            Occupations occupations,
            BookingActs acts,
            FreeUnits free,
            Clock clock) {
        this.cases = cases;
        this.rows = rows;
        this.views = views;
        this.occupations = occupations;
        this.acts = acts;
        this.free = free;
        this.clock = clock;
    }

    /** The first free one from now on; the case's own when it has one. */
    @Transactional
    public Booking allocate(String caseNo, BookingPart part, Actor by) {
        return allocate(caseNo, part, null, by);
    }

    /**
     * One from now on; what the case had of that part and is not wanted any more is given back.
     *
     * @param part CABINET or NICHE
     * @param code which; null for the case's own, or the first free one
     * @throws Refusal CONFLICT {@code unit-taken} with those that are free instead, {@code none-free} when all are taken
     */
    @Transactional
    public Booking allocate(String caseNo, BookingPart part, String code, Actor by) {
        cases.lock(caseNo);
        rows.lockPart(part);
        var own = rows.live(caseNo, part).map(views::of);
        if (own.filter(one -> code == null || has(one, code)).isPresent()) return own.get();
        if (own.isPresent()) giveBack(caseNo, part, by);
        var unit = code == null ? free.first(part) : free.get(part, code);
        var id = rows.add(caseNo, part, BookingState.CONFIRMED, null, by.uid());
        occupations.take(unit, Span.open(clock.instant()), id, by.uid());
        var booking = views.get(id);
        acts.record(booking, "storage-allocated", by, acts.places(booking));
        return booking;
    }

    /** What the case has of that part now. */
    @Transactional(readOnly = true)
    public Optional<Resource> of(String caseNo, BookingPart part) {
        return rows.of(caseNo).stream()
                .filter(row -> row.part() == part && row.state().isLive())
                .findFirst()
                .map(views::of)
                .flatMap(one -> one.taken().stream().findFirst())
                .map(Booking.Taken::resource);
    }

    /** From now on it is free again, after its cleaning; nothing where the case has none. */
    @Transactional
    public void giveBack(String caseNo, BookingPart part, Actor by) {
        cases.lock(caseNo);
        rows.live(caseNo, part).ifPresent(own -> {
            occupations.endsNow(own.id());
            rows.enter(own.id(), BookingState.CANCELLED);
            acts.record(views.of(own), "storage-given-back", by, Map.of());
        });
    }

    private static boolean has(Booking own, String code) {
        return own.taken().stream().anyMatch(one -> one.resource().code().equals(code));
    }
}
