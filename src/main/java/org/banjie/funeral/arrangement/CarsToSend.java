package org.banjie.funeral.arrangement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.banjie.funeral.arrangement.body.BodyPlaces;
import org.banjie.funeral.booking.Booking;
import org.banjie.funeral.booking.BookingPart;
import org.banjie.funeral.booking.changes.Bookings;
import org.banjie.funeral.booking.resources.Resource;
import org.banjie.funeral.booking.resources.ResourceType;
import org.banjie.funeral.booking.resources.Span;
import org.banjie.funeral.booking.resources.Stock;
import org.banjie.funeral.booking.resources.Stocks;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Component;

/** The cars that can leave for a case now: neither out nor somebody else's before they can be back. */
@Component
class CarsToSend {

    private final Stocks stocks;
    private final Bookings bookings;
    private final Sentences sentences;
    private final Clock clock;

    CarsToSend(Stocks stocks, Bookings bookings, Sentences sentences, Clock clock) {
        this.stocks = stocks;
        this.bookings = bookings;
        this.sentences = sentences;
        this.clock = clock;
    }

    /** One line of the list somebody chooses from. */
    record Offer(String label, String code) {}

    /** What the case has booked first. Where none is free, that a car from elsewhere is sent. */
    List<Offer> forCase(String caseNo) {
        var now = clock.instant();
        var stock = stocks.between(now, now.plus(FuneralChoices.AHEAD));
        var own = bookings.of(caseNo).stream()
                .filter(one ->
                        one.part() == BookingPart.TRANSPORT && one.state().isLive())
                .findFirst();
        var cars = stock.of(ResourceType.VEHICLE).stream()
                .filter(one -> one.isActiveOn(LocalDate.now(clock)))
                .toList();
        var offers = new ArrayList<Offer>();
        cars.stream()
                .filter(one -> isFree(one, stock, own))
                .sorted(Comparator.comparing(one -> !isBooked(one, own)))
                .limit(FuneralChoices.SHOWN)
                .forEach(one -> offers.add(new Offer(label(one, isBooked(one, own)), one.code())));
        if (offers.isEmpty()) {
            var none = cars.isEmpty() ? "funeral.none-registered" : "funeral.car.none-free";
            offers.add(new Offer(sentences.of(none), BodyPlaces.NO_CAR));
        }
        return offers;
    }

    private boolean isFree(Resource car, Stock stock, Optional<Booking> own) {
        var journey = Span.of(car, clock.instant());
        return stock.takenOf(car.id()).stream()
                .filter(one -> own.filter(mine -> Long.valueOf(mine.id()).equals(one.booking()))
                        .isEmpty())
                .noneMatch(one -> one.blocks(journey));
    }

    private static boolean isBooked(Resource car, Optional<Booking> own) {
        return own.flatMap(one -> one.of(ResourceType.VEHICLE))
                .filter(taken -> taken.resource().id() == car.id())
                .isPresent();
    }

    /** "V1 1号车 · 空闲 · 周师傅 199…". */
    private String label(Resource car, boolean booked) {
        var state = sentences.of(booked ? "funeral.booked-for-this" : "funeral.free-now");
        var driver = car.driver().words();
        return car.code() + " " + sentences.of(car.names()) + " · " + state + (driver.isEmpty() ? "" : " · " + driver);
    }
}
