package org.banjie.funeral.arrangement;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import org.banjie.funeral.booking.BookingPart;
import org.banjie.funeral.booking.changes.Bookings;
import org.banjie.funeral.booking.resources.Resource;
import org.banjie.funeral.booking.resources.ResourceType;
import org.banjie.funeral.booking.resources.Stock;
import org.banjie.funeral.booking.resources.Stocks;
import org.banjie.funeral.booking.storage.FreeUnits;
import org.banjie.funeral.sea.SeaWords;
import org.banjie.funeral.sea.Voyages;
import org.banjie.kinds.own.FormChoices;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Component;

/** Cars, cabinets, niches and voyages that can be had now: nobody types a number that somebody else has. */
@Component
class FuneralChoices implements FormChoices {

    /** A longer list nobody reads; the first free one can be had without reading. */
    static final int SHOWN = 200;

    /** As far as one journey, or one cremation, may reach. */
    static final Duration AHEAD = Duration.ofHours(4);

    private final FreeUnits free;
    private final Stocks stocks;
    private final InUse inUse;
    private final CarsToSend cars;
    private final Bookings bookings;
    private final Voyages voyages;
    private final SeaWords sea;
    private final Sentences sentences;
    private final Clock clock;

    FuneralChoices(
            FreeUnits free,
            Stocks stocks,
            InUse inUse,
            CarsToSend cars,
            Bookings bookings,
            Voyages voyages,
            SeaWords sea,
            Sentences sentences,
            Clock clock) {
        this.free = free;
        this.stocks = stocks;
        this.inUse = inUse;
        this.cars = cars;
        this.bookings = bookings;
        this.voyages = voyages;
        this.sea = sea;
        this.sentences = sentences;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "funeral";
    }

    @Override
    public void offer(String caseNo, String form, ObjectNode lists) {
        switch (form) {
            case "check-in" -> units(lists, "cabinets", BookingPart.CABINET);
            case "storage" -> units(lists, "niches", BookingPart.NICHE);
            case "sea" -> voyages(lists);
            case "dispatch" -> cars(lists, caseNo);
            case "cremate" -> registered(lists, "furnaces", caseNo, ResourceType.FURNACE);
            default -> {}
        }
    }

    private void units(ObjectNode lists, String name, BookingPart part) {
        var list = lists.putArray(name);
        var units = free.of(part, SHOWN);
        offer(list, sentences.of("bookings.storage.first", units.size()), "FIRST");
        units.forEach(one -> offer(list, one.code() + " " + sentences.of(one.names()), one.code()));
    }

    /**
     * What the home has on its register and in service today: what the case has booked first, then what is free at this
     * hour, then what somebody else has. One that has none says so.
     */
    private void registered(ObjectNode lists, String name, String caseNo, ResourceType type) {
        var list = lists.putArray(name);
        var now = clock.instant();
        var stock = stocks.between(now, now.plus(AHEAD));
        var today = LocalDate.now(clock);
        var booked = booked(caseNo, type);
        var all = new ArrayList<>(
                stock.of(type).stream().filter(one -> one.isActiveOn(today)).toList());
        all.sort(Comparator.comparing((Resource one) -> !booked.contains(one.code()))
                .thenComparing(one -> !inUse.isFree(one, stock)));
        if (all.isEmpty()) offer(list, sentences.of("funeral.none-registered"), "NONE");
        all.stream().limit(SHOWN).forEach(one -> offer(list, label(one, stock, booked), one.code()));
    }

    private String label(Resource one, Stock stock, Set<String> booked) {
        if (!booked.contains(one.code())) return inUse.label(one, stock);
        return one.code() + " " + sentences.of(one.names()) + " · " + sentences.of("funeral.booked-for-this");
    }

    private Set<String> booked(String caseNo, ResourceType type) {
        return bookings.of(caseNo).stream()
                .filter(booking -> booking.state().isLive())
                .flatMap(booking -> booking.of(type).stream())
                .map(taken -> taken.resource().code())
                .collect(Collectors.toSet());
    }

    private void cars(ObjectNode lists, String caseNo) {
        var list = lists.putArray("vehicles");
        cars.forCase(caseNo).forEach(one -> offer(list, one.label(), one.code()));
    }

    private void voyages(ObjectNode lists) {
        var list = lists.putArray("voyages");
        voyages.open(0, SHOWN).forEach(one -> offer(list, sentences.of(sea.offer(one)), one.code()));
    }

    private static void offer(ArrayNode list, String label, String value) {
        list.addObject().put("label", label).put("value", value);
    }
}
