package org.banjie.funeral.booking.desk;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.banjie.access.Actor;
import org.banjie.access.Errand;
import org.banjie.access.Errands;
import org.banjie.funeral.booking.BookingRights;
import org.banjie.funeral.booking.records.BookingRows;
import org.banjie.funeral.booking.records.BookingViews;
import org.springframework.stereotype.Component;

/** Halls that are kept until the papers of a family are checked: one row with the moment at which the first of them is lost. */
@Component
class KeptErrands implements Errands {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("MM-dd HH:mm");

    private final BookingRows rows;
    private final BookingViews views;
    private final Clock clock;

    KeptErrands(BookingRows rows, BookingViews views, Clock clock) {
        this.rows = rows;
        this.views = views;
        this.clock = clock;
    }

    @Override
    public List<Errand> of(Actor actor, Locale locale) {
        if (!BookingRights.DISPATCHING.has(actor)) return List.of();
        var kept = rows.kept(Errand.MOST);
        if (kept.isEmpty()) return List.of();
        var first = kept.get(0);
        var until = first.heldUntil().atZone(clock.getZone());
        var day = views.of(first).starts().atZone(clock.getZone()).toLocalDate();
        return List.of(new Errand(
                "bookings.errand.kept",
                List.of(kept.size(), until.format(MOMENT)),
                "/funeral/board?day=" + day,
                first.askedAt(),
                until.toLocalDate(),
                kept.size()));
    }
}
