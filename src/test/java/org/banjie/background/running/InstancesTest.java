package org.banjie.background.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.banjie.background.Planned;
import org.banjie.background.PlannedWork;
import org.banjie.background.PlannedWorks;
import org.banjie.background.Shift;
import org.banjie.background.When;
import org.banjie.background.Work;
import org.banjie.background.WorkState;
import org.banjie.testing.TestClock;
import org.banjie.time.ClockMoved;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.core.env.StandardEnvironment;

/** Several instances of the program on one database, and what becomes of what one was doing when it ends. */
@Timeout(120)
class InstancesTest {

    private static final int WORKS = 30;
    private static final int PIECES = 5;

    private final Installation installation = Installation.apart();
    private final TestClock clock = installation.clock;

    /** Five pieces; each looks at what is committed, does the next and commits it. */
    @Planned(name = "test.long", every = "PT1H")
    private class FivePieces implements Work {

        private final IntConsumer beforeCommit;
        private final IntConsumer afterCommit;

        FivePieces(IntConsumer beforeCommit, IntConsumer afterCommit) {
            this.beforeCommit = beforeCommit;
            this.afterCommit = afterCommit;
        }

        @Override
        public boolean piece(Shift shift) {
            var piece = done() + 1;
            installation.transaction.executeWithoutResult(status -> {
                installation.db.sql("insert into done values (?)").param(piece).update();
                beforeCommit.accept(piece);
            });
            afterCommit.accept(piece);
            return piece < PIECES;
        }
    }

    /** Never comes to its end. */
    @Planned(name = "test.endless", every = "PT1H")
    private class Endless implements Work {

        final CountDownLatch begun = new CountDownLatch(3);

        @Override
        public boolean piece(Shift shift) {
            done();
            begun.countDown();
            return true;
        }
    }

    @BeforeEach
    void nothing_is_done() {
        installation.db.sql("create table done (piece int primary key)").update();
    }

    @AfterEach
    void ended() {
        installation.close();
    }

    @Test
    void two_instances_do_each_work_that_is_due_exactly_once() {
        var counts = new ConcurrentHashMap<String, AtomicInteger>();
        var all = new CountDownLatch(WORKS);
        var works = many(counts, all);
        var one = installation.started(works);
        var other = installation.started(works);
        clock.advance(Duration.ofHours(1));
        waitFor(all);
        // an instance that ends in the middle of a go leaves it to the other, which then does one more
        await().untilAsserted(() -> assertThat(worksEnded()).isEqualTo(WORKS));
        one.end();
        other.end();
        assertThat(counts).hasSize(WORKS).allSatisfy((name, count) -> assertThat(count)
                .hasValue(1));
    }

    @Test
    void what_was_killed_in_the_middle_is_taken_over_and_goes_on_where_the_last_commit_was() throws Exception {
        var inTheMiddle = new CountDownLatch(1);
        var afterwards = new CountDownLatch(1);
        var killed = runs(new FivePieces(third(inTheMiddle, afterwards), piece -> {}));
        waitFor(inTheMiddle);
        var other = installation.byHand(quick());
        other.runDeadExecutionDetection();
        other.runAnyDueExecutions();
        assertThat(done()).as("it may still live").isEqualTo(2);
        clock.advance(WorkScheduler.HEARTBEAT.multipliedBy(6));
        cutOff();
        other.runDeadExecutionDetection();
        other.runAnyDueExecutions();
        assertThat(done()).isEqualTo(PIECES);
        assertThat(state().failed().kind()).isEqualTo("VANISHED");
        afterwards.countDown();
        killed.join();
        assertThat(state().failures())
                .as("what fails of the killed one counts no more")
                .isZero();
    }

    @Test
    void whoever_was_thought_dead_does_no_further_piece() throws Exception {
        var inTheMiddle = new CountDownLatch(1);
        var afterwards = new CountDownLatch(1);
        var pieces = new AtomicInteger();
        var slow = runs(new FivePieces(piece -> pieces.incrementAndGet(), third(inTheMiddle, afterwards)));
        waitFor(inTheMiddle);
        clock.advance(WorkScheduler.HEARTBEAT.multipliedBy(6));
        var other = installation.byHand(new FivePieces(piece -> {}, piece -> {
            if (piece == 4) letGo(afterwards, slow);
        }));
        other.runDeadExecutionDetection();
        other.runAnyDueExecutions();
        assertThat(pieces).as("pieces of the slow one").hasValue(3);
        assertThat(done()).isEqualTo(PIECES);
    }

    @Test
    void an_instance_that_ends_leaves_its_work_within_seconds_and_another_goes_on_at_once() {
        var endless = new Endless();
        var one = installation.started(endless);
        clock.advance(Duration.ofHours(1));
        waitFor(endless.begun);
        var before = System.nanoTime();
        one.end();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
        assertThat(installation.page(endless).all().get(0).next()).isEqualTo(clock.instant());
    }

    @Test
    void a_clock_that_is_moved_makes_due_what_lies_on_the_way_and_nobody_look_dead() {
        var inTheMiddle = new CountDownLatch(1);
        var afterwards = new CountDownLatch(1);
        var one = installation.started(new FivePieces(third(inTheMiddle, afterwards), piece -> {}));
        moves(one, Duration.ofHours(1));
        waitFor(inTheMiddle);
        moves(one, Duration.ofDays(60));
        var other = installation.byHand(quick());
        other.runDeadExecutionDetection();
        other.runAnyDueExecutions();
        assertThat(done()).isEqualTo(2);
        afterwards.countDown();
        one.end();
        assertThat(state().failed()).isNull();
    }

    private int worksEnded() {
        return installation
                .db
                .sql("select count(*) from background_work where ended_at >= started_at")
                .query(Integer.class)
                .single();
    }

    private PlannedWorks many(Map<String, AtomicInteger> counts, CountDownLatch all) {
        var works = IntStream.range(0, WORKS)
                .mapToObj(n -> new PlannedWork("test." + n, When.every(Duration.ofHours(1)), shift -> {
                    counts.computeIfAbsent("test." + n, name -> new AtomicInteger())
                            .incrementAndGet();
                    all.countDown();
                    return false;
                }))
                .toList();
        return new PlannedWorks(List.of(), new StandardEnvironment()) {
            @Override
            public List<PlannedWork> all() {
                return works;
            }
        };
    }

    private FivePieces quick() {
        return new FivePieces(piece -> {}, piece -> {});
    }

    private static IntConsumer third(CountDownLatch there, CountDownLatch goesOn) {
        return piece -> {
            if (piece != 3) return;
            there.countDown();
            waitFor(goesOn);
        };
    }

    /** An instance that gives no sign of life. */
    private Thread runs(Work work) {
        var instance = installation.byHand(work);
        clock.advance(Duration.ofHours(1));
        var thread = new Thread(instance::runAnyDueExecutions);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    /** With whoever is killed its connections end. */
    private void cutOff() {
        installation
                .db
                .sql(
                        """
                select pg_terminate_backend(pid) from pg_stat_activity
                where datname = current_database() and state = 'idle in transaction'
                """)
                .query(Boolean.class)
                .list();
    }

    private void moves(WorkScheduler instance, Duration by) {
        var from = clock.instant();
        clock.advance(by);
        instance.moved(new ClockMoved(from, clock.instant()));
    }

    private static void letGo(CountDownLatch latch, Thread thread) {
        latch.countDown();
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private WorkState state() {
        return installation.page(quick()).all().get(0);
    }

    private int done() {
        return installation
                .db
                .sql("select count(*) from done")
                .query(Integer.class)
                .single();
    }
}
