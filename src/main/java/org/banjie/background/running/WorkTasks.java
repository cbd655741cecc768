package org.banjie.background.running;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.banjie.background.Failure;
import org.banjie.background.PlannedWork;
import org.banjie.background.PlannedWorks;
import org.banjie.background.RetryWaits;
import org.banjie.background.Schedule;
import org.banjie.background.Shift;
import org.banjie.background.items.Items;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Our works as tasks of the library: how each is done, and what becomes of it afterwards. */
@Component
class WorkTasks {

    private static final Logger log = LoggerFactory.getLogger(WorkTasks.class);

    static final int TRIES = RetryWaits.TRIES;

    private static final Duration NEXT_LOOK = Duration.ofSeconds(2);

    private final PlannedWorks works;
    private final Rounds rounds;
    private final WorkRows rows;
    private final Items items;
    private final Clock clock;

    WorkTasks(PlannedWorks works, Rounds rounds, WorkRows rows, Items items, Clock clock) {
        this.works = works;
        this.rounds = rounds;
        this.rows = rows;
        this.items = items;
        this.clock = clock;
    }

    List<Task<?>> all() {
        var tasks = new ArrayList<Task<?>>();
        works.all().forEach(work -> tasks.add(task(work)));
        tasks.add(wake());
        return tasks;
    }

    private Task<Void> task(PlannedWork work) {
        return Tasks.custom(work.name(), Void.class)
                .onFailure((done, next) -> failed(work, cause(done), done, next))
                .onDeadExecution((done, next) -> failed(work, Failure.VANISHED, done, next))
                .execute((instance, context) -> ended(work, rounds.go(work, shift(context))));
    }

    /** Whoever was thought dead while a piece took its time does no further one. */
    private static Shift shift(ExecutionContext context) {
        var beats = context.getCurrentlyExecuting().getHeartbeatState();
        return () -> context.getSchedulerState().isShuttingDown() || beats.hasStaleHeartbeat();
    }

    private CompletionHandler<Void> ended(PlannedWork work, Round round) {
        return (done, next) -> {
            var now = clock.instant();
            next.reschedule(done, round.more() ? now : next(work, now));
            rows.ended(work.name(), now, round);
        };
    }

    /** An item that failed need not wait for the day of its work. */
    private Instant next(PlannedWork work, Instant now) {
        var planned = work.when().after(now);
        return items.nextTry(work.name())
                .map(again -> again.isBefore(now) ? now : again)
                .filter(again -> again.isBefore(planned))
                .orElse(planned);
    }

    private static Failure cause(ExecutionComplete done) {
        return done.getCause().map(Failure::of).orElse(Failure.VANISHED);
    }

    private void failed(PlannedWork work, Failure failure, ExecutionComplete done, ExecutionOperations<Void> next) {
        var times = rows.failures(work.name()) + 1;
        // which fails when another instance has taken over; then it is the other's go that counts
        if (times < TRIES) next.reschedule(done, clock.instant().plus(waitAfter(times, failure)));
        else next.remove();
        rows.failed(work.name(), clock.instant(), failure);
        if (times >= TRIES) setAside(work);
    }

    private void setAside(PlannedWork work) {
        log.error("Work {} failed {} times and is set aside: see /oversight/background", work.name(), TRIES);
        rows.setAside(work.name(), clock.instant());
    }

    /** That an instance vanished counts: a work that brings the program down would bring down one after the other. */
    private static Duration waitAfter(int failures, Failure failure) {
        if (failure.kind() == Failure.Kind.VANISHED) return Duration.ZERO;
        return RetryWaits.after(failures);
    }

    /** Waits until its work is not being done, and then has it done: a go that began earlier may have looked already. */
    private Task<Void> wake() {
        return Tasks.custom(Schedule.WAKE, Void.class)
                .onFailure((done, next) -> next.reschedule(done, clock.instant().plus(NEXT_LOOK)))
                .onDeadExecution((done, next) -> next.reschedule(done, clock.instant()))
                .execute((instance, context) -> {
                    var carried = carry(Schedule.woken(instance), context);
                    return (done, next) -> {
                        if (carried) next.remove();
                        else next.reschedule(done, clock.instant().plus(NEXT_LOOK));
                    };
                });
    }

    /** A work that fails is tried again in its time, and then sees everything. */
    private boolean carry(String work, ExecutionContext context) {
        return rows.failures(work) > 0 || Schedule.plan(context.getSchedulerClient(), work, clock.instant());
    }
}
