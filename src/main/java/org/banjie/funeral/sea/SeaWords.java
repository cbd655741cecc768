package org.banjie.funeral.sea;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/** In one line which voyage the ashes of a case are on. */
@Component
public class SeaWords {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Seats seats;
    private final Voyages voyages;
    private final Clock clock;

    SeaWords(Seats seats, Voyages voyages, Clock clock) {
        this.seats = seats;
        this.voyages = voyages;
        this.clock = clock;
    }

    public Optional<MessageSourceResolvable> of(String caseNo) {
        return seats.of(caseNo).map(seat -> onBoard(voyages.get(seat.voyage()), seat.party()));
    }

    /** To choose from a list: when, where, how many seats are left. */
    public MessageSourceResolvable offer(Voyage voyage) {
        return line("voyages.offer", voyage, voyage.left());
    }

    private MessageSourceResolvable onBoard(Voyage voyage, int party) {
        return line("voyages.on-board", voyage, party);
    }

    private MessageSourceResolvable line(String key, Voyage voyage, int people) {
        var when = MINUTE.withZone(clock.getZone()).format(voyage.sailsAt());
        return new DefaultMessageSourceResolvable(
                new String[] {key}, new Object[] {when, voyage.quays(), people, voyage.code()});
    }
}
