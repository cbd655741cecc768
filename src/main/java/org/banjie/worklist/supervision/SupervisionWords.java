package org.banjie.worklist.supervision;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.banjie.access.Grant;
import org.banjie.flow.models.Models;
import org.banjie.jurisdiction.Unit;
import org.banjie.jurisdiction.Units;
import org.banjie.kinds.Kinds;
import org.banjie.site.look.Dates;
import org.banjie.words.Sentences;
import org.banjie.worklist.supervision.LateSteps.Group;
import org.banjie.worklist.words.Colleagues;
import org.banjie.worklist.words.Names;
import org.springframework.stereotype.Component;

/** Says in words where time is lost: which office, which step, in whose hands, since when. */
@Component
class SupervisionWords {

    private final Colleagues colleagues;
    private final Models models;
    private final Kinds kinds;
    private final Units units;
    private final Sentences sentences;
    private final Dates dates;
    private final Clock clock;

    SupervisionWords(
            Colleagues colleagues,
            Models models,
            Kinds kinds,
            Units units,
            Sentences sentences,
            Dates dates,
            Clock clock) {
        this.colleagues = colleagues;
        this.models = models;
        this.kinds = kinds;
        this.units = units;
        this.sentences = sentences;
        this.dates = dates;
        this.clock = clock;
    }

    /**
     * A line of the table.
     *
     * @param why since when nobody has taken the oldest, or since when it is in somebody's hands, and how many days
     */
    record Line(String office, String kind, String step, String holder, int late, int near, String why, Group group) {}

    List<Line> of(List<Group> groups, Locale locale) {
        var names = colleagues.names(locale);
        return groups.stream().map(group -> line(group, names, locale)).toList();
    }

    /** Since when a step has lain, and with whom. */
    String why(Instant since, String holder, Names names, Locale locale) {
        var day = LocalDate.ofInstant(since, clock.getZone());
        var days = ChronoUnit.DAYS.between(day, LocalDate.now(clock));
        return holder == null
                ? sentences.in(locale, "worklist.overdue.nobody", dates.shortDay(day), days)
                : sentences.in(locale, "worklist.overdue.held", dates.shortDay(day), names.of(holder), days);
    }

    private Line line(Group group, Names names, Locale locale) {
        return new Line(
                office(group.grp(), locale),
                kinds.get(group.kind()).name().in(locale),
                models.step(group.version(), group.step()).name(locale),
                names.of(group.holder()),
                group.late(),
                group.near(),
                why(group.oldest(), group.holder(), names, locale),
                group);
    }

    /** An office in words. */
    String office(String grp, Locale locale) {
        var grant = Grant.parse(grp);
        var unit = units.find(grant.unit()).map(Unit::shown).orElse(grant.unit());
        return sentences.in(
                locale, "worklist.overdue.office", unit, sentences.in(locale, "access.role." + grant.role()));
    }
}
