package org.banjie.funeral.arrangement.family;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.banjie.funeral.ashes.Kept;
import org.banjie.funeral.ashes.KeptAshes;
import org.banjie.funeral.booking.Part;
import org.banjie.funeral.booking.Storage;
import org.banjie.funeral.sea.SeaWords;
import org.banjie.funeral.sea.Seats;
import org.banjie.kinds.own.Guidance.Line;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Where the ashes are, as the family is told: in which niche until when, on which voyage. */
@Component
class Resting {

    private final Storage storage;
    private final KeptAshes kept;
    private final Seats seats;
    private final SeaWords sea;
    private final MessageSource texts;

    Resting(Storage storage, KeptAshes kept, Seats seats, SeaWords sea, MessageSource texts) {
        this.storage = storage;
        this.kept = kept;
        this.seats = seats;
        this.sea = sea;
        this.texts = texts;
    }

    /** Whether the ashes are where the family wanted them, or on their way. */
    boolean isPlaced(String caseNo) {
        var gone = kept.find(caseNo).map(Kept::endedOn).isPresent();
        return gone
                || storage.of(caseNo, Part.NICHE).isPresent()
                || seats.of(caseNo).isPresent();
    }

    List<Line> of(String caseNo, Locale locale) {
        var lines = new ArrayList<Line>();
        var until = kept.find(caseNo).map(Kept::until).map(LocalDate::toString).orElse("");
        storage.of(caseNo, Part.NICHE).ifPresent(niche -> lines.add(say("kept", locale, niche.code(), until)));
        sea.of(caseNo, locale).ifPresent(voyage -> lines.add(say("sea", locale, voyage)));
        return lines;
    }

    private Line say(String code, Locale locale, Object... facts) {
        return Line.of(texts.getMessage("funeral.family." + code, facts, locale));
    }
}
