package org.banjie.worklist.pages;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.banjie.access.Actor;
import org.banjie.access.Errand;
import org.banjie.access.Errands;
import org.banjie.time.Light;
import org.banjie.time.limits.NearDays;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What waits for somebody in other rooms (其他待办): asked of every room that has any, known by none of their names. */
@Component
class OtherWork {

    private final List<Errands> rooms;
    private final MessageSource texts;
    private final NearDays near;
    private final Clock clock;

    OtherWork(List<Errands> rooms, MessageSource texts, NearDays near, Clock clock) {
        this.rooms = rooms;
        this.texts = texts;
        this.near = near;
        this.clock = clock;
    }

    /**
     * @param what in words
     * @param until the last day for it, with its light; both null for none
     * @param count how many single things it stands for
     */
    record Line(String what, String href, Instant since, LocalDate until, Light light, int count) {}

    /** What is late or near comes first, then what has waited longest. */
    List<Line> of(Actor actor, Locale locale) {
        return rooms.stream()
                .flatMap(room -> room.of(actor, locale).stream())
                .sorted(Comparator.comparing(Errand::until, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Errand::since)
                        .thenComparing(Errand::href))
                .map(errand -> line(errand, locale))
                .toList();
    }

    static int count(List<Line> lines) {
        return lines.stream().mapToInt(Line::count).sum();
    }

    private Line line(Errand errand, Locale locale) {
        var what = texts.getMessage(errand.name(), errand.words().toArray(), locale);
        var light = errand.until() == null ? null : light(errand.until());
        return new Line(what, errand.href(), errand.since(), errand.until(), light, errand.count());
    }

    private Light light(LocalDate until) {
        var today = LocalDate.now(clock);
        if (today.isAfter(until)) return Light.RED;
        return until.isAfter(near.latest(today)) ? Light.GREEN : Light.YELLOW;
    }
}
