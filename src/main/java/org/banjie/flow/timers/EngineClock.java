package org.banjie.flow.timers;

import java.time.Clock;
import org.banjie.time.ClockMoved;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Sets the engine's own clock by the one clock of the house. */
@Component
class EngineClock {

    private final Clock clock;

    EngineClock(Clock clock) {
        this.clock = clock;
        set();
    }

    @EventListener(ClockMoved.class)
    void set() {
        ClockUtil.offset(clock.millis() - System.currentTimeMillis());
    }
}
