package org.banjie.flow.timers;

import java.time.Clock;
import org.joda.time.DateTimeUtils;
import org.springframework.stereotype.Component;

/** The engine's own clock is the one clock of the house: it keeps its time with Joda, which asks ours. */
@Component
class EngineClock {

    EngineClock(Clock clock) {
        DateTimeUtils.setCurrentMillisProvider(clock::millis);
    }
}
