package org.banjie.funeral.booking.slots;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;
import org.banjie.funeral.booking.Booking;
import org.banjie.funeral.booking.Wish;
import org.banjie.funeral.booking.records.BookingRows;
import org.banjie.funeral.booking.resources.Occupations;
import org.banjie.funeral.booking.resources.ResourceType;
import org.banjie.funeral.booking.resources.Stocks;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes what a wish needs, all of it or none. The constraint of the database has the last word. */
@Component
public class SlotTaking {

    private final BookingRows rows;
    private final Stocks stocks;
    private final Occupations occupations;
    private final FreeSlots free;
    private final Clock clock;
    private final TransactionTemplate savepoint;

    SlotTaking(
            BookingRows rows,
            Stocks stocks,
            Occupations occupations,
            FreeSlots free,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.stocks = stocks;
        this.occupations = occupations;
        this.free = free;
        this.clock = clock;
        this.savepoint = new TransactionTemplate(transactions);
        savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** For a booking that is there already; the day is locked. @throws SlotGone when any of it is not free */
    public void take(long booking, Wish wish, String by) {
        if (!wish.start().isAfter(clock.instant())) throw gone(wish);
        var from = wish.start().minus(FreeSlots.AROUND);
        var until = wish.start().plus(FreeSlots.AROUND);
        rows.expireBetween(from, until);
        var plan = SlotPlan.of(wish, stocks.between(from, until)).orElseThrow(() -> gone(wish));
        if (!took(booking, plan, by)) throw gone(wish);
    }

    /** Whether a hall can be had at all, asked before anybody is made to wait. */
    public Optional<SlotPlan> look(Wish wish) {
        return SlotPlan.of(
                wish,
                stocks.between(
                        wish.start().minus(FreeSlots.AROUND), wish.start().plus(FreeSlots.AROUND)));
    }

    /** Why it cannot be had: the home has no such thing at all, or somebody else has it. */
    public SlotGone gone(Wish wish) {
        var stock = stocks.between(wish.start(), wish.start());
        return wanted(wish)
                .filter(type -> stock.of(type).isEmpty())
                .findFirst()
                .map(SlotGone::nothingThere)
                .orElseGet(() -> SlotGone.taken(free.near(wish), clock.getZone()));
    }

    private static Stream<ResourceType> wanted(Wish wish) {
        var types = new ArrayList<ResourceType>();
        if (wish.hall() != null) types.add(ResourceType.HALL);
        if (wish.furnace()) types.add(ResourceType.FURNACE);
        if (wish.vehicle()) types.add(ResourceType.VEHICLE);
        return types.stream();
    }

    public SlotGone ranOut(Wish wish) {
        return SlotGone.ranOut(free.near(wish), clock.getZone());
    }

    /** A car leaves for a booking. @return false when somebody else was quicker */
    public boolean send(long booking, Booking.Taken car, String by) {
        return done(() -> occupations.send(car.resource().id(), car.span(), booking, by));
    }

    private boolean took(long booking, SlotPlan plan, String by) {
        return done(() ->
                plan.taken().forEach(one -> occupations.take(one.resource().id(), one.span(), booking, by)));
    }

    private boolean done(Runnable taking) {
        try {
            savepoint.executeWithoutResult(status -> taking.run());
            return true;
        } catch (DataIntegrityViolationException | PessimisticLockingFailureException met) {
            return false;
        }
    }
}
