package org.banjie.worklist.items;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.banjie.flow.Step;
import org.banjie.time.DayUnit;
import org.banjie.time.Reckoning;
import org.banjie.time.WorkingCalendar;
import org.springframework.stereotype.Component;

/** How long one step may take, as its model says ({@code limit = 3 WORKING}), from the day it became ready. */
@Component
public class StepLimits {

    /** Days before the end at which a step's own limit turns yellow: the last one. */
    private static final int NEAR = 1;

    private final WorkingCalendar calendar;
    private final Clock clock;

    StepLimits(WorkingCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Last day and the day it turns yellow; both null for a step without a limit. */
    public record Due(LocalDate on, LocalDate amberOn) {}

    public Due of(Step step) {
        return of(step, clock.instant());
    }

    /** As {@link #of(Step)}, for a step that became ready then. */
    public Due of(Step step, Instant since) {
        return reckoning(step, since)
                .map(reckoning -> new Due(reckoning.due(), calendar.workingDaysBefore(reckoning.due(), NEAR)))
                .orElse(new Due(null, null));
    }

    /** How the last day comes about for a step that became ready then; empty for a step without a limit. */
    public Optional<Reckoning> reckoning(Step step, Instant since) {
        if (step.limit() == null) return Optional.empty();
        var words = step.limit().split(" ");
        var from = LocalDate.ofInstant(since, clock.getZone());
        return Optional.of(calendar.reckon(from, Integer.parseInt(words[0]), DayUnit.valueOf(words[1])));
    }
}
