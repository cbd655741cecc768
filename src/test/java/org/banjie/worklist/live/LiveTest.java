package org.banjie.worklist.live;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.Map;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.Citizens;
import org.banjie.testing.story.DeskStory;
import org.banjie.testing.story.Household;
import org.junit.jupiter.api.Test;

/** Somebody has a page of the desk open while their colleagues work: they are told, and nothing they read moves. */
class LiveTest extends DeskStory {

    private static final String FIRST = "street-investigator-1." + STREET;
    private static final String SECOND = "street-investigator-2." + STREET;
    private static final String LEADER = "street-leader." + STREET;
    private static final String VISIT = "Task_HomeVisit";
    private static final String COSIGN = "Task_HomeVisitCosign";

    /** A page asks at most once in five seconds. */
    private static final LocatorAssertions.ContainsTextOptions SLOWLY =
            new LocatorAssertions.ContainsTextOptions().setTimeout(20_000);

    @Test
    void what_comes_is_told_above_the_list_and_what_is_claimed_or_done_is_marked_in_its_row() {
        var stays = accepted();
        var claimed = accepted();
        var done = accepted();
        var page = signedIn(FIRST, "/worklist");
        assertThat(row(page, stays)).hasCount(1);
        var at = top(page, stays);
        does(SECOND, done, VISIT, "RECORDED");
        as(SECOND).post("/tasks/" + taskOf(claimed, VISIT) + "/claim");
        var fresh = accepted();
        // and the step that was done has led to the countersigning, which is theirs
        assertThat(page.locator(".live-bar")).containsText("有 2 件新到", SLOWLY);
        assertThat(page.locator(".live-bar")).containsText("1 件已被同事领办", SLOWLY);
        assertThat(page.locator(".live-bar")).containsText("1 件已办完或者转走", SLOWLY);
        assertThat(row(page, claimed)).containsText("已被领办", SLOWLY);
        assertThat(row(page, done)).containsText("已办完", SLOWLY);
        assertThat(row(page, claimed).getByText("领办").first()).isHidden();
        assertThat(page.locator(".tabs a[href$='box=todo'] .tab-count")).hasText("3");
        assertThat(row(page, fresh)).hasCount(0);
        assertThat(top(page, stays)).as("nothing moves").isEqualTo(at);
        browser.look(page, "live/list");
        page.getByText("点此刷新").click();
        assertThat(row(page, fresh)).hasCount(1);
        assertThat(page.locator(".live-bar")).hasCount(0);
    }

    @Test
    void a_step_that_is_given_back_loses_its_mark() {
        var caseNo = accepted();
        var page = signedIn(FIRST, "/worklist");
        as(SECOND).post("/tasks/" + taskOf(caseNo, VISIT) + "/claim");
        assertThat(row(page, caseNo)).containsText("已被领办", SLOWLY);
        as(SECOND).post("/tasks/" + taskOf(caseNo, VISIT) + "/release");
        assertThat(row(page, caseNo)).not().containsText("已被领办", SLOWLY);
        assertThat(row(page, caseNo).getByText("领办")).isVisible();
        assertThat(page.locator(".live-bar")).hasCount(0);
    }

    @Test
    void it_reads_well_in_english_on_a_phone() {
        var claimed = accepted();
        var page = signedIn(FIRST, "/worklist", new Person().withLanguage("en").withWidth(390));
        as(SECOND).post("/tasks/" + taskOf(claimed, VISIT) + "/claim");
        accepted();
        assertThat(page.locator(".live-bar")).containsText("1 new", SLOWLY);
        assertThat(page.locator(".live-bar")).containsText("claimed by colleagues", SLOWLY);
        browser.look(page, "live/list-en-390");
    }

    @Test
    void whoever_has_a_step_open_hears_who_claimed_it_and_who_did_what_and_when() {
        var caseNo = accepted();
        var page = signedIn(FIRST, task(caseNo, VISIT));
        as(SECOND).post("/tasks/" + taskOf(caseNo, VISIT) + "/claim");
        assertThat(page.locator("#late-notice")).containsText("已由同事领办（" + name(SECOND), SLOWLY);
        assertThat(page.locator("#late-notice")).not().containsText("您写的");
        browser.look(page, "live/step-taken");
        does(SECOND, caseNo, VISIT, "RECORDED");
        assertThat(page.locator("#late-notice")).containsText("已由 " + name(SECOND) + " 于 2026年2月9日", SLOWLY);
        browser.look(page, "live/step-done");
    }

    @Test
    void what_was_typed_on_a_step_that_is_taken_over_is_still_there() {
        var caseNo = accepted();
        does(FIRST, caseNo, VISIT, "RECORDED");
        as(SECOND).post("/tasks/" + taskOf(caseNo, COSIGN) + "/claim");
        var page = signedIn(
                SECOND, task(caseNo, COSIGN), new Person().withLanguage("en").withWidth(390));
        page.fill("#reason", "家中无人，改日再访");
        as(LEADER).post("/tasks/" + taskOf(caseNo, COSIGN) + "/take-over", Map.of("to", "", "reason", "急"));
        assertThat(page.locator("#late-notice")).containsText("still on this page", SLOWLY);
        assertThat(page.locator("#reason")).hasValue("家中无人，改日再访");
        browser.look(page, "live/step-en-390");
    }

    /** The stream is cut: what the call of the form answers says the same (D23). */
    @Test
    void the_second_to_decide_hears_who_when_and_what_from_the_answer_and_keeps_what_was_typed() {
        var caseNo = accepted();
        does(FIRST, caseNo, VISIT, "RECORDED");
        var task = task(caseNo, COSIGN);
        as(SECOND).post("/tasks/" + taskOf(caseNo, COSIGN) + "/claim");
        var page = signedIn(SECOND, "/worklist");
        page.route("**/worklist/events*", Route::abort);
        page.navigate(at(task));
        page.fill("#reason", "与记录一致");
        page.getByLabel("本人参加了本次入户调查").check();
        does(SECOND, caseNo, COSIGN, "SIGNED");
        page.locator("#decide button[value=SIGNED]").click();
        assertThat(page.locator("#failure-notice"))
                .containsText("已由 " + name(SECOND) + " 于 2026年2月9日 09:00 处理：核对无误，会签", SLOWLY);
        assertThat(page.locator("#reason")).hasValue("与记录一致");
        browser.screenshot(page, "live/second-to-decide");
    }

    @Test
    void without_a_stream_the_page_asks_now_and_then() {
        var caseNo = accepted();
        var page = signedIn(FIRST, "/deputies");
        page.clock().install();
        page.route("**/worklist/events?*", Route::abort);
        page.navigate(at("/worklist"));
        assertThat(row(page, caseNo)).hasCount(1);
        as(SECOND).post("/tasks/" + taskOf(caseNo, VISIT) + "/claim");
        page.waitForResponse("**/events/since?*", () -> page.clock().runFor(90_000));
        page.clock().runFor(10_000);
        assertThat(row(page, caseNo)).containsText("已被领办", SLOWLY);
    }

    private String accepted() {
        var caseNo = files(Household.of(2, "900").with(Citizens::born));
        does(CLERK, caseNo, "Task_CheckCompleteness", "ACCEPT");
        return caseNo;
    }

    private String name(String uid) {
        return as(uid).get("/me").json().path("name").asText();
    }

    private static double top(Page page, String caseNo) {
        return row(page, caseNo).boundingBox().y;
    }
}
