package org.banjie.worklist.routing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.banjie.access.Actor;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.time.Light;
import org.banjie.worklist.items.WorkItem;
import org.springframework.stereotype.Component;

/** A step that ended too late stays in the record of its case, also where another limit runs afterwards. */
@Component
class MissedLimits {

    private final Journal journal;
    private final Clock clock;

    MissedLimits(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /** At a step that ends now. What waited for the applicant alone is no office's delay. */
    void look(WorkItem item) {
        if (item.isApplicants()) return;
        if (item.due().light(clock.instant(), clock.getZone()) == Light.RED) record(item);
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
