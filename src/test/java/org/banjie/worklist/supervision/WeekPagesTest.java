package org.banjie.worklist.supervision;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.stream.StreamSupport;
import org.banjie.access.recusals.Recusals;
import org.banjie.background.running.ByHand;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.DeskStory;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.StandsStill;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever answers for offices finds last week's figures of them in the worklist, on one page. */
@StandsStill("what is late is what it tells of")
class WeekPagesTest extends DeskStory {

    private static final String LEADER = "street-leader." + STREET;
    private static final String CHECK = "Task_CheckCompleteness";
    private static final String VISIT = "Task_HomeVisit";

    @Autowired
    ByHand byHand;

    @Autowired
    Recusals recusals;

    private String visited;
    private String lies;

    @BeforeEach
    @AfterEach
    void nobodyIsTold() {
        db.sql("delete from work_week_told").update();
    }

    /** In the week of 9 February: three arrive, one is done but for its means, one lies untouched, one is elsewhere. */
    @BeforeEach
    void aWeekOfWork() {
        visited = files(Household.of(3, "900"));
        lies = files(Household.of(1, "900"));
        files("street-intake.310117001", Household.of(1, "900").registeredIn("310117001001"));
        does(CLERK, visited, CHECK, "ACCEPT");
        as("street-investigator-1." + STREET).post("/tasks/" + taskOf(visited, VISIT) + "/claim");
    }

    @Test
    void it_says_what_arrived_was_done_lies_and_is_about_to_by_step_and_holder() {
        goesTo("2026-02-24T09:00");
        var week = as(LEADER).get("/supervision/week?of=2026-02-11").json();
        assertThat(week.path("from").asText()).isEqualTo("2026-02-09");
        assertThat(week.path("to").asText()).isEqualTo("2026-02-15");
        var done = line(week, CHECK, CLERK);
        assertThat(done.path("arrived").asInt()).isEqualTo(1);
        assertThat(done.path("done").asInt()).isEqualTo(1);
        var free = line(week, CHECK, "");
        assertThat(free.path("arrived").asInt()).isEqualTo(1);
        assertThat(free.path("done").asInt()).isZero();
        var held = line(week, VISIT, "street-investigator-1." + STREET);
        assertThat(held.path("late").asInt()).as("three working days").isEqualTo(1);
        assertThat(held.path("oldestSince").asText()).startsWith("2026-02-09");
        assertThat(offices(week)).allMatch(office -> office.contains("@" + STREET));
        assertThat(as("district-assistance")
                        .get("/supervision/week?of=2026-02-11")
                        .json()
                        .path("arrived")
                        .asInt())
                .isGreaterThan(week.path("arrived").asInt());
    }

    /** A clerk who ends the family's step over the counter does not make it a step of the office. */
    @Test
    void what_waited_for_the_family_is_in_no_figure_whoever_ends_it() {
        does(CLERK, lies, CHECK, "CORRECT");
        does(CLERK, lies, "Task_Correct", "SUPPLIED");
        goesTo("2026-02-24T09:00");
        var week = as(LEADER).get("/supervision/week?of=2026-02-09").json();
        assertThat(week.path("lines").findValuesAsText("step")).contains(CHECK).doesNotContain("Task_Correct");
    }

    @Test
    void all_its_columns_are_in_sight_with_large_letters_on_a_small_screen() {
        goesTo("2026-02-24T09:00");
        for (var person : List.of(
                new Person().withWidth(1024).withLook("light.large.normal"),
                new Person().withWidth(1024).withLook("light.large.normal").withLanguage("en"))) {
            var page = signedIn("district-assistance", "/supervision/week?of=2026-02-09", person);
            var frame = page.locator(".rows-frame");
            browser.look(page, "week/large-" + person.language());
            assertThat((Boolean) frame.evaluate("frame => frame.scrollWidth <= frame.clientWidth"))
                    .as("in " + person.language())
                    .isTrue();
        }
    }

