package org.banjie.worklist;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.DeskStory;
import org.banjie.testing.story.Household;
import org.junit.jupiter.api.Test;

/** What somebody has done is in groups, with its year, counted, and with where each case stands now. */
class DoneBoxTest extends DeskStory {

    @Test
    void it_is_grouped_by_when_it_was_and_says_where_each_case_stands() {
        var old = files(Household.of(3, "900"));
        does(CLERK, old, "Task_CheckCompleteness", "ACCEPT");
        clock.advance(Duration.ofDays(10));
        var young = files(Household.of(2, "700"));
        does(CLERK, young, "Task_CheckCompleteness", "DECLINE");
        for (var person : List.of(
                new Person().withWidth(1440),
                new Person().withWidth(1024).withLook("light.large.normal"),
                new Person().withLanguage("en").withWidth(390))) {
            var page = signedIn(CLERK, "/worklist?box=done", person);
            browser.settled(page);
            browser.screenshot(page, "worklist/done-" + person.width() + person.language());
            browser.axe(page);
            browser.fits(page);
        }
        var page = signedIn(CLERK, "/worklist?box=done");
        assertThat(page.locator(".rows .group")).hasText(new String[] {"今天", "更早"});
        says(page, "第 1–2 件，共 2 件");
        assertThat(row(page, old)).containsText("2026-02-09 09:");
        assertThat(row(page, old).locator(".now .lamp")).hasCount(1);
        assertThat(row(page, old).locator(".now")).containsText(Pattern.compile("经济状况核对|入户调查"));
        assertThat(row(page, young).locator(".now")).containsText("不予受理");
        page.navigate(at("/worklist?box=done&sort=created"));
        assertThat(page.locator(".rows .group")).hasText(new String[] {"更早", "今天"});
        assertThat(page.locator("[data-row]").first()).containsText(old);
        assertThat(page.locator("#sort option[selected]")).hasText("早处理的在前");
        assertThat(page.navigate(at("/worklist?box=done&sort=applicant")).status())
                .isEqualTo(422);
        page.navigate(at("/worklist?box=done&to=" + today().minusDays(1)));
        assertThat(row(page, old)).hasCount(1);
        assertThat(row(page, young)).hasCount(0);
    }

    @Test
    void the_next_page_goes_on_where_the_order_stood() {
        for (var n = 0; n < 3; n++) {
            does(CLERK, files(Household.of(1, "700")), "Task_CheckCompleteness", "DECLINE");
            clock.advance(Duration.ofMinutes(10));
        }
        for (var sort : List.of("due", "created")) {
            var whole = as(CLERK)
                    .get("/worklist?box=done&sort=" + sort)
                    .json()
                    .path("items")
                    .findValuesAsText("taskId");
            var first = as(CLERK).get("/worklist?box=done&limit=2&sort=" + sort).json();
            var rest = as(CLERK)
                    .get("/worklist?box=done&limit=2&sort=" + sort + "&cursor="
                            + first.path("next").asText())
                    .json();
            assertThat(first.path("items").findValuesAsText("taskId")).isEqualTo(whole.subList(0, 2));
            assertThat(rest.path("items").findValuesAsText("taskId")).isEqualTo(whole.subList(2, 3));
        }
    }

    @Test
    void an_identity_number_finds_what_was_done_for_that_person() {
        var caseNo = files(Household.of(3, "900"));
        does(CLERK, caseNo, "Task_CheckCompleteness", "DECLINE");
        var done = as(CLERK).get("/worklist?box=done&q=310117199001010013").json();
        assertThat(done.path("items").findValuesAsText("caseNo")).contains(caseNo);
        assertThat(done.path("count").path("exact").asBoolean()).isTrue();
        assertThat(as(CLERK)
                        .get("/worklist?box=done&q=310117199001010021")
                        .json()
                        .path("items"))
                .isEmpty();
    }
}
