package org.banjie.funeral.booking.resources;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.banjie.time.calendar.CalendarDay;
import org.banjie.time.calendar.CalendarNotLoaded;
import org.banjie.time.calendar.CalendarYears;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what there is and what is taken: two queries, never kept, so that it is true at that second. */
@Component
public class Stocks {

    private static final List<ResourceType> HOURLY =
            List.of(ResourceType.HALL, ResourceType.FURNACE, ResourceType.VEHICLE);

    private final Resources resources;
    private final Occupations occupations;
    private final CalendarYears years;
    private final Clock clock;

    Stocks(Resources resources, Occupations occupations, CalendarYears years, Clock clock) {
        this.resources = resources;
        this.occupations = occupations;
        this.years = years;
        this.clock = clock;
    }

    /** Halls, furnaces and vehicles between the two moments. */
    @Transactional(readOnly = true)
    public Stock between(Instant from, Instant until) {
        var first = day(from);
        var last = day(until);
        var taken = occupations.between(from, until).stream().collect(Collectors.groupingBy(Occupation::resource));
        return new Stock(resources.active(HOURLY, first, last), taken, holidays(first, last), clock.getZone());
    }

    private LocalDate day(Instant at) {
        return at.atZone(clock.getZone()).toLocalDate();
    }

    private Set<LocalDate> holidays(LocalDate first, LocalDate last) {
        var holidays = new HashSet<LocalDate>();
        for (var day = first; !day.isAfter(last); day = day.plusDays(1)) if (isHoliday(day)) holidays.add(day);
        return holidays;
    }

    /** A year whose notice nobody has loaded has no holidays yet. */
    private boolean isHoliday(LocalDate day) {
        try {
            return years.get(day.getYear())
                    .day(day)
                    .filter(one -> one.kind() == CalendarDay.Kind.HOLIDAY)
                    .isPresent();
        } catch (CalendarNotLoaded unknown) {
            return false;
        }
    }
}
