package org.banjie.funeral.arrangement;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.banjie.funeral.booking.resources.Occupation;
import org.banjie.funeral.booking.resources.Resource;
import org.banjie.funeral.booking.resources.Span;
import org.banjie.funeral.booking.resources.Stock;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Component;

/** Whether somebody else has a car or a furnace at this hour, and the words a choice says it in. */
@Component
class InUse {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private final Sentences sentences;
    private final Clock clock;

    InUse(Sentences sentences, Clock clock) {
        this.sentences = sentences;
        this.clock = clock;
    }

    boolean isFree(Resource one, Stock stock) {
        return other(one, stock).isEmpty();
    }

    /** "V1 1号车 · 空闲", "V2 2号车 · 02:00–03:30 有任务". */
    String label(Resource one, Stock stock) {
        var state = other(one, stock).map(this::busy).orElseGet(() -> sentences.of("funeral.free-now"));
        return one.code() + " " + sentences.of(one.names()) + " · " + state;
    }

    private Optional<Occupation> other(Resource one, Stock stock) {
        var wanted = Span.of(one, clock.instant());
        return stock.takenOf(one.id()).stream()
                .filter(taken -> taken.span().meets(wanted))
                .findFirst();
    }

    private String busy(Occupation taken) {
        var span = taken.span();
        var from = HOUR.format(span.starts().atZone(clock.getZone()));
        if (span.ends() == null) return sentences.of("funeral.busy-since", from);
        return sentences.of("funeral.busy", from, HOUR.format(span.ends().atZone(clock.getZone())));
    }
}
