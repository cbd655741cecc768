package org.banjie.worklist.routing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.banjie.access.Actor;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.time.Light;
import org.banjie.worklist.items.WorkItem;
import org.banjie.worklist.items.WorkItems;
import org.springframework.stereotype.Component;

/** A step that ended too late stays in the record of its case, also where another limit runs afterwards. */
@Component
class MissedLimits {

    private final WorkItems items;
    private final Journal journal;
    private final Clock clock;

    MissedLimits(WorkItems items, Journal journal, Clock clock) {
        this.items = items;
        this.journal = journal;
        this.clock = clock;
    }

    /** Of a step that ends now. What waited for the applicant alone is no office's delay. */
    void look(String taskId) {
        items.find(taskId)
                .filter(item -> !item.isApplicants())
                .filter(item -> item.due().light(clock.instant(), clock.getZone()) == Light.RED)
                .ifPresent(this::record);
    }

    private void record(WorkItem item) {
        var due = item.due().isInHours()
                ? LocalDate.ofInstant(item.due().at(), clock.getZone())
                : item.due().on();
        journal.record(new Act(
                item.caseNo(),
                Actor.SYSTEM.uid(),
                item.office().unit(),
                "limit-missed",
                Map.of("step", item.step(), "due", due.toString())));
    }
}
