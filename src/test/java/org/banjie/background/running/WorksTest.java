package org.banjie.background.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.banjie.background.Planned;
import org.banjie.background.PlannedWorks;
import org.banjie.background.Shift;
import org.banjie.background.Work;
import org.banjie.background.WorkState;
import org.banjie.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.StandardEnvironment;

/** When works are done and what becomes of those that fail; the clock and the scheduler are moved by hand. */
class WorksTest {

    private static final String PERSON = "310117199001010013";

    private final Installation installation = new Installation();
    private final TestClock clock = installation.clock;
    private final List<Instant> done = new ArrayList<>();
    private BooleanSupplier hourly = () -> false;

    @Planned(name = "test.hourly", every = "PT1H")
    private class Hourly implements Work {
        @Override
        public boolean piece(Shift shift) {
            done.add(clock.instant());
            return hourly.getAsBoolean();
        }
    }

    @Planned(name = "test.monthly", cron = "0 30 3 1 * *")
    private class Monthly implements Work {
        @Override
        public boolean piece(Shift shift) {
            done.add(clock.instant());
            return false;
        }
    }

    @Planned(name = "test.woken")
    private class OnlyWoken implements Work {
        @Override
        public boolean piece(Shift shift) {
            done.add(clock.instant());
            return false;
        }
    }

    private class Unnamed implements Work {
        @Override
        public boolean piece(Shift shift) {
            return false;
        }
    }

    @AfterEach
    void ended() {
        installation.close();
    }

    @Test
    void a_work_is_done_when_its_time_has_come_and_again_after_its_pause() {
        var byHand = installation.byHand(new Hourly());
        byHand.runAnyDueExecutions();
        assertThat(done).isEmpty();
        clock.advance(Duration.ofHours(1));
        byHand.runAnyDueExecutions();
        byHand.runAnyDueExecutions();
        assertThat(done).hasSize(1);
        clock.advance(Duration.ofMinutes(59));
        byHand.runAnyDueExecutions();
        assertThat(done).hasSize(1);
        clock.advance(Duration.ofMinutes(1));
        byHand.runAnyDueExecutions();
        assertThat(done).hasSize(2);
    }

    @Test
    void what_has_its_day_is_done_on_it_in_shanghai_and_what_was_missed_is_done_late_but_once() {
        var byHand = installation.byHand(new Monthly());
        clock.goesTo("2026-03-01T03:29");
        byHand.runAnyDueExecutions();
        assertThat(done).isEmpty();
        clock.goesTo("2026-03-01T03:30");
        byHand.runAnyDueExecutions();
        assertThat(done).hasSize(1);
        // the program was off in April and May
        clock.goesTo("2026-05-20T10:00");
        installation.byHand(new Monthly()).runAnyDueExecutions();
        assertThat(done).hasSize(2);
        assertThat(state("test.monthly", new Monthly()).next()).isEqualTo(Instant.parse("2026-05-31T19:30:00Z"));
    }

    @Test
    void piece_follows_piece_until_there_is_none() {
        var left = new int[] {3};
        hourly = () -> --left[0] > 0;
        var byHand = installation.byHand(new Hourly());
        clock.advance(Duration.ofHours(1));
        byHand.runAnyDueExecutions();
        assertThat(done).hasSize(3);
    }

    @Test
    void a_long_work_gives_way_to_others_and_goes_on_at_once() {
        installation.turn = Duration.ZERO;
        var left = new int[] {3};
        hourly = () -> --left[0] > 0;
        var byHand = installation.byHand(new Hourly(), new OnlyWoken());
        clock.advance(Duration.ofHours(1));
        byHand.runAnyDueExecutions();
        assertThat(done).as("a piece").hasSize(1);
        byHand.runAnyDueExecutions();
        byHand.runAnyDueExecutions();
        byHand.runAnyDueExecutions();
        assertThat(done).as("the others, at the same moment").hasSize(3);
    }

    @Test
    void a_wake_leads_to_a_look_once_it_is_committed() {
        var byHand = installation.byHand(new OnlyWoken());
        clock.advance(Duration.ofDays(400));
        byHand.runAnyDueExecutions();
        assertThat(done).isEmpty();
        installation.transaction.executeWithoutResult(status -> {
            installation.foreman.wake(OnlyWoken.class);
            byHand.runAnyDueExecutions();
            byHand.runAnyDueExecutions();
            assertThat(done).as("before the commit").isEmpty();
        });
        byHand.runAnyDueExecutions();
        byHand.runAnyDueExecutions();
        assertThat(done).hasSize(1);
        assertThat(left()).as("wakes that are left").isZero();
    }

    @Test
    void a_wake_goes_with_its_transaction() {
        var byHand = installation.byHand(new OnlyWoken());
        installation.transaction.executeWithoutResult(status -> {
            installation.foreman.wake(OnlyWoken.class);
            status.setRollbackOnly();
        });
        byHand.runAnyDueExecutions();
        byHand.runAnyDueExecutions();
        assertThat(done).isEmpty();
    }

