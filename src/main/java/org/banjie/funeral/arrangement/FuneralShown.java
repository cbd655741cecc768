package org.banjie.funeral.arrangement;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.banjie.cases.Case;
import org.banjie.funeral.arrangement.arranger.Arrangers;
import org.banjie.funeral.arrangement.body.Bodies;
import org.banjie.funeral.arrangement.certificate.DeathCertificates;
import org.banjie.funeral.arrangement.deceased.Deceased;
import org.banjie.funeral.arrangement.deceased.TheDeceased;
import org.banjie.funeral.arrangement.unclaimed.UnclaimedBodies;
import org.banjie.funeral.booking.Booking;
import org.banjie.funeral.booking.changes.Bookings;
import org.banjie.funeral.booking.resources.ResourceType;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Component;

/** What whoever works on a funeral has before their eyes: who, by when, what is still missing, where the body is. */
@Component
class FuneralShown {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final TheDeceased deceased;
    private final Arrangers arrangers;
    private final DeathCertificates certificates;
    private final Bodies bodies;
    private final UnclaimedBodies unclaimed;
    private final FuneralHours hours;
    private final Bookings bookings;
    private final Sentences sentences;
    private final Clock clock;

    FuneralShown(
            TheDeceased deceased,
            Arrangers arrangers,
            DeathCertificates certificates,
            Bodies bodies,
            UnclaimedBodies unclaimed,
            FuneralHours hours,
            Bookings bookings,
            Sentences sentences,
            Clock clock) {
        this.deceased = deceased;
        this.arrangers = arrangers;
        this.certificates = certificates;
        this.bodies = bodies;
        this.unclaimed = unclaimed;
        this.hours = hours;
        this.bookings = bookings;
        this.sentences = sentences;
        this.clock = clock;
    }

    Map<String, String> of(Case found, Locale locale) {
        var shown = new LinkedHashMap<String, String>();
        deceased.find(found.caseNo()).ifPresent(known -> put(shown, found.caseNo(), known, locale));
        return shown;
    }

    private void put(Map<String, String> shown, String caseNo, Deceased known, Locale locale) {
        var body = bodies.find(caseNo);
        // whoever sends a car needs the place before anything else
        if (body.isEmpty()) deceased.pickUp(caseNo).ifPresent(place -> shown.put(say("pick-up", locale), place));
        if (known.name() != null) shown.put(say("deceased", locale), known.name());
        if (body.isEmpty()) shown.put(say("collect-by", locale), by(hours.collectBy(known), locale));
        body.ifPresent(one ->
                shown.put(say("tag", locale), one.cabinet() == null ? one.tag() : one.tag() + " · " + one.cabinet()));
        var certificate = certificates.of(caseNo);
        shown.put(
                say("certificate", locale),
                certificate.state().equals("PENDING")
                        ? say("certificate.PENDING", locale) + " · " + by(hours.certificateBy(known), locale)
                        : say("certificate." + certificate.state(), locale));
        // whoever checks the papers sees that a hall waits for them
        bookings.of(caseNo).stream()
                .filter(Booking::isKept)
                .findFirst()
                .ifPresent(one -> shown.put(say("hall-waits", locale), waiting(one, locale)));
        unclaimed
                .find(caseNo)
                .filter(one -> one.isNobodys() && one.endsOn() != null)
                .ifPresent(one -> shown.put(
                        say("claim-by", locale), one.endsOn() + " · " + say("nature." + one.nature(), locale)));
        arrangers
                .find(caseNo)
                .ifPresent(one -> shown.put(
                        say("arranger", locale),
                        say("relation." + one.relation(), locale)
                                + (one.shown() ? "" : " · " + say("provisional", locale))));
    }

    private String waiting(Booking kept, Locale locale) {
        var hall = kept.of(ResourceType.HALL)
                .map(one -> one.resource().nameIn(locale) + " ")
                .orElse("");
        return hall + MINUTE.withZone(clock.getZone()).format(kept.starts()) + " · " + say("kept-until", locale) + " "
                + by(kept.heldUntil(), locale);
    }

    private String by(Instant end, Locale locale) {
        var minute = MINUTE.withZone(clock.getZone()).format(end);
        return clock.instant().isAfter(end) ? minute + " · " + say("late", locale) : minute;
    }

    private String say(String code, Locale locale) {
        return sentences.in(locale, "funeral.shown." + code);
    }
}
