package org.banjie.background.running;

import com.github.kagkarlsson.scheduler.ScheduledExecution;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.banjie.background.PlannedWork;
import org.banjie.background.PlannedWorks;
import org.banjie.background.Schedule;
import org.banjie.background.When;
import org.banjie.background.Woken;
import org.banjie.background.WorkState;
import org.banjie.background.WorkState.Done;
import org.banjie.background.WorkState.Failed;
import org.banjie.background.items.ItemRows;
import org.banjie.background.items.ItemState;
import org.banjie.background.items.SetAside;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Every work that runs by itself: how it stands, and what an administrator may do about it. */
@Component
public class Works {

    private final PlannedWorks works;
    private final WorkRows rows;
    private final ItemRows items;
    private final Schedule schedule;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Works(
            PlannedWorks works,
            WorkRows rows,
            ItemRows items,
            Schedule schedule,
            Clock clock,
            ApplicationEventPublisher events) {
        this.works = works;
        this.rows = rows;
        this.items = items;
        this.clock = clock;
        this.schedule = schedule;
        this.events = events;
    }

    public List<WorkState> all() {
        var known = rows.all();
        var planned = schedule.works();
        return works.all().stream()
                .map(work -> state(work, known.get(work.name()), planned.get(work.name())))
                .toList();
    }

    public boolean has(String name) {
        return works.all().stream().anyMatch(work -> work.name().equals(name));
    }

    /** Has it done at once. @return false when it is being done just now */
    public boolean doNow(String name) {
        var due = schedule.planNow(name);
        events.publishEvent(new Woken(name));
        return due;
    }

    /** Has a work that was set aside done again. @return false when it was not set aside */
    public boolean takeUp(String name) {
        if (!rows.takeUp(name)) return false;
        schedule.planNow(name);
        events.publishEvent(new Woken(name));
        return true;
    }

    /** Single items that failed while their works went on: what waits for somebody first, at most so many. */
    public List<ItemState> items(int limit) {
        return items.all(limit);
    }

    public int itemCount() {
        return items.count();
    }

    /** Works and single items that were set aside, counted up to {@code most}; empty for none. */
    public Optional<SetAside> setAside(int most) {
        return items.setAside(most);
    }

    public Optional<ItemState> item(long id) {
        return items.find(id);
    }

    /** Has an item tried again at once, set aside or not; where its work is being done just now, right after that. */
    public void tryAgain(ItemState item) {
        items.takeUp(item.id(), clock.instant());
        schedule.wake(item.work());
        events.publishEvent(new Woken(item.work()));
    }

    private static WorkState state(PlannedWork work, WorkRows.Row row, ScheduledExecution<?> planned) {
        var running = planned != null && planned.isPicked();
        return new WorkState(
                work.name(),
                work.when(),
                running && row != null ? row.startedAt() : null,
                done(row),
                failed(row),
                row == null ? 0 : row.failures(),
                running ? null : next(planned).orElse(null),
                row == null ? null : row.setAsideAt());
    }

    private static Done done(WorkRows.Row row) {
        if (row == null || row.endedAt() == null) return null;
        return new Done(row.endedAt(), Duration.ofMillis(row.tookMs()));
    }

    private static Failed failed(WorkRows.Row row) {
        if (row == null || row.failedAt() == null) return null;
        return new Failed(row.failedAt(), row.failure().name(), row.failedIn());
    }

    private static Optional<Instant> next(ScheduledExecution<?> planned) {
        return Optional.ofNullable(planned)
                .map(ScheduledExecution::getExecutionTime)
                .filter(at -> at.isBefore(When.NEVER));
    }
}
