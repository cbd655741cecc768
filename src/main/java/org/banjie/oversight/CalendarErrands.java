package org.banjie.oversight;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.banjie.access.Actor;
import org.banjie.access.Errand;
import org.banjie.access.Errands;
import org.banjie.time.calendar.CalendarYears;
import org.springframework.stereotype.Component;

/** The years whose holidays are missing: this one, and the next from November on, when its notice comes out. */
@Component
class CalendarErrands implements Errands {

    private final CalendarYears years;
    private final Clock clock;

    CalendarErrands(CalendarYears years, Clock clock) {
        this.years = years;
        this.clock = clock;
    }

    @Override
    public List<Errand> of(Actor actor, Locale locale) {
        if (!OversightRights.CALENDAR.has(actor)) return List.of();
        var today = LocalDate.now(clock);
        var loaded = years.loaded();
        var last = today.getYear() + (today.getMonth().compareTo(Month.NOVEMBER) < 0 ? 0 : 1);
        return IntStream.rangeClosed(today.getYear(), last)
                .filter(year -> !loaded.contains(year))
                .mapToObj(this::errand)
                .toList();
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