    /** The work has looked and found nothing; what comes then would else wait for an hour. */
    @Test
    void a_wake_that_comes_as_the_work_is_just_ending_leads_to_another_look() {
        var byHand = installation.byHand(new Hourly());
        hourly = () -> {
            if (done.size() > 1) return false;
            installation.foreman.wake(Hourly.class);
            byHand.runAnyDueExecutions();
            assertThat(left()).as("the wake waits for the end of the look").isOne();
            return false;
        };
        clock.advance(Duration.ofHours(1));
        byHand.runAnyDueExecutions();
        assertThat(done).hasSize(1);
        clock.advance(Duration.ofSeconds(2));
        byHand.runAnyDueExecutions();
        byHand.runAnyDueExecutions();
        assertThat(done).hasSize(2);
        assertThat(left()).isZero();
    }

    @Test
    void what_throws_an_error_keeps_no_other_from_being_done_and_is_tried_again_later_and_later() {
        hourly = () -> {
            throw new StackOverflowError();
        };
        var byHand = installation.byHand(new Hourly(), new OnlyWoken());
        installation.foreman.wake(OnlyWoken.class);
        clock.advance(Duration.ofHours(1));
        byHand.runAnyDueExecutions();
        byHand.runAnyDueExecutions();
        assertThat(done).as("the one that fails and the other").hasSize(2);
        var page = state("test.hourly", new Hourly());
        assertThat(page.failures()).isOne();
        assertThat(page.failed().kind()).isEqualTo("MEMORY");
        assertThat(page.next()).isEqualTo(clock.instant().plus(Duration.ofMinutes(1)));
        clock.advance(Duration.ofMinutes(1));
        byHand.runAnyDueExecutions();
        assertThat(state("test.hourly", new Hourly()).next())
                .isEqualTo(clock.instant().plus(Duration.ofMinutes(2)));
    }

    @Test
    void a_wake_does_not_hasten_what_fails() {
        hourly = () -> {
            throw new IllegalStateException();
        };
        var byHand = installation.byHand(new Hourly());
        clock.advance(Duration.ofHours(1));
        byHand.runAnyDueExecutions();
        for (var i = 0; i < 20; i++) installation.foreman.wake(Hourly.class);
        byHand.runAnyDueExecutions();
        byHand.runAnyDueExecutions();
        byHand.runAnyDueExecutions();
        assertThat(done).hasSize(1);
        assertThat(state("test.hourly", new Hourly()).failures()).isOne();
    }

    @Test
    void after_ten_failures_it_is_set_aside_until_somebody_takes_it_up() {
        var poisoned = new boolean[] {true};
        hourly = () -> {
            if (poisoned[0]) throw new IllegalStateException("no such person: " + PERSON);
            return false;
        };
        var byHand = installation.byHand(new Hourly());
        for (var i = 0; i < 15; i++) {
            clock.advance(Duration.ofHours(1));
            byHand.runAnyDueExecutions();
        }
        assertThat(done).hasSize(10);
        var page = installation.page(new Hourly());
        assertThat(page.all().get(0).setAside()).isNotNull();
        assertThat(page.all().get(0).next()).isNull();
        // not by a restart, and not by a wake
        installation.started(new Hourly());
        installation.foreman.wake(Hourly.class);
        byHand.runAnyDueExecutions();
        byHand.runAnyDueExecutions();
        assertThat(done).hasSize(10);
        poisoned[0] = false;
        assertThat(page.takeUp("test.hourly")).isTrue();
        assertThat(page.takeUp("test.hourly")).as("twice").isFalse();
        byHand.runAnyDueExecutions();
        var after = page.all().get(0);
        assertThat(after.setAside()).isNull();
        assertThat(after.failures()).isZero();
        assertThat(after.done().at()).isEqualTo(clock.instant());
        assertThat(after.failed().place())
                .as("what failed once can still be read, without what it said")
                .startsWith("IllegalStateException, WorksTest")
                .doesNotContain(PERSON);
    }

    @Test
    void an_administrator_has_a_work_done_at_once() {
        var byHand = installation.byHand(new Hourly());
        assertThat(installation.page(new Hourly()).doNow("test.hourly")).isTrue();
        byHand.runAnyDueExecutions();
        assertThat(done).hasSize(1);
    }

    @Test
    void a_work_without_a_name_stops_the_start() {
        assertThatThrownBy(() -> new PlannedWorks(List.of(new Unnamed()), new StandardEnvironment()))
                .hasMessageContaining("@Planned");
    }

    private WorkState state(String name, Work... works) {
        return installation.page(works).all().stream()
                .filter(work -> work.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private long left() {
        return installation
                .db
                .sql("select count(*) from background_schedule where task_name = 'wake'")
                .query(Long.class)
                .single();
    }
}
