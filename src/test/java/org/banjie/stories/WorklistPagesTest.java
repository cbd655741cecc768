package org.banjie.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.banjie.testing.Browser;
import org.banjie.testing.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The pages of the desk, as clerks use them. */
class WorklistPagesTest extends Story {

    private static final String CLERK = "street-intake." + STREET;
    private static final List<Person> SCREENS = List.of(
            new Person().withWidth(1280),
            new Person().withWidth(360),
            new Person().withLanguage("en").withWidth(1280),
            new Person().withLanguage("en").withWidth(360));

    @RegisterExtension
    static final Browser browser = new Browser();

    @AfterEach
    void nothingWaits() {
        for (var table : List.of("work_item", "work_done", "work_follow")) db.sql("delete from " + table).update();
    }

    @Test
    void a_clerk_claims_a_step_from_the_list_decides_and_is_led_on() {
        var first = files(Household.of(3, "900"));
        var second = files(Household.of(2, "700"));
        var page = signedIn(CLERK, "/worklist");
        assertThat(page.locator(".tabs a[aria-current]")).containsText("待办 2");
        row(page, first).getByText("领办").click();
        assertThat(page.locator("#decide")).isVisible();
        page.getByLabel("审查说明").fill("材料齐全");
        page.getByText("受理", new Page.GetByTextOptions().setExact(true)).click();
        page.waitForURL(Pattern.compile(".*/worklist\\?done=.*"));
        assertThat(page.locator(".message-done")).containsText(first + " 的“街镇受理：审查材料”已办结：受理");
        assertThat(page.locator(".message-done a")).containsText("接着办 " + second);
        timeline.settle();
        assertThat(stepsOpenFor(first)).contains("Task_HomeVisit");
        assertThat(theCase(first).path("status").asText()).isEqualTo("IN_REVIEW");
        page.keyboard().press("n");
        page.waitForURL(Pattern.compile(".*/worklist/tasks/.*"));
        assertThat(page.locator("h1")).containsText("街镇受理：审查材料");
    }

    @Test
    void the_lists_and_the_step_can_be_read_on_every_screen_and_in_both_languages() {
        var caseNo = files(Household.of(3, "900"));
        isInvestigated(caseNo);
        files(Household.of(1, "900"));
        var reviewer = "street-reviewer." + STREET;
        as(reviewer).post("/tasks/" + taskOf(caseNo, "Task_PreliminaryOpinion") + "/claim");
        var task = "/worklist/tasks/" + taskOf(caseNo, "Task_PreliminaryOpinion");
        for (var person : SCREENS) {
            var clerk = signedIn(CLERK, "/worklist?box=followed", person);
            looksWell(clerk, "empty", person);
            clerk.navigate(at("/worklist"));
            looksWell(clerk, "list", person);
            var page = signedIn(reviewer, task, person);
            looksWell(page, "step", person);
            page.navigate(at("/worklist/cases/" + caseNo));
            page.locator(".fold summary").first().click();
            assertThat(page.locator(".diagram-paper svg").first()).isVisible();
            looksWell(page, "case", person);
            page.navigate(at("/worklist/cases/" + caseNo + "/journal"));
            looksWell(page, "journal", person);
        }
    }

    private void looksWell(Page page, String name, Person person) {
        assertThat(page.locator("body.desk")).isVisible();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        browser.screenshot(page, "worklist/" + name + "-" + person.width() + person.language());
        browser.axe(page);
        browser.fits(page);
    }

    private static Locator row(Page page, String caseNo) {
        return page.locator("[data-row]").filter(new Locator.FilterOptions().setHasText(caseNo));
    }

    private Page signedIn(String uid, String path) {
        return signedIn(uid, path, new Person().withWidth(1280));
    }

    private Page signedIn(String uid, String path, Person person) {
        var page = browser.open(at(path), person);
        page.fill("#uid", uid);
        page.fill("#password", "banjie-demo");
        page.locator("section:has(#uid) button").click();
        page.waitForURL(at(path));
        return page;
    }

    private String at(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
