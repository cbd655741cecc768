package org.banjie.background.running;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.banjie.background.PlannedWork;
import org.banjie.background.PlannedWorks;
import org.banjie.background.Schedule;
import org.banjie.background.Woken;
import org.banjie.time.ClockMoved;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Does the works in this instance of the program, beside everything else, from when it is ready until it ends.
 * {@code banjie.background=false} leaves them to other instances.
 */
@Component
class WorkScheduler {

    private static final int THREADS = 4;

    /** How soon an instance sees what another one woke. */
    private static final Duration LOOK = Duration.ofSeconds(2);

    static final Duration HEARTBEAT = Duration.ofSeconds(5);

    /** An instance that misses so many is taken for dead, and another does what it was at: within half a minute. */
    private static final int MISSED_HEARTBEATS = 4;

    /** How long a piece may still take when the program ends; after twice that time it is cut off. */
    private static final Duration LAST_PIECE = Duration.ofSeconds(5);

    /** For ever: an older instance beside a newer one would else throw away works that only the newer one knows. */
    private static final Duration UNKNOWN_WORKS = Duration.ofDays(36_500);

    private final String me = ProcessHandle.current().pid() + "@" + new SchedulerName.Hostname().getName();
    private final Scheduler scheduler;
    private final PlannedWorks works;
    private final Schedule schedule;
    private final WorkRows rows;
    private final Clock clock;
    private final boolean alone;

    WorkScheduler(
            PlannedWorks works,
            WorkTasks tasks,
            Schedule schedule,
            WorkRows rows,
            DataSource database,
            Clock clock,
            @Value("${banjie.background:true}") boolean alone) {
        this.works = works;
        this.schedule = schedule;
        this.rows = rows;
        this.clock = clock;
        this.alone = alone;
        this.scheduler = new RealTimeScheduler(database, tasks.all())
                .clock(clock::instant)
                .schedulerName(new SchedulerName.Fixed(me))
                .tableName(Schedule.TABLE)
                .jdbcCustomization(new PostgreSqlJdbcCustomization(false, false))
                .threads(THREADS)
                .pollingInterval(LOOK)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(LAST_PIECE)
                .deleteUnresolvedAfter(UNKNOWN_WORKS)
                .enableImmediateExecution()
                .build();
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        works.all().stream().filter(work -> !rows.isSetAside(work.name())).forEach(this::plan);
        if (alone) scheduler.start();
    }

    private void plan(PlannedWork work) {
        schedule.planAtLatest(work.name(), work.when().after(clock.instant()));
    }

    @PreDestroy
    void end() {
        if (isAtWork()) scheduler.stop();
    }

    private boolean isAtWork() {
        return scheduler.getSchedulerState().isStarted();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void look(Woken woken) {
        scheduler.triggerCheckForDueExecutions();
    }

    /** What fell due on the way is done; what is being done does not look dead because time jumped. */
    @EventListener
    void moved(ClockMoved clock) {
        if (!isAtWork()) return;
        schedule.moveHeartbeats(me, Duration.between(clock.from(), clock.to()));
        scheduler.triggerCheckForDueExecutions();
    }
}
