package org.banjie.worklist.supervision;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.banjie.access.Actor;
import org.banjie.flow.models.Models;
import org.banjie.kinds.Kinds;
import org.banjie.worklist.overseers.Overseers;
import org.banjie.worklist.supervision.WeekRows.Figures;
import org.banjie.worklist.words.Colleagues;
import org.banjie.worklist.words.Names;
import org.springframework.stereotype.Component;

/** The sheet of a week for whoever answers for offices (周报): what came, was done, lies and is about to, by step and holder. */
@Component
class WeekSheet {

    private final Overseers overseers;
    private final WeekRows rows;
    private final SupervisionWords words;
    private final Colleagues colleagues;
    private final Models models;
    private final Kinds kinds;
    private final Clock clock;

    WeekSheet(
            Overseers overseers,
            WeekRows rows,
            SupervisionWords words,
            Colleagues colleagues,
            Models models,
            Kinds kinds,
            Clock clock) {
        this.overseers = overseers;
        this.rows = rows;
        this.words = words;
        this.colleagues = colleagues;
        this.models = models;
        this.kinds = kinds;
        this.clock = clock;
    }

    /**
     * @param over whether the week is over; else these are its figures up to now
     * @param earlier Monday of the week before, null where it is too long ago; later of the one after, null for one to come
     */
    record View(
            Week week, boolean over, LocalDate earlier, LocalDate later, List<Line> lines, Sums sums, String street) {}

    record Sums(int arrived, int done, int late, int coming) {}

    /** @param holder name; null where nobody has taken it */
    record Line(String office, String kind, String step, String holder, Figures figures) {

        public Instant oldest() {
            return figures.oldest();
        }
    }

    /**
     * @param of any day of the week; null for the last one that is over
     * @param street code of one of those they answer for; blank for all
     * @throws org.banjie.refusal.Refusal as {@link Overseers#of}; INVALID for a week to come or too long ago
     */
    View of(Actor actor, LocalDate of, String street, Locale locale) {
        var scope = SupervisionPage.narrowed(overseers.of(actor), street);
        var today = LocalDate.now(clock);
        var week = Week.asked(of, today);
        var figures = rows.of(scope, week);
        var names = colleagues.names(locale);
        var oldest = Week.around(today).monday().minusWeeks(Week.MOST);
        return new View(
                week,
                week.isOver(today),
                week.monday().isAfter(oldest) ? week.before().monday() : null,
                week.isOver(today) ? week.monday().plusWeeks(1) : null,
                figures.stream().map(one -> line(one, names, locale)).toList(),
                new Sums(
                        sum(figures, Figures::arrived),
                        sum(figures, Figures::done),
                        sum(figures, Figures::late),
                        sum(figures, Figures::coming)),
                street);
    }

    private static int sum(List<Figures> figures, ToIntFunction<Figures> what) {
        return figures.stream().mapToInt(what).sum();
    }

    private Line line(Figures one, Names names, Locale locale) {
        return new Line(
                words.office(one.grp(), locale),
                kinds.get(one.kind()).name().in(locale),
                models.step(one.version(), one.step()).name(locale),
                names.of(one.holder()),
                one);
    }
}
