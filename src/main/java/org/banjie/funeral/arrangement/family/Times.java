package org.banjie.funeral.arrangement.family;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.banjie.cases.Case;
import org.banjie.funeral.booking.Booking;
import org.banjie.funeral.booking.Bookings;
import org.banjie.funeral.booking.Part;
import org.banjie.kinds.own.Guidance.Line;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the family has booked, with the way to move it, and the way to choose; who has not joined is let in first. */
@Component
class Times {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("M-d HH:mm");

    private final Bookings bookings;
    private final MessageSource texts;
    private final Clock clock;

    Times(Bookings bookings, MessageSource texts, Clock clock) {
        this.bookings = bookings;
        this.texts = texts;
        this.clock = clock;
    }

    List<Line> of(Case found, Locale locale) {
        var joined = found.account() != null;
        var live = bookings.of(found.caseNo()).stream()
                .filter(booking -> booking.state().isLive())
                .filter(booking -> booking.part() == Part.CEREMONY || booking.part() == Part.TRANSPORT)
                .toList();
        var lines = new ArrayList<Line>();
        live.forEach(booking ->
                lines.add(new Line(booked(booking, locale), joined ? "/funeral/bookings/" + booking.id() : null)));
        if (!joined) lines.add(new Line(say("join", locale), join(found)));
        else if (live.isEmpty()) lines.add(new Line(say("slots", locale), "/funeral/slots?case=" + found.caseNo()));
        return lines;
    }

    private static String join(Case found) {
        return "/sign-in/phone?return=/my/" + found.caseNo() + "/join";
    }

    private String booked(Booking booking, Locale locale) {
        var starts = MINUTE.withZone(clock.getZone()).format(booking.starts());
        return say("booked." + booking.part() + "." + booking.state(), locale, starts);
    }

    private String say(String code, Locale locale, Object... facts) {
        return texts.getMessage("funeral.family." + code, facts, locale);
    }
}
