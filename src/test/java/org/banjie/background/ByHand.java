package org.banjie.background;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;

/** Does in a test what runs by itself elsewhere. A work that fails fails the test. */
public class ByHand {

    private final PlannedWorks works;
    private final Rounds rounds;
    private final WorkRows rows;
    private final SchedulerClient client;
    private final Clock clock;

    ByHand(PlannedWorks works, Rounds rounds, WorkRows rows, DataSource database, Clock clock) {
        this.works = works;
        this.rounds = rounds;
        this.rows = rows;
        this.client = SchedulerClient.Builder.create(database, List.of())
                .tableName(Schedule.TABLE)
                .jdbcCustomization(new PostgreSqlJdbcCustomization(false, false))
                .build();
        this.clock = clock;
    }

    /** Whatever was woken, and what that wakes, to the end; nothing that merely fell due. */
    public void settle() {
        for (var wakes = wakes(); !wakes.isEmpty(); wakes = wakes()) wakes.forEach(this::follow);
    }

    private void follow(TaskInstanceId wake) {
        does(Schedule.woken(wake));
        client.cancel(wake);
    }

    /** That work, to the end, whatever the time. */
    public void does(String name) {
        var work = work(name);
        for (var more = true; more; ) {
            var round = rounds.go(work, Shift.OPEN);
            rows.ended(name, clock.instant(), round);
            more = round.more();
        }
    }

    /** As if it had failed that way. */
    public void fails(String name, Throwable thrown) {
        rows.failed(name, clock.instant(), Failure.of(thrown));
    }

    /** As if it had failed that way too often. */
    public void setsAside(String name, Throwable thrown) {
        for (var i = 0; i < WorkTasks.TRIES; i++) fails(name, thrown);
        rows.setAside(name, clock.instant());
        client.cancel(Schedule.of(name));
    }

    private List<TaskInstanceId> wakes() {
        return client.getScheduledExecutions().stream()
                .map(one -> one.getTaskInstance())
                .filter(one -> one.getTaskName().equals(Schedule.WAKE))
                .toList();
    }

    private PlannedWork work(String name) {
        return works.all().stream()
                .filter(work -> work.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
