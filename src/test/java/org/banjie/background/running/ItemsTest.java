package org.banjie.background.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.banjie.background.Planned;
import org.banjie.background.Shift;
import org.banjie.background.items.ItemWork;
import org.banjie.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

/** One bad item keeps no other from being done: it is tried again by itself, and after its tries it waits to be seen. */
class ItemsTest {

    private static final String PERSON = "310117199001010013";

    private final Installation installation = new Installation();
    private final TestClock clock = installation.clock;
    private final List<String> waiting = new ArrayList<>(List.of("A-1", "A-2", "A-3"));
    private final List<String> done = new ArrayList<>();
    private final List<String> givenUp = new ArrayList<>();
    private final Set<String> bad = new HashSet<>();
    private int tries;

    @Planned(name = "test.yearly", cron = "0 30 3 1 1 *")
    private class Yearly implements ItemWork {
        @Override
        public boolean piece(Shift shift) {
            installation.items.each(this, waiting, item -> item, this::again);
            waiting.clear();
            return false;
        }

        @Override
        public void again(String item) {
            tries++;
            installation
                    .db
                    .sql("insert into background_work (name) values (?)")
                    .param(item)
                    .update();
            if (bad.contains(item)) throw new IllegalStateException("cannot do " + PERSON);
            done.add(item);
        }

        @Override
        public void givenUp(String item) {
            givenUp.add(item);
        }
    }

    @AfterEach
    void ended() {
        installation.close();
    }

    @Test
    void the_others_are_done_and_the_bad_one_leaves_nothing_behind() {
        bad.add("A-2");
        go();
        assertThat(done).containsExactly("A-1", "A-3");
        assertThat(installation
                        .db
                        .sql("select name from background_work where name like 'A-%' order by 1")
                        .query(String.class)
                        .list())
                .as("what the bad one wrote is taken back")
                .containsExactly("A-1", "A-3");
        var failed = page().items(10).get(0);
        assertThat(failed.item()).isEqualTo("A-2");
        assertThat(failed.failed().kind()).isEqualTo("PROGRAM");
        assertThat(failed.failed().place())
                .startsWith("IllegalStateException, ItemsTest")
                .doesNotContain(PERSON);
        assertThat(page().all().get(0).failures())
                .as("the work itself came to its end")
                .isZero();
    }

    @Test
    void it_is_tried_again_by_itself_long_before_the_next_day_of_its_work() {
        bad.add("A-2");
        go();
        assertThat(page().all().get(0).next()).isEqualTo(clock.instant().plus(Duration.ofMinutes(1)));
        bad.clear();
        clock.advance(Duration.ofMinutes(1));
        byHand().runAnyDueExecutions();
        assertThat(done).containsExactly("A-1", "A-3", "A-2");
        assertThat(page().items(10)).isEmpty();
        assertThat(page().all().get(0).next()).isAfter(clock.instant().plus(Duration.ofDays(300)));
    }

    @Test
    void a_bad_one_that_the_work_comes_across_again_is_not_tried_before_its_time() {
        bad.add("A-2");
        go();
        waiting.addAll(List.of("A-2", "A-4"));
        var before = tries;
        page().doNow("test.yearly");
        byHand().runAnyDueExecutions();
        assertThat(tries).as("A-4 alone").isEqualTo(before + 1);
    }

    @Test
    void after_ten_tries_it_is_set_aside_until_an_administrator_has_it_tried_again() {
        bad.add("A-2");
        go();
        for (var i = 0; i < 20; i++) {
            clock.advance(Duration.ofHours(1));
            byHand().runAnyDueExecutions();
        }
        assertThat(tries).isEqualTo(2 + 10);
        assertThat(givenUp).containsExactly("A-2");
        var aside = page().items(10).get(0);
        assertThat(aside.failures()).isEqualTo(10);
        assertThat(aside.setAside()).isNotNull();
        bad.clear();
        page().tryAgain(aside);
        byHand().runAnyDueExecutions();
        byHand().runAnyDueExecutions();
        assertThat(done).contains("A-2");
        assertThat(page().items(10)).isEmpty();
    }

    @Test
    void where_the_database_is_away_it_is_not_the_fault_of_the_item() {
        var work = new Yearly();
        assertThatThrownBy(() -> installation.items.each(work, waiting, item -> item, item -> {
                    throw new DataAccessResourceFailureException("gone");
                }))
                .isInstanceOf(DataAccessResourceFailureException.class);
        assertThat(page().items(10)).isEmpty();
    }

    private void go() {
        var byHand = byHand();
        clock.moveTo(page().all().get(0).next());
        byHand.runAnyDueExecutions();
    }

    private com.github.kagkarlsson.scheduler.testhelper.ManualScheduler byHand() {
        return installation.byHand(new Yearly());
    }

    private Works page() {
        return installation.page(new Yearly());
    }
}
