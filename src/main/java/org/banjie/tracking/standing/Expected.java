package org.banjie.tracking.standing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.banjie.cases.UsualDays;
import org.banjie.casework.facts.CaseFile;
import org.banjie.time.DayUnit;
import org.banjie.time.calendar.WorkingCalendar;
import org.banjie.time.limits.StatutoryLimit;
import org.springframework.stereotype.Component;

/** What somebody who waits may expect beside the limit of the law: what the office promises, and how long it took others. */
@Component
class Expected {

    /** Setting of a kind: days from acceptance within which the office promises to decide, as {@code 18 WORKING}. */
    private static final String PROMISED = "promisedLimit";

    private static final Period OF_LATE = Period.ofYears(1);

    private final UsualDays usual;
    private final WorkingCalendar calendar;
    private final UsualDaysSettings settings;
    private final Clock clock;

    Expected(UsualDays usual, WorkingCalendar calendar, UsualDaysSettings settings, Clock clock) {
        this.usual = usual;
        this.calendar = calendar;
        this.settings = settings;
        this.clock = clock;
    }

    /** The day promised; none where nothing is promised, before acceptance, and once that day has passed. */
    Optional<LocalDate> promised(CaseFile file) {
        return file.limit()
                .filter(StatutoryLimit::isOpen)
                .flatMap(
                        limit -> file.kind().setting(PROMISED, limit.startsOn()).map(length -> due(limit, length)))
                .filter(day -> !day.isBefore(LocalDate.now(clock)));
    }

    private LocalDate due(StatutoryLimit limit, String length) {
        var parts = length.split(" ");
        return calendar.due(limit.startsOn(), Integer.parseInt(parts[0]), DayUnit.valueOf(parts[1]));
    }

    /** Days in which nine of ten like it were decided, counted from acceptance. */
    Optional<Integer> usualDays(CaseFile file) {
        var since = LocalDate.now(clock)
                .minus(OF_LATE)
                .atStartOfDay(clock.getZone())
                .toInstant();
        return usual.of(file.found().kind(), file.found().category(), since, settings.fromCases())
                .map(UsualDays.Usual::days);
    }
}
