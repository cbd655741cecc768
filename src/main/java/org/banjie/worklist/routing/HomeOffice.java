package org.banjie.worklist.routing;

import java.util.Optional;
import org.banjie.worklist.items.WorkItems;
import org.springframework.stereotype.Component;

/**
 * Puts an open step at the office where it belongs now: once somebody must keep away from it or need not any more, or
 * nobody has it in hand.
 */
@Component
public class HomeOffice {

    private final WorkItems items;
    private final OpenStep openStep;

    HomeOffice(WorkItems items, OpenStep openStep) {
        this.items = items;
        this.openStep = openStep;
    }

    /** As the list has it at this moment. @return the office; empty where the step has ended */
    public Optional<String> pass(String taskId) {
        return items.find(taskId).map(item -> {
            var who = openStep.who(item);
            items.passTo(taskId, who);
            return who.grp();
        });
    }
}
