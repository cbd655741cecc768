package org.banjie.flow.timers;

import java.time.Clock;
import org.banjie.time.ClockMoved;
import org.joda.time.DateTimeUtils;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The engine's own clock is the one clock of the house: it keeps its time with Joda, which asks ours. Joda has one clock in a
 * process; where two programs live in one, the clock that was moved last is it.
 */
@Component
class EngineClock {

    private final Clock clock;

    EngineClock(Clock clock) {
        this.clock = clock;
        set();
    }

    @EventListener(ClockMoved.class)
    void set() {
        DateTimeUtils.setCurrentMillisProvider(clock::millis);
    }
}
