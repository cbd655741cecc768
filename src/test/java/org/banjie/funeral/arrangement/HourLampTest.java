package org.banjie.funeral.arrangement;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.banjie.testing.browser.Browser;
import org.banjie.testing.browser.Door;
import org.banjie.testing.browser.Person;
import org.banjie.time.hours.HourLimits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** What the law counts in hours is shown in hours, by day and night, to whoever has to be quick. */
class HourLampTest extends FuneralStory {

    @RegisterExtension
    static final Browser browser = new Browser();

    @Autowired
    HourLimits limits;

    @BeforeEach
    @AfterEach
    void nothing_waits() {
        db.sql("delete from work_item").update();
        clock.goesTo("2026-02-09T23:50");
    }

    @Test
    void the_lamp_counts_the_hours_is_yellow_in_the_last_quarter_and_red_at_the_minute() {
        var caseNo = isReported();
        assertThat(lampOf(caseNo, "Task_Intake")).isEqualTo("GREEN 2026-02-10T11:50+08:00");
        goesTo("2026-02-10T08:49");
        assertThat(lampOf(caseNo, "Task_Intake")).startsWith("GREEN");
        goesTo("2026-02-10T08:50");
        assertThat(lampOf(caseNo, "Task_Intake")).startsWith("YELLOW");
        goesTo("2026-02-10T11:49");
        assertThat(lampOf(caseNo, "Task_Intake")).startsWith("YELLOW");
        goesTo("2026-02-10T11:50");
        assertThat(lampOf(caseNo, "Task_Intake")).startsWith("RED");
        assertThat(stepsOpenFor(caseNo)).contains("Task_UrgeCollection");
    }

    @Test
    void the_days_to_cremate_do_not_take_the_place_of_the_hours_for_the_certificate() {
        var caseNo = isReported();
        isCollected(caseNo, firstCall());
        assertThat(lampOf(caseNo, "Task_Certificate")).isEqualTo("GREEN 2026-02-10T23:50+08:00");
        assertThat(lampOf(caseNo, "Task_Quote")).isEqualTo("GREEN null");
        assertThat(db.sql("select code || ' ' || (closed_at is null) from hour_limit where subject = ? order by code")
                        .param(caseNo)
                        .query(String.class)
                        .list())
                .containsExactly("certificate true", "collect false");
        does(DISPATCHER, caseNo, "Task_Certificate", "RECORDED", shownCertificate());
        assertThat(db.sql("select closed_at is not null from hour_limit where subject = ? and code = 'certificate'")
                        .param(caseNo)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void what_is_due_sooner_stands_first_and_the_lights_find_it() {
        var first = isReported();
        goesTo("2026-02-10T02:00");
        var second = isReported();
        isCollected(first, firstCall());
        // due at 14:00, at the end of the fifteenth day, at 23:50
        assertThat(steps("sort=due"))
                .containsExactly("Task_Intake " + second, "Task_Certificate " + first, "Task_Quote " + first);
        goesTo("2026-02-10T13:00");
        assertThat(steps("light=YELLOW")).containsExactly("Task_Intake " + second);
        goesTo("2026-02-10T15:00");
        assertThat(steps("light=RED")).containsExactly("Task_Intake " + second);
        assertThat(steps("light=GREEN")).containsExactly("Task_Certificate " + first, "Task_Quote " + first);
        var page = as(DISPATCHER).get("/worklist?limit=1").json();
        var next = as(DISPATCHER)
                .get("/worklist?limit=1&cursor=" + page.path("next").asText())
                .json();
        assertThat(next.path("items").path(0).path("step").asText()).isEqualTo("Task_Certificate");
    }

    @Test
    void the_hours_begin_anew_when_the_home_learns_of_it_later_than_the_village() {
        var caseNo = isReported();
        db.sql("update hour_limit set started_at = started_at - interval '1 hour' where subject = ?")
                .param(caseNo)
                .update();
        limits.start(caseNo, "collect", clock.instant().plusSeconds(3_600), 12, "x");
        assertThat(lampOf(caseNo, "Task_Intake")).isEqualTo("GREEN 2026-02-10T12:50+08:00");
    }

    @Test
    void the_list_and_the_case_say_the_hours_in_words() {
        var caseNo = isReported();
        goesTo("2026-02-10T08:50");
        var door = new Door(browser, port);
        var page = door.staff(DISPATCHER, "/worklist", new Person().withWidth(1280));
        assertThat(page.locator(".due").first()).containsText("还剩 3 小时");
        looksWell(page, "list");
        page.navigate(door.at("/worklist/cases/" + caseNo));
        assertThat(page.locator(".case-head .lamp")).containsText("还剩 3 小时");
        assertThat(page.locator(".case-head .explanation")).containsText("起算12小时");
        looksWell(page, "case");
        goesTo("2026-02-10T14:10");
        page.navigate(door.at("/worklist"));
        assertThat(page.locator(".due .lamp-red").first()).containsText("超 2 小时");
        looksWell(page, "list-over");
        var english =
                door.staff(DISPATCHER, "/worklist", new Person().withWidth(360).withLanguage("en"));
        assertThat(english.locator(".due .lamp-red").first()).containsText("2 hours over");
        looksWell(english, "list-over-360-en");
    }

    private String lampOf(String caseNo, String step) {
        var items = as(DISPATCHER).get("/worklist?limit=100").json().path("items");
        for (var item : items) {
            if (item.path("caseNo").asText().equals(caseNo)
                    && item.path("step").asText().equals(step)) {
                return item.path("light").asText() + " "
                        + item.path("dueAt").asText("null").replace(":00+", "+");
            }
        }
        return "none";
    }

    private List<String> steps(String how) {
        var items = as(DISPATCHER).get("/worklist?limit=100&" + how).json();
        return items.path("items").findParents("taskId").stream()
                .map(item ->
                        item.path("step").asText() + " " + item.path("caseNo").asText())
                .toList();
    }

    private void looksWell(Page page, String name) {
        browser.settled(page);
        browser.screenshot(page, "hours/" + name);
        browser.axe(page);
    }
}
