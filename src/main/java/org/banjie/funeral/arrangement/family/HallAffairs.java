package org.banjie.funeral.arrangement.family;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.banjie.access.Actor;
import org.banjie.cases.Cases;
import org.banjie.funeral.arrangement.rules.FuneralModel;
import org.banjie.funeral.booking.Booking;
import org.banjie.funeral.booking.BookingState;
import org.banjie.funeral.booking.InWords;
import org.banjie.funeral.booking.changes.Bookings;
import org.banjie.funeral.booking.resources.ResourceType;
import org.banjie.kinds.own.OwnAffairs;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Component;

/** The hall a family has chosen: until when it is kept and what is to be done next, or when the farewell is. */
@Component
class HallAffairs implements OwnAffairs {

    private final Cases cases;
    private final Bookings bookings;
    private final Sentences sentences;
    private final Clock clock;

    HallAffairs(Cases cases, Bookings bookings, Sentences sentences, Clock clock) {
        this.cases = cases;
        this.bookings = bookings;
        this.sentences = sentences;
        this.clock = clock;
    }

    @Override
    public List<Affair> of(Actor applicant, Locale locale) {
        var funerals = cases.runningOf(applicant.uid(), FuneralModel.KIND);
        if (funerals.isEmpty()) return List.of();
        return bookings.halls(funerals).stream().map(one -> affair(one, locale)).toList();
    }

    private Affair affair(Booking booking, Locale locale) {
        var hall = booking.of(ResourceType.HALL)
                .map(one -> one.resource().nameIn(locale))
                .orElse("");
        var starts = booking.starts().atZone(clock.getZone()).toLocalDate();
        return new Affair(
                sentences.in(locale, "funeral.family.mine.hall", hall),
                line(booking, locale),
                starts,
                "/funeral/bookings/" + booking.id(),
                booking.madeAt(),
                booking.state() == BookingState.HELD && !booking.isKept() ? "tracking.my.waits" : null);
    }

    private String line(Booking booking, Locale locale) {
        var state = booking.isKept() ? "KEPT" : booking.state().name();
        var until = booking.heldUntil() == null ? booking.starts() : booking.heldUntil();
        return sentences.in(
                locale,
                "funeral.family.mine." + state,
                InWords.moment(until, clock.getZone()).in(locale));
    }
}
