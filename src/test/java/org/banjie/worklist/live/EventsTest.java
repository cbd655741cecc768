package org.banjie.worklist.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.banjie.access.recusals.Recusals;
import org.banjie.background.running.ByHand;
import org.banjie.testing.AnotherInstance;
import org.banjie.testing.story.ApiClient;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.Story;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.transaction.support.TransactionTemplate;

/** What happens to the list is told to whoever listens, once it has happened: on every instance, and after every break. */
class EventsTest extends Story {

    private static final String CLERK = "street-intake." + STREET;
    private static final String OTHERS = "street-intake.310117001";
    private static final String FIRST = "street-investigator-1." + STREET;
    private static final String SECOND = "street-investigator-2." + STREET;
    private static final String VISIT = "Task_HomeVisit";

    @Autowired
    Recusals recusals;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Environment settings;

    @Autowired
    Listening listening;

    @Autowired
    ByHand works;

    @Test
    void a_step_that_comes_is_claimed_and_goes_is_told_to_its_office_and_to_no_other() {
        try (var clerk = Ear.of(port, CLERK);
                var first = Ear.of(port, FIRST);
                var others = Ear.of(port, OTHERS)) {
            assertThat(first.status()).isEqualTo(200);
            assertThat(first.header("Content-Type")).startsWith("text/event-stream");
            assertThat(first.header("X-Accel-Buffering")).isEqualTo("no");
            assertThat(first.header("Cache-Control")).contains("no-store");
            var caseNo = files(Household.of(2, "900"));
            assertThat(clerk.hears(caseNo)).contains("ARRIVED");
            does(CLERK, caseNo, "Task_CheckCompleteness", "ACCEPT");
            assertThat(clerk.hears(caseNo)).contains("CLAIMED");
            assertThat(clerk.hears(caseNo)).contains("GONE");
            var task = taskOf(caseNo, VISIT);
            assertThat(first.hears(caseNo)).contains("ARRIVED", task);
            as(SECOND).post("/tasks/" + task + "/claim");
            assertThat(first.hears(caseNo)).contains("CLAIMED", task);
            as(SECOND).post("/tasks/" + task + "/release");
            first.hearsLine("RELEASED");
            var theirs = files(OTHERS, Household.of(2, "900").registeredIn("310117001001"));
            assertThat(others.hears(theirs)).contains("ARRIVED");
            assertThat(clerk.all()).noneMatch(line -> line.contains(theirs));
            assertThat(others.all()).noneMatch(line -> line.contains(caseNo));
        }
    }

    @Test
    void whoever_must_keep_away_hears_nothing_from_that_moment_on() {
        var caseNo = accepted();
        try (var first = Ear.of(port, FIRST);
                var second = Ear.of(port, SECOND)) {
            recusals.recuse(caseNo, FIRST, "申请人的兄弟", "admin-1");
            as(SECOND).post("/tasks/" + taskOf(caseNo, VISIT) + "/claim");
            second.hears(caseNo);
            var other = accepted();
            first.hears(other);
            assertThat(first.all()).noneMatch(line -> line.contains(caseNo));
        }
        try (var again = Ear.of(port, FIRST, from(caseNo))) {
            var other = accepted();
            again.hears(other);
            assertThat(again.all()).noneMatch(line -> line.contains(caseNo));
        }
    }

    @Test
    void nobody_hears_of_what_was_rolled_back() {
        var caseNo = accepted();
        try (var first = Ear.of(port, FIRST)) {
            transaction.executeWithoutResult(status -> {
                db.sql("update work_item set assignee = ? where case_no = ? and step = ?")
                        .params(SECOND, caseNo, VISIT)
                        .update();
                status.setRollbackOnly();
            });
            var other = accepted();
            first.hears(other);
            assertThat(first.all()).noneMatch(line -> line.contains(caseNo));
        }
    }

    @Test
    void whoever_comes_back_is_told_what_came_meanwhile_also_what_an_older_act_ended_later() {
        var caseNo = accepted();
        var slow = accepted();
        var last = new AtomicReference<String>();
        try (var first = Ear.of(port, FIRST)) {
            // an act that began before and ends after what is heard next
            transaction.executeWithoutResult(status -> {
                db.sql("update work_item set assignee = ? where case_no = ? and step = ?")
                        .params(SECOND, slow, VISIT)
                        .update();
                as(SECOND).post("/tasks/" + taskOf(caseNo, VISIT) + "/claim");
                first.hears(caseNo);
                first.hearsLine("id: ");
                last.set(first.last());
            });
            assertThat(first.hears(slow)).as("once it has ended").contains("CLAIMED");
        }
        try (var again = Ear.of(port, FIRST, last.get())) {
            assertThat(again.hears(slow)).contains("CLAIMED");
        }
    }

    @Test
    void a_place_that_is_too_old_or_of_another_database_is_told_so() {
        for (var place : new String[] {"1.1", "never", "999999999999.99999999999"}) {
            try (var first = Ear.of(port, FIRST, place)) {
                first.hearsLine("event: resync");
            }
        }
        var since = as(FIRST).get("/worklist/events/since?after=1.1").json();
        assertThat(since.path("resync").asBoolean()).isTrue();
        assertThat(since.path("last").asText()).matches("\\d+\\.\\d+");
    }

