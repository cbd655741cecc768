package org.banjie.funeral.arrangement.furnished;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.banjie.funeral.booking.resources.Resources;
import org.banjie.funeral.prices.PriceList;
import org.banjie.funeral.prices.Publication;
import org.banjie.funeral.sea.Voyage;
import org.banjie.funeral.sea.Voyages;
import org.banjie.kinds.Settings;
import org.banjie.kinds.own.DemonstrationRegister;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Halls, furnaces, vehicles, cabinets and niches, two voyages, and a price list that says of itself that it is made up. */
@Component
class MadeUpHome implements DemonstrationRegister {

    /** Codes of the voyages, the next first. */
    private static final String[] CODES = {"HZ-1", "HZ-2"};

    private final Resources resources;
    private final Voyages voyages;
    private final PriceList prices;
    private final Settings settings;
    private final Clock clock;

    MadeUpHome(Resources resources, Voyages voyages, PriceList prices, Settings settings, Clock clock) {
        this.resources = resources;
        this.voyages = voyages;
        this.prices = prices;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void furnish(LocalDate today) {
        var plan = HomePlan.read();
        var from = LocalDate.now(clock);
        for (var group : plan.resources()) {
            IntStream.rangeClosed(1, group.count()).forEach(n -> resources.add(group.resource(n, from)));
        }
        plan.prices()
                .forEach((item, amount) ->
                        prices.publish(new Publication(item, from, amount, plan.priceBasis()), "system"));
        sail(plan.voyages(), today);
    }

    /** The next that one can still give notice for. */
    private void sail(HomePlan.Sailings sailings, LocalDate today) {
        var months = Long.parseLong(settings.value("funeral", "seaNoticeMonths"));
        var days = Stream.iterate(today.getYear(), year -> year + 1)
                .flatMap(year -> sailings.days().stream().map(day -> day.atYear(year)))
                .filter(day -> day.minusMonths(months).isAfter(today))
                .limit(CODES.length)
                .toList();
        for (var i = 0; i < CODES.length; i++) {
            var day = days.get(i);
            var sails = day.atTime(sailings.at()).atZone(clock.getZone()).toInstant();
            voyages.add(new Voyage(
                    0,
                    CODES[i],
                    sails,
                    sailings.quay(),
                    sailings.quayEn(),
                    sailings.seats(),
                    0,
                    day.minusMonths(months),
                    null,
                    null));
        }
    }
}
