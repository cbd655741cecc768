package org.banjie.demonstration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.banjie.flow.StepGone;
import org.banjie.flow.StepReady;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The open steps of the made-up cases, while their past is being told. */
@Component
class StepsOfPast {

    private final Map<String, StepReady> steps = new LinkedHashMap<>();
    private volatile boolean watching;

    void watch(boolean now) {
        watching = now;
        steps.clear();
    }

    List<StepReady> of(String caseNo) {
        return steps.values().stream()
                .filter(step -> step.caseNo().equals(caseNo))
                .toList();
    }

    @EventListener
    void ready(StepReady step) {
        if (watching) steps.put(step.taskId(), step);
    }

    @EventListener
    void gone(StepGone step) {
        if (watching) steps.remove(step.taskId());
    }
}
