package org.banjie.demonstration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.banjie.flow.StepGone;
import org.banjie.flow.StepReady;
import org.banjie.time.MovableClock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The open steps of the made-up case whose past is being told. */
@Component
class StepsOfPast {

    private final MovableClock clock;
    private final Map<String, StepReady> steps = new LinkedHashMap<>();

    StepsOfPast(MovableClock clock) {
        this.clock = clock;
    }

    /** Another story begins. */
    void forget() {
        steps.clear();
    }

    List<StepReady> all() {
        return List.copyOf(steps.values());
    }

    /** What others do meanwhile is told on their own threads. */
    @EventListener
    void ready(StepReady step) {
        if (clock.isReliving()) steps.put(step.taskId(), step);
    }

    @EventListener
    void gone(StepGone step) {
        if (clock.isReliving()) steps.remove(step.taskId());
    }
}
