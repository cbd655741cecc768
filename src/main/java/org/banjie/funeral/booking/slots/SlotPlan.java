package org.banjie.funeral.booking.slots;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.banjie.funeral.booking.Booking;
import org.banjie.funeral.booking.Wish;
import org.banjie.funeral.booking.resources.Resource;
import org.banjie.funeral.booking.resources.ResourceType;
import org.banjie.funeral.booking.resources.Span;
import org.banjie.funeral.booking.resources.Stock;

/** Which resources a wish takes, and when each. */
record SlotPlan(List<Booking.Taken> taken) {

    /** Nothing when one of them is not free: half a wish is no wish. */
    static Optional<SlotPlan> of(Wish wish, Stock stock) {
        var all = new ArrayList<Optional<Booking.Taken>>();
        if (wish.hall() == null) {
            all.add(first(stock.freeFrom(ResourceType.VEHICLE, wish.start()), wish.start()));
        } else {
            var hall = stock.find(wish.hall()).filter(one -> one.type() == ResourceType.HALL);
            if (hall.isEmpty()) return Optional.empty();
            all.add(hall(hall.get(), wish.start(), stock));
            if (wish.furnace()) all.add(furnace(hall.get(), wish.start(), stock));
            if (wish.vehicle()) all.add(vehicle(wish.start(), stock));
        }
        if (all.stream().anyMatch(Optional::isEmpty)) return Optional.empty();
        return Optional.of(new SlotPlan(all.stream().map(Optional::get).toList()));
    }

    private static Optional<Booking.Taken> hall(Resource hall, Instant start, Stock stock) {
        var span = Span.of(hall, start);
        return stock.beginsAt(hall, start) && stock.isFree(hall, span)
                ? Optional.of(new Booking.Taken(hall, span))
                : Optional.empty();
    }

    private static Optional<Booking.Taken> furnace(Resource hall, Instant start, Stock stock) {
        var ends = start.plus(hall.use());
        return first(stock.freeFrom(ResourceType.FURNACE, ends), ends);
    }

    private static Optional<Booking.Taken> vehicle(Instant arrives, Stock stock) {
        return stock.freeUntil(ResourceType.VEHICLE, arrives).stream()
                .findFirst()
                .map(one -> new Booking.Taken(one, Span.of(one, arrives.minus(one.use()))));
    }

    private static Optional<Booking.Taken> first(List<Resource> free, Instant start) {
        return free.stream().findFirst().map(one -> new Booking.Taken(one, Span.of(one, start)));
    }
}