    @Test
    void very_much_at_once_is_told_as_a_whole() {
        var caseNo = accepted();
        try (var first = Ear.of(port, FIRST)) {
            transaction.executeWithoutResult(status -> {
                db.sql(
                                """
                        insert into work_item (task_id, case_no, kind, version, step, grp, for_applicant, area, applicant,
                                               applicant_order, since)
                        select 'crowd-' || n, case_no, kind, version, step, grp, for_applicant, area, applicant,
                               applicant_order, since
                        from work_item, generate_series(1, 600) n where case_no = ? and step = ?
                        """)
                        .params(caseNo, VISIT)
                        .update();
                db.sql("delete from work_item where task_id like 'crowd-%'").update();
            });
            first.hearsLine("event: resync");
        }
        assertThat(db.sql("select count(*) from work_change where task_id like 'crowd-%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whoever_cannot_keep_a_stream_open_asks_since_when() {
        var start = as(FIRST).get("/worklist/events/since?after=never").json();
        var caseNo = accepted();
        var since = as(FIRST)
                .get("/worklist/events/since?after=" + start.path("last").asText())
                .json();
        assertThat(since.path("events").findValuesAsText("caseNo")).contains(caseNo);
        assertThat(as(OTHERS)
                        .get("/worklist/events/since?after="
                                + start.path("last").asText())
                        .json()
                        .path("events")
                        .findValuesAsText("caseNo"))
                .doesNotContain(caseNo);
    }

    @Test
    void the_connection_that_listens_is_cut_and_nothing_is_missed() {
        try (var first = Ear.of(port, FIRST)) {
            cutOff();
            var caseNo = accepted();
            assertThat(first.hears(caseNo)).contains("ARRIVED");
            cutOff();
            as(SECOND).post("/tasks/" + taskOf(caseNo, VISIT) + "/claim");
            assertThat(first.hears(caseNo)).contains("CLAIMED");
        }
    }

    @Test
    void too_many_of_one_person_the_first_is_displaced() {
        var ears = IntStream.range(0, 6)
                .mapToObj(n -> Ear.of(port, "street-reviewer." + STREET))
                .toList();
        try (var seventh = Ear.of(port, "street-reviewer." + STREET)) {
            ears.get(0).hearsLine("event: displaced");
            ears.get(0).hearsTheEnd();
            assertThat(seventh.status()).isEqualTo(200);
        }
        ears.forEach(Ear::close);
    }

    /** What happens on one is heard on the other; there a stream lives but some seconds, so that every door is passed again. */
    @Test
    void on_another_instance_it_is_heard_too_and_once_that_is_gone_here() {
        var caseNo = accepted();
        String last;
        try (var other = AnotherInstance.beside(settings, "--banjie.live.life=PT20S")) {
            try (var there = Ear.of(other.port(), FIRST);
                    var here = Ear.of(port, FIRST)) {
                as(SECOND).post("/tasks/" + taskOf(caseNo, VISIT) + "/claim");
                assertThat(there.hears(caseNo)).contains("CLAIMED");
                assertThat(here.hears(caseNo)).contains("CLAIMED");
                new ApiClient(other.port(), SECOND).post("/tasks/" + taskOf(caseNo, VISIT) + "/release");
                assertThat(there.hears(caseNo)).contains("RELEASED");
                assertThat(here.hears(caseNo)).contains("RELEASED");
                there.hearsTheEnd();
                last = there.last();
            }
            try (var open = Ear.of(other.port(), FIRST, last)) {
                assertThat(open.status()).isEqualTo(200);
                var begun = System.nanoTime();
                other.close();
                assertThat(Duration.ofNanos(System.nanoTime() - begun))
                        .as("the program does not wait for streams to end")
                        .isLessThan(Duration.ofSeconds(25));
                open.hearsTheEnd();
            }
        }
        var meanwhile = accepted();
        try (var here = Ear.of(port, FIRST, last)) {
            assertThat(here.hears(meanwhile)).contains("ARRIVED");
        }
    }

    @Test
    void it_is_for_staff_alone_and_for_those_who_can_read_a_stream() {
        assertThat(as(FIRST).get("/worklist/events").status()).isEqualTo(406);
        assertThat(ApiClient.stranger(port).get("/worklist/events").status()).isEqualTo(401);
        assertThat(as(FIRST).get("/worklist/events/since").status()).isEqualTo(422);
    }

    @Test
    void what_happened_is_forgotten_after_a_day() {
        var caseNo = accepted();
        db.sql("update work_change set at = now() - interval '25 hours' where case_no = ?")
                .param(caseNo)
                .update();
        works.does("worklist.live");
        assertThat(db.sql("select count(*) from work_change where case_no = ?")
                        .param(caseNo)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(db.sql("select count(*) from work_change")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    private String accepted() {
        var caseNo = files(Household.of(2, "900"));
        does(CLERK, caseNo, "Task_CheckCompleteness", "ACCEPT");
        return caseNo;
    }

    /** From before the first change of that case. */
    private String from(String caseNo) {
        var first = db.sql("select min(xid::text::bigint) from work_change where case_no = ?")
                .param(caseNo)
                .query(Long.class)
                .single();
        return first + "." + listening.reached().second();
    }

    /** Waits for it to be there: another story may just have cut it off. */
    private void cutOff() {
        var until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (cut() == 0) {
            assertThat(System.nanoTime()).as("it listens again").isLessThan(until);
            Thread.onSpinWait();
        }
    }

    private int cut() {
        return db.sql(
                        """
                select count(pg_terminate_backend(pid)) from pg_stat_activity
                where application_name = ? and datname = current_database()
                """)
                .param(ListeningConnection.NAME)
                .query(Integer.class)
                .single();
    }
}
