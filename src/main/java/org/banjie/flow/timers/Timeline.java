package org.banjie.flow.timers;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.banjie.time.MovableClock;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/**
 * Moves a clock forward that can be moved: timers that fall due on the way fire in their order, each at its own instant, and
 * what they set off is done before the next one.
 */
@Service
public class Timeline {

    private static final Logger LOG = LoggerFactory.getLogger(Timeline.class);

    private final ManagementService management;
    private final RuntimeService runtime;
    private final MovableClock clock;
    private final Supplier<JobQuery> jobs;

    @Autowired
    Timeline(ManagementService management, RuntimeService runtime, MovableClock clock) {
        this(management, runtime, clock, management::createJobQuery);
    }

    private Timeline(
            ManagementService management, RuntimeService runtime, MovableClock clock, Supplier<JobQuery> jobs) {
        this.management = management;
        this.runtime = runtime;
        this.clock = clock;
        this.jobs = jobs;
    }

    /** The same for what one case waits for; nothing happens to any other. */
    public Timeline of(String caseNo) {
        return new Timeline(management, runtime, clock, () -> management
                .createJobQuery()
                .processInstanceId(
                        runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseNo).list().stream()
                                .findFirst()
                                .map(one -> one.getId())
                                .orElse("none")));
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
        for (var waiting = waiting(); !waiting.isEmpty(); waiting = waiting()) waiting.forEach(this::run);
    }

    private List<Job> waiting() {
        return jobs.get().messages().executable().listPage(0, 50);
    }

    private Optional<Job> nextUntil(Instant target) {
        return jobs
                .get()
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
