package org.banjie.funeral.booking.desk;

import java.util.List;
import org.banjie.access.Actor;
import org.banjie.access.ActorType;
import org.banjie.access.SignedIn;
import org.banjie.access.recusals.Recusals;
import org.banjie.cases.Cases;
import org.banjie.casework.facts.Rights;
import org.banjie.funeral.booking.Booking;
import org.banjie.funeral.booking.BookingPart;
import org.banjie.funeral.booking.BookingRights;
import org.banjie.funeral.booking.Wish;
import org.banjie.funeral.booking.cars.Cars;
import org.banjie.funeral.booking.changes.BookingMove;
import org.banjie.funeral.booking.changes.Bookings;
import org.banjie.funeral.booking.records.BookingViews;
import org.banjie.kinds.Sight;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.stereotype.Service;

/**
 * Who may book for which case: the family whose case it is, staff who see the whole of it, dispatchers for every case
 * from which they need not keep away. A stranger learns nothing of a booking.
 */
@Service
public class BookingDesk {

    private static final String KIND = "funeral";

    private final SignedIn signedIn;
    private final Cases cases;
    private final Rights rights;
    private final Recusals recusals;
    private final Bookings bookings;
    private final Cars cars;

    BookingDesk(SignedIn signedIn, Cases cases, Rights rights, Recusals recusals, Bookings bookings, Cars cars) {
        this.signedIn = signedIn;
        this.cases = cases;
        this.rights = rights;
        this.recusals = recusals;
        this.bookings = bookings;
        this.cars = cars;
    }

    public Booking hold(String caseNo, Wish wish) {
        return bookings.hold(caseNo, wish, acting(caseNo));
    }

    public Booking confirm(long id) {
        return bookings.confirm(id, acting(see(id).caseNo()));
    }

    public Booking release(long id) {
        return bookings.release(id, acting(see(id).caseNo()));
    }

    public Booking move(long id, BookingMove wanted) {
        return bookings.move(id, wanted, acting(see(id).caseNo()));
    }

    /** The car of that booking is back; only whoever sends cars knows. */
    public void back(long id) {
        var actor = dispatcher();
        var booking = see(id);
        if (booking.part() != BookingPart.TRANSPORT) throw BookingViews.unknown();
        cars.back(booking.caseNo(), actor);
    }

    public Booking see(long id) {
        var booking = bookings.find(id).orElseThrow(BookingViews::unknown);
        if (!may(signedIn.actor(), booking.caseNo())) throw BookingViews.unknown();
        return booking;
    }

    public List<Booking> of(String caseNo) {
        acting(caseNo);
        return bookings.of(caseNo);
    }

    /** @throws Refusal BARRED unless they are of the dispatchers */
    public Actor dispatcher() {
        return signedIn.demand(BookingRights.DISPATCHING);
    }

    public boolean isDispatcher() {
        return signedIn.may(BookingRights.DISPATCHING);
    }

    private Actor acting(String caseNo) {
        var actor = signedIn.actor();
        if (!may(actor, caseNo)) throw new Refusal(RefusalKind.NOT_FOUND, "unknown-case", "cases.unknown", caseNo);
        return actor;
    }

    private boolean may(Actor actor, String caseNo) {
        if (actor.type() == ActorType.PARTNER) return false;
        var found = cases.find(caseNo).filter(one -> one.kind().equals(KIND));
        if (BookingRights.DISPATCHING.has(actor)) return found.isPresent() && !recusals.isRecused(caseNo, actor.uid());
        return found.filter(one -> rights.sight(actor, one) == Sight.FULL).isPresent();
    }
}
