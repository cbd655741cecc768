package org.banjie.worklist;

import java.time.Clock;
import java.time.LocalDate;
import org.banjie.flow.Step;
import org.banjie.time.DayUnit;
import org.banjie.time.WorkingCalendar;
import org.springframework.stereotype.Component;

/** How long one step may take, as its model says ({@code limit = 3 WORKING}), from the day it became ready. */
@Component
class StepLimits {

    /** Days before the end at which a step's own limit turns yellow: the last one. */
    private static final int NEAR = 1;

    private final WorkingCalendar calendar;
    private final Clock clock;

    StepLimits(WorkingCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Last day and the day it turns yellow; both null for a step without a limit. */
    record Due(LocalDate on, LocalDate amberOn) {}

    Due of(Step step) {
        if (step.limit() == null) return new Due(null, null);
        var words = step.limit().split(" ");
        var on = calendar.due(LocalDate.now(clock), Integer.parseInt(words[0]), DayUnit.valueOf(words[1]));
        return new Due(on, calendar.workingDaysBefore(on, NEAR));
    }
}