    /** The figures of a week that is over are what they were, whatever is done afterwards. */
    @Test
    void what_is_done_later_still_lay_then() {
        goesTo("2026-02-24T09:00");
        var before = as(LEADER).get("/supervision/week?of=2026-02-09").json();
        does("street-investigator-1." + STREET, visited, VISIT, "RECORDED");
        var after = as(LEADER).get("/supervision/week?of=2026-02-09").json();
        for (var sum : List.of("arrived", "done", "late", "dueNextWeek")) {
            assertThat(after.path(sum)).as(sum).isEqualTo(before.path(sum));
        }
        var running = as(LEADER).get("/supervision/week?of=2026-02-24").json();
        assertThat(line(running, VISIT, "street-investigator-1." + STREET)
                        .path("done")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void nobody_else_reads_it_and_a_case_kept_away_from_is_not_counted() {
        for (var uid : List.of(CLERK, REVIEWER, "village-clerk." + VILLAGE)) {
            assertThat(as(uid).get("/supervision/week").status()).as(uid).isEqualTo(403);
        }
        assertThat(as(LEADER).get("/supervision/week?street=310117001").status())
                .isEqualTo(403);
        assertThat(as(LEADER).get("/supervision/week?of=2026-02-16").status())
                .as("to come")
                .isEqualTo(422);
        assertThat(as(LEADER).get("/supervision/week?of=2020-02-16").status()).isEqualTo(422);
        var all = as(LEADER)
                .get("/supervision/week?of=2026-02-09")
                .json()
                .path("arrived")
                .asInt();
        recusals.recuse(lies, LEADER, "申请人的兄弟", "admin-1");
        assertThat(as(LEADER)
                        .get("/supervision/week?of=2026-02-09")
                        .json()
                        .path("arrived")
                        .asInt())
                .isEqualTo(all - 1);
    }

    @Test
    void on_the_first_working_morning_it_stands_in_the_worklist_until_it_is_opened() {
        goesTo("2026-02-16T08:00"); // a Monday in the holidays
        byHand.does("worklist.week");
        assertThat(waiting(LEADER)).isEmpty();
        goesTo("2026-02-24T08:00");
        byHand.does("worklist.week");
        byHand.does("worklist.week");
        assertThat(waiting(LEADER)).as("also of the week before the holidays").hasSize(2);
        assertThat(waiting("district-approver")).hasSize(2);
        assertThat(waiting(CLERK)).isEmpty();
        assertThat(waiting("auditor")).as("looks on").isEmpty();
        var leader = signedIn(LEADER, "/worklist");
        leader.locator(".others-what")
                .filter(new Locator.FilterOptions().setHasText("2026-02-09"))
                .click();
        says(leader, "周报：2026-02-09 至 2026-02-15");
        browser.look(leader, "week/leader");
        assertThat(waiting(LEADER)).hasSize(1);
        browser.look(
                signedIn(
                        "district-assistance",
                        "/supervision/week?of=2026-02-09",
                        new Person().withLanguage("en").withWidth(390)),
                "week/section-en-390");
        browser.look(
                signedIn("district-assistance", "/supervision/week?of=2026-02-09", new Person().withLanguage("en")),
                "week/section-en");
        leader.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(leader.locator(".week-ways")).not().isVisible();
        browser.screenshot(leader, "week/printed");
    }

    private static JsonNode line(JsonNode week, String step, String holder) {
        return StreamSupport.stream(week.path("lines").spliterator(), false)
                .filter(line -> line.path("step").asText().equals(step))
                .filter(line ->
                        line.path("holder").asText("").replace("null", "").equals(holder))
                .findFirst()
                .orElseThrow(() -> new AssertionError(step + " of " + holder + " is not in " + week));
    }

    private static List<String> offices(JsonNode week) {
        return week.path("lines").findValuesAsText("office");
    }

    private List<String> waiting(String uid) {
        return as(uid).get("/worklist").json().path("others").findValuesAsText("what").stream()
                .filter(what -> what.startsWith("周报"))
                .toList();
    }
}
