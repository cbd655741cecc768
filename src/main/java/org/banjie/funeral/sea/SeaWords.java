package org.banjie.funeral.sea;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** In one line which voyage the ashes of a case are on. */
@Component
public class SeaWords {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Seats seats;
    private final Voyages voyages;
    private final MessageSource texts;
    private final Clock clock;

    SeaWords(Seats seats, Voyages voyages, MessageSource texts, Clock clock) {
        this.seats = seats;
        this.voyages = voyages;
        this.texts = texts;
        this.clock = clock;
    }

    public Optional<String> of(String caseNo, Locale locale) {
        return seats.of(caseNo).map(seat -> say(voyages.get(seat.voyage()), seat.party(), locale));
    }

    /** To choose from a list: when, where, how many seats are left. */
    public String offer(Voyage voyage, Locale locale) {
        return texts.getMessage(
                "voyages.offer",
                new Object[] {when(voyage), voyage.quayIn(locale), voyage.left(), voyage.code()},
                locale);
    }

    private String say(Voyage voyage, int party, Locale locale) {
        return texts.getMessage(
                "voyages.on-board", new Object[] {when(voyage), voyage.quayIn(locale), party, voyage.code()}, locale);
    }

    private String when(Voyage voyage) {
        return MINUTE.withZone(clock.getZone()).format(voyage.sailsAt());
    }
}
