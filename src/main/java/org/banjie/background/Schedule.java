package org.banjie.background;

import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.ScheduledExecutionsFilter;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;

/** The library's table, as this room writes it: one row a work, and one a wake that has not led to a look yet. */
@Component
public class Schedule {

    public static final String TABLE = "background_schedule";

    /** The name of what carries a wake to its work. */
    public static final String WAKE = "wake";

    /** There is one of each work. */
    private static final String ONLY = "only";

    private final SchedulerClient client;
    private final JdbcClient db;
    private final Clock clock;

    public Schedule(DataSource database, Clock clock) {
        // within a transaction, what is written here belongs to it
        this.client = SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(database), List.of())
                .tableName(TABLE)
                .jdbcCustomization(new PostgreSqlJdbcCustomization(false, false))
                .build();
        this.db = JdbcClient.create(database);
        this.clock = clock;
    }

    public void wake(String work) {
        client.scheduleIfNotExists(new TaskInstance<Void>(WAKE, work + "/" + UUID.randomUUID()), clock.instant());
    }

    public static String woken(TaskInstanceId wake) {
        return wake.getId().substring(0, wake.getId().indexOf('/'));
    }

    /** One that is due sooner stays so. */
    public void planAtLatest(String work, Instant at) {
        var sooner = client.getScheduledExecution(of(work))
                .filter(known -> !known.getExecutionTime().isAfter(at))
                .isPresent();
        if (!sooner) plan(client, work, at);
    }

    /** @return false when it is being done just now, so that it may not see what is new */
    public boolean planNow(String work) {
        return plan(client, work, clock.instant());
    }

    /** The same through the scheduler that runs, which then need not wait for its next look at the table. */
    public static boolean plan(SchedulerClient client, String work, Instant at) {
        try {
            client.reschedule(of(work), at);
            return true;
        } catch (TaskInstanceNotFoundException unplanned) {
            return client.scheduleIfNotExists(new TaskInstance<Void>(work, ONLY), at);
        } catch (TaskInstanceException beingDone) {
            return false;
        }
    }

    /** When each is done next, and which is being done. */
    public Map<String, ScheduledExecution<Object>> works() {
        return client.getScheduledExecutions(ScheduledExecutionsFilter.all()).stream()
                .filter(one -> one.getTaskInstance().getId().equals(ONLY))
                .collect(Collectors.toMap(one -> one.getTaskInstance().getTaskName(), one -> one));
    }

    /** The one thing the library cannot be asked for: its signs of life are told by the clock, which was moved. */
    public void moveHeartbeats(String of, Duration by) {
        db.sql("update " + TABLE + " set last_heartbeat = last_heartbeat + cast(:by as interval) where picked_by = :of")
                .param("by", by.toString())
                .param("of", of)
                .update();
    }

    public static TaskInstanceId of(String work) {
        return TaskInstanceId.of(work, ONLY);
    }
}
