package org.banjie.funeral.booking.changes;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.banjie.access.Actor;
import org.banjie.cases.Cases;
import org.banjie.funeral.booking.Booking;
import org.banjie.funeral.booking.BookingState;
import org.banjie.funeral.booking.Wish;
import org.banjie.funeral.booking.records.BookingActs;
import org.banjie.funeral.booking.records.BookingRows;
import org.banjie.funeral.booking.records.BookingRows.Row;
import org.banjie.funeral.booking.records.BookingTimes;
import org.banjie.funeral.booking.records.BookingViews;
import org.banjie.funeral.booking.resources.Occupations;
import org.banjie.funeral.booking.slots.SlotGone;
import org.banjie.funeral.booking.slots.SlotTaking;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes halls, furnaces and vehicles for a case: all that is wanted in one transaction or nothing. Who may act for the
 * case is for the caller to have asked; every act is on record in the case's chain.
 */
@Service
public class Bookings {

    private final Cases cases;
    private final BookingRows rows;
    private final BookingViews views;
    private final Occupations occupations;
    private final SlotTaking taking;
    private final Confirming confirming;
    private final ChangeRule rule;
    private final BookingActs acts;
    private final BookingTimes times;
    private final Clock clock;

    Bookings(
            Cases cases,
            BookingRows rows,
            BookingViews views,
            Occupations occupations,
            SlotTaking taking,
            Confirming confirming,
            ChangeRule rule,
            BookingActs acts,
            BookingTimes times,
            Clock clock) {
        this.cases = cases;
        this.rows = rows;
        this.views = views;
        this.occupations = occupations;
        this.taking = taking;
        this.confirming = confirming;
        this.rule = rule;
        this.acts = acts;
        this.times = times;
        this.clock = clock;
    }

    /**
     * Keeps what is wanted for a quarter of an hour. What the case held before of the same part is given back.
     *
     * @throws SlotGone when any of it is not free: nothing is taken, and what the case held before stays held
     * @throws Refusal CONFLICT when the case has a confirmed booking of that part: that one is moved instead
     */
    @Transactional
    public Booking hold(String caseNo, Wish wish, Actor by) {
        cases.lock(caseNo);
        var earlier = rows.live(caseNo, wish.part());
        if (earlier.isEmpty() && taking.look(wish).isEmpty()) throw taking.gone(wish);
        rows.lockDay(wish.start());
        earlier.ifPresent(one -> giveWay(one, by));
        var until = clock.instant().plus(times.hold());
        var id = rows.add(caseNo, wish.part(), BookingState.HELD, until, by.uid());
        taking.take(id, wish, by.uid());
        var booking = views.get(id);
        acts.record(booking, "booking-held", by, acts.places(booking));
        return booking;
    }

    /**
     * Makes a hold a booking; said twice changes nothing. While papers are still to be checked it stays held for longer, and
     * becomes a booking by itself.
     *
     * @throws SlotGone when the hold has run out: it is released, and what is free is said
     */
    public Booking confirm(long id, Actor by) {
        if (!confirming.confirm(id, by)) throw taking.ranOut(views.wish(id));
        return views.get(id);
    }

    /** The papers of the case have been checked: what was kept for them is confirmed, where nothing else is missing. */
    public void confirmKept(String caseNo) {
        confirming.confirmKept(caseNo);
    }

    /** Codes of what has to be checked before it can be confirmed. */
    public List<String> needs(Booking booking) {
        return confirming.needs(booking.caseNo(), booking.part());
    }

    /**
     * Gives back everything the booking has; said twice changes nothing.
     *
     * @throws Refusal CONFLICT when the vehicle has left or the ceremony has begun
     */
    @Transactional
    public Booking release(long id, Actor by) {
        var row = locked(id);
        if (!row.state().isLive()) return views.get(id);
        var booking = views.get(id);
        if (row.state() == BookingState.CONFIRMED) rule.demandCancellable(booking);
        occupations.giveBack(id);
        rows.enter(id, BookingState.CANCELLED);
        acts.record(booking, "booking-released", by, Map.of());
        return views.get(id);
    }

    /** The same at another time in the same hall; see {@link #move(long, BookingMove, Actor)}. */
    @Transactional
    public Booking move(long id, Instant newStart, Actor by) {
        return move(id, new BookingMove(null, newStart, null), by);
    }

    /**
     * Moves everything the booking has, or nothing.
     *
     * @throws SlotGone when the new time is not free; the booking stays where it is
     * @throws Refusal CONFLICT after the day before at noon, unless a dispatcher names a cause
     */
    @Transactional
    public Booking move(long id, BookingMove wanted, Actor by) {
        var row = locked(id);
        var before = views.get(id);
        if (!row.isHeldAt(clock.instant()) && row.state() != BookingState.CONFIRMED) throw notLive();
        rule.demandMovable(before, wanted.cause(), by);
        var wish = wanted.from(before);
        Stream.of(before.starts(), wish.start()).sorted().distinct().forEach(rows::lockDay);
        occupations.giveBack(id);
        taking.take(id, wish, by.uid());
        var after = views.get(id);
        var detail = new HashMap<>(acts.places(after));
        detail.put("was", acts.when(before));
        if (wanted.cause() != null) detail.put("cause", wanted.cause().name());
        acts.record(after, "booking-moved", by, detail);
        return after;
    }

    public Optional<Booking> find(long id) {
        return rows.find(id).map(views::of);
    }

    /** @throws Refusal NOT_FOUND when there is none */
    public Booking get(long id) {
        return views.get(id);
    }

    /** Everything the case has or had, newest first. */
    public List<Booking> of(String caseNo) {
        return rows.of(caseNo).stream().map(views::of).toList();
    }

    /** The halls these cases have, held or confirmed, that are still to come. */
    public List<Booking> halls(Collection<String> caseNos) {
        var now = clock.instant();
        return rows.liveHalls(caseNos).stream()
                .filter(row -> row.state() == BookingState.CONFIRMED || row.isHeldAt(now))
                .map(views::of)
                .filter(booking -> booking.starts().isAfter(now))
                .toList();
    }

    /** Until when the family may still move it. */
    public Instant movableUntil(Booking booking) {
        return times.changeUntil(booking.starts());
    }

    private Row locked(long id) {
        var found = rows.find(id).orElseThrow(BookingViews::unknown);
        cases.lock(found.caseNo());
        return rows.lock(id);
    }

    private void giveWay(Row earlier, Actor by) {
        if (earlier.state() == BookingState.CONFIRMED) {
            throw new Refusal(RefusalKind.CONFLICT, "already-booked", "bookings.already");
        }
        occupations.giveBack(earlier.id());
        if (earlier.isHeldAt(clock.instant())) {
            rows.enter(earlier.id(), BookingState.CANCELLED);
            acts.record(views.of(earlier), "booking-released", by, Map.of());
        } else {
            rows.expired(earlier.id());
            acts.record(views.of(earlier), "hold-expired", Actor.SYSTEM, Map.of());
        }
    }

    private static Refusal notLive() {
        return new Refusal(RefusalKind.CONFLICT, "not-live", "bookings.not-live");
    }
}
