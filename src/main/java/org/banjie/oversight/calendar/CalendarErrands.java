package org.banjie.oversight.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.banjie.access.Actor;
import org.banjie.access.Errand;
import org.banjie.access.Errands;
import org.banjie.oversight.OversightRights;
import org.banjie.time.calendar.CalendarYears;
import org.springframework.stereotype.Component;

/**
 * The changes that a colleague has proposed, and the years whose holidays are missing: this one, and the next from November
 * on, when its notice comes out.
 */
@Component
class CalendarErrands implements Errands {

    private final CalendarYears years;
    private final CalendarProposals proposals;
    private final Clock clock;

    CalendarErrands(CalendarYears years, CalendarProposals proposals, Clock clock) {
        this.years = years;
        this.proposals = proposals;
        this.clock = clock;
    }

    @Override
    public List<Errand> of(Actor actor, Locale locale) {
        if (!OversightRights.CALENDAR.has(actor)) return List.of();
        var waiting = proposals.waiting();
        var others = waiting.stream().filter(one -> !one.proposedBy().equals(actor.uid()));
        return Stream.concat(
                        others.map(CalendarErrands::errand), missing(waiting).mapToObj(this::errand))
                .toList();
    }

    private static Errand errand(CalendarProposal waiting) {
        var year = waiting.target().year();
        return Errand.of(
                "oversight.errand.calendar-change",
                "/oversight/calendar/" + year,
                waiting.proposedAt().toInstant(),
                Integer.toString(year));
    }

    private IntStream missing(List<CalendarProposal> waiting) {
        var today = LocalDate.now(clock);
        var there = new HashSet<>(years.loaded());
        waiting.forEach(one -> there.add(one.target().year()));
        var last = today.getYear() + (today.getMonth().compareTo(Month.NOVEMBER) < 0 ? 0 : 1);
        return IntStream.rangeClosed(today.getYear(), last).filter(year -> !there.contains(year));
    }

    private Errand errand(int year) {
        var since = LocalDate.of(year - 1, Month.NOVEMBER, 1).atStartOfDay(clock.getZone());
        var until = LocalDate.of(year - 1, Month.DECEMBER, 31);
        return new Errand(
                "oversight.errand.calendar",
                List.of(Integer.toString(year)),
                "/oversight/calendar/" + year,
                since.toInstant(),
                until,
                1);
    }
}
