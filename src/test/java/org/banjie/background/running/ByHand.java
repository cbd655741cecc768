package org.banjie.background.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.banjie.background.Failure;
import org.banjie.background.PlannedWork;
import org.banjie.background.PlannedWorks;
import org.banjie.background.RetryWaits;
import org.banjie.background.Schedule;
import org.banjie.background.Shift;
import org.banjie.background.items.ItemRows;
import org.banjie.background.items.ItemState;

/** Does in a test what runs by itself elsewhere. A work that fails fails the test, and so does one of its items. */
public class ByHand {

    private final PlannedWorks works;
    private final Rounds rounds;
    private final WorkRows rows;
    private final ItemRows items;
    private final SchedulerClient client;
    private final Clock clock;
    private boolean someMayFail;

    ByHand(PlannedWorks works, Rounds rounds, WorkRows rows, ItemRows items, DataSource database, Clock clock) {
        this.works = works;
        this.rounds = rounds;
        this.rows = rows;
        this.items = items;
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
        var before = failed(name);
        for (var more = true; more; ) {
            var round = rounds.go(work, Shift.OPEN);
            rows.ended(name, clock.instant(), round);
            more = round.more();
        }
        if (someMayFail) return;
        assertThat(before).as("items of " + name + " that failed").containsAllEntriesOf(failed(name));
    }

    /** @return the keys of the items of that work that have failed after this, some of them before it perhaps */
    public Set<String> failsAtSome(String name, Runnable act) {
        someMayFail = true;
        try {
            act.run();
        } finally {
            someMayFail = false;
        }
        return failed(name).keySet();
    }

    public Set<String> failsAtSome(String name) {
        return failsAtSome(name, () -> does(name));
    }

    private Map<String, Integer> failed(String name) {
        return items.all(1000).stream()
                .filter(item -> item.work().equals(name))
                .collect(Collectors.toMap(ItemState::item, ItemState::failures));
    }

    /** As if it had failed that way. */
    public void fails(String name, Throwable thrown) {
        rows.failed(name, clock.instant(), Failure.of(thrown));
    }

    /** As if one of its items had failed that way so often. */
    public void fails(String name, String item, int times, Throwable thrown) {
        var next = times < RetryWaits.TRIES ? clock.instant().plus(RetryWaits.after(times)) : null;
        for (var i = 0; i < times; i++) items.failed(name, item, Failure.of(thrown), clock.instant(), next);
    }

    public void forgets(String name, String item) {
        items.done(name, item);
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
