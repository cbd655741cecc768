package org.banjie.flow.timers;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.banjie.time.MovableClock;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Moves the training clock forward: timers that fall due on the way fire in their order, each at its own instant, and
 * what they set off is done before the next one.
 */
@Service
public class Timeline {

    private static final Logger LOG = LoggerFactory.getLogger(Timeline.class);

    private final ManagementService management;
    private final MovableClock clock;

    Timeline(ManagementService management, MovableClock clock) {
        this.management = management;
        this.clock = clock;
    }

    /** Moves on to {@code target}; answers when every timer due until then has fired. */
    public void moveTo(Instant target) {
        for (var timer = nextUntil(target); timer.isPresent(); timer = nextUntil(target)) {
            moveClock(timer.get().getDuedate().toInstant());
            run(timer.get());
            settle();
        }
        moveClock(target);
        settle();
    }

    /** Does everything that is waiting to be done now and not for a later day. */
    public void settle() {
        for (var jobs = waiting(); !jobs.isEmpty(); jobs = waiting()) jobs.forEach(this::run);
    }

    private List<Job> waiting() {
        return management.createJobQuery().messages().executable().listPage(0, 50);
    }

    private Optional<Job> nextUntil(Instant target) {
        return management
                .createJobQuery()
                .timers()
                .active()
                .withRetriesLeft()
                .duedateLowerThan(Date.from(target.plusMillis(1)))
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1)
                .stream()
                .findFirst();
    }

    private void moveClock(Instant to) {
        if (to.isAfter(clock.instant())) clock.moveTo(to);
    }

    /** A failure is the job's own: its retries count down and it becomes an incident, as it would at any other time. */
    private void run(Job job) {
        try {
            management.executeJob(job.getId());
        } catch (RuntimeException failed) {
            LOG.warn("Job {} failed", job.getId(), failed);
        }
    }
}
