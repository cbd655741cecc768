package org.banjie.funeral.booking.slots;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.banjie.funeral.booking.Wish;
import org.banjie.funeral.booking.resources.Resource;
import org.banjie.funeral.booking.resources.ResourceType;
import org.banjie.funeral.booking.resources.Span;
import org.banjie.funeral.booking.resources.Stock;
import org.banjie.funeral.booking.resources.Stocks;
import org.springframework.stereotype.Component;

/** Which uses of the halls are free, true at that second. */
@Component
public class FreeSlots {

    /** How far before a ceremony its vehicle, and after it its furnace, can still be at work. */
    static final Duration AROUND = Duration.ofHours(12);

    private static final int DAYS_AHEAD = 7;
    private static final int ALTERNATIVES = 3;

    private final Stocks stocks;
    private final Clock clock;

    FreeSlots(Stocks stocks, Clock clock) {
        this.stocks = stocks;
        this.clock = clock;
    }

    /** Every use of every hall on that day, free or not, by hall and time. */
    public List<Slot> on(LocalDate day) {
        return on(day, read(day, 1));
    }

    /**
     * What is free nearest to a wish that cannot be had: the same day first, other halls that hold as many too; then the
     * days after.
     */
    public List<Slot> near(Wish wish) {
        if (wish.hall() == null) return List.of();
        var found = new ArrayList<Slot>();
        var day = wish.start().atZone(clock.getZone()).toLocalDate();
        var stock = read(day, DAYS_AHEAD);
        for (var ahead = 0; ahead < DAYS_AHEAD && found.size() < ALTERNATIVES; ahead++) {
            near(wish, day.plusDays(ahead), wish.start().plus(Duration.ofDays(ahead)), stock).stream()
                    .limit(ALTERNATIVES - found.size())
                    .forEach(found::add);
        }
        return found;
    }

    private List<Slot> near(Wish wish, LocalDate day, Instant wanted, Stock stock) {
        int people = stock.find(wish.hall()).map(hall -> hall.capacity()).orElse(0);
        return on(day, stock).stream()
                .filter(slot -> slot.suits(wish) && slot.hall().capacity() >= people)
                .sorted(Comparator.<Slot, Duration>comparing(
                                slot -> Duration.between(wanted, slot.start()).abs())
                        .thenComparing(slot -> slot.hall().code()))
                .toList();
    }

    private Stock read(LocalDate day, int days) {
        var midnight = day.atStartOfDay(clock.getZone()).toInstant();
        return stocks.between(midnight.minus(AROUND), midnight.plus(AROUND).plus(Duration.ofDays(days)));
    }

    private List<Slot> on(LocalDate day, Stock stock) {
        var now = clock.instant();
        var slots = new ArrayList<Slot>();
        for (var hall : stock.of(ResourceType.HALL)) {
            if (!hall.isActiveOn(day)) continue;
            for (var start : hall.startsOn(day, clock.getZone())) slots.add(slot(hall, start, now, stock));
        }
        return slots;
    }

    private static Slot slot(Resource hall, Instant start, Instant now, Stock stock) {
        var span = Span.of(hall, start);
        return new Slot(
                hall,
                start,
                span.ends(),
                start.isAfter(now) && stock.isFree(hall, span),
                stock.freeFrom(ResourceType.FURNACE, span.ends()).size(),
                stock.freeUntil(ResourceType.VEHICLE, start).size());
    }
}
