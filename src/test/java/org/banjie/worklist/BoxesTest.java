package org.banjie.worklist;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.banjie.access.recusals.Recusals;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.DeskStory;
import org.banjie.testing.story.Household;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What waits for an applicant is in a box of its own, and so is what is closed, with its result. */
class BoxesTest extends DeskStory {

    private static final String VILLAGE_CLERK = "village-clerk." + VILLAGE;

    @Autowired
    Recusals recusals;

    @Test
    void what_waits_for_an_applicant_is_out_of_the_way_and_still_within_reach() {
        var caseNo = waitsForTheFamily();
        assertThat(box(CLERK, "todo")).doesNotContain(caseNo);
        assertThat(box(CLERK, "waiting")).contains(caseNo);
        assertThat(box(REVIEWER, "waiting")).doesNotContain(caseNo);
        var page = signedIn(CLERK, "/worklist?box=waiting");
        assertThat(row(page, caseNo)).containsText("待申请人办理");
        assertThat(row(page, caseNo).getByText("领办")).hasCount(0);
        assertThat(row(page, caseNo).locator(".badge-new")).hasCount(0);
        browser.axe(page);
        row(page, caseNo).locator("[data-open]").click();
        page.getByText("领办", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("#decide")).isVisible();
        assertThat(box(CLERK, "waiting")).doesNotContain(caseNo);
        assertThat(box(CLERK, "mine")).contains(caseNo);
    }

    @Test
    void a_closed_case_is_listed_with_its_result_for_the_offices_it_has_to_do_with() {
        var first = withdrawn();
        clock.advance(Duration.ofHours(1));
        var second = withdrawn();
        assertThat(box(CLERK, "closed")).startsWith(second, first);
        assertThat(item(CLERK, second).path("outcome").asText()).isEqualTo("WITHDRAWN");
        assertThat(item(CLERK, second).path("doneAt").asText()).startsWith("2026-");
        assertThat(box("district-assistance", "closed")).contains(first, second);
        assertThat(box(VILLAGE_CLERK, "closed")).contains(first, second);
        for (var stranger : List.of("street-intake.310117001", "registrar", "village-clerk.310117004002", "admin-1")) {
            assertThat(box(stranger, "closed")).as(stranger).doesNotContain(first, second);
        }
        recusals.recuse(first, CLERK, "近亲属", CLERK);
        assertThat(box(CLERK, "closed")).contains(second).doesNotContain(first);
        var page = signedIn(CLERK, "/worklist?box=closed");
        assertThat(row(page, second)).containsText("已撤回");
        assertThat(row(page, first)).hasCount(0);
    }

    @Test
    void closed_cases_are_turned_over_and_narrowed_down() {
        clock.advance(Duration.ofDays(20));
        var first = withdrawn();
        clock.advance(Duration.ofDays(2));
        var second = withdrawn();
        var page = as(CLERK).get("/worklist?box=closed&limit=1").json();
        assertThat(page.path("items").findValuesAsText("caseNo")).containsExactly(second);
        var next = as(CLERK)
                .get("/worklist?box=closed&limit=1&cursor=" + page.path("next").asText());
        assertThat(next.json().path("items").findValuesAsText("caseNo")).containsExactly(first);
        var day = today().toString();
        assertThat(box(CLERK, "closed&from=" + day)).contains(second).doesNotContain(first);
        assertThat(box(CLERK, "closed&to=" + today().minusDays(1)))
                .contains(first)
                .doesNotContain(second);
        assertThat(box(CLERK, "closed&area=" + VILLAGE)).contains(first, second);
        assertThat(box(CLERK, "closed&area=310117004002")).doesNotContain(first, second);
        assertThat(box(CLERK, "closed&kind=lead")).doesNotContain(first, second);
        assertThat(box(CLERK, "closed&q=" + first)).containsExactly(first);
    }

    @Test
    void the_boxes_can_be_read_on_every_screen() {
        waitsForTheFamily();
        withdrawn();
        for (var person : List.of(
                new Person().withWidth(1440),
                new Person().withLanguage("en").withWidth(1024),
                new Person().withWidth(1024).withLook("light.large.normal"),
                new Person().withWidth(390))) {
            for (var box : List.of("waiting", "closed")) {
                var page = signedIn(CLERK, "/worklist?box=" + box, person);
                browser.settled(page);
                page.locator(".filters summary").click();
                browser.screenshot(
                        page, "worklist/box-" + box + "-" + person.width() + person.language() + person.look());
                browser.axe(page);
                browser.fits(page);
            }
        }
    }

    private String waitsForTheFamily() {
        var caseNo = files(Household.of(3, "900"));
        does(CLERK, caseNo, "Task_CheckCompleteness", "CORRECT", Map.of());
        return caseNo;
    }

    private String withdrawn() {
        var caseNo = files(Household.of(3, "900"));
        assertThat(as(CLERK)
                        .post("/cases/" + caseNo + "/withdraw", Map.of("reason", "情况好转"))
                        .ok())
                .isTrue();
        timeline.settle();
        return caseNo;
    }

    private List<String> box(String uid, String box) {
        return as(uid).get("/worklist?limit=100&box=" + box)
                .json()
                .path("items")
                .findValuesAsText("caseNo");
    }

    private JsonNode item(String uid, String caseNo) {
        return as(uid).get("/worklist?box=closed&q=" + caseNo)
                .json()
                .path("items")
                .get(0);
    }
}
