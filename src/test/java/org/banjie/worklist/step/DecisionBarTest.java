package org.banjie.worklist.step;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.DeskStory;
import org.banjie.testing.story.Household;
import org.junit.jupiter.api.Test;

/** The outcomes are in sight wherever one reads, and a common approval is short. */
class DecisionBarTest extends DeskStory {

    private static final String LEADER = "street-leader." + STREET;

    private static final List<Person> SCREENS = List.of(
            new Person(),
            new Person().withLanguage("en"),
            new Person().withWidth(1024).withLook("light.large.normal"),
            new Person().withWidth(1024).withLook("light.large.normal").withLanguage("en"),
            new Person().withWidth(390),
            new Person().withWidth(390).withLanguage("en"));

    @Test
    void the_outcomes_are_in_sight_at_the_top_and_at_the_foot_of_the_page_on_every_screen() {
        var caseNo = files(Household.of(3, "900"));
        for (var person : SCREENS) {
            var page = signedIn(CLERK, task(caseNo, "Task_CheckCompleteness"), person);
            browser.settled(page);
            inSight(page);
            picture(page, person, "top");
            page.evaluate("window.scrollTo(0, document.body.scrollHeight)");
            inSight(page);
            browser.look(page, "worklist/bar-" + name(person));
        }
    }

    @Test
    void a_common_approval_is_three_keys_from_the_list() {
        var caseNo = isToBeDecided();
        var page = signedIn(LEADER, "/worklist");
        page.keyboard().press("j");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*/worklist/tasks/.*"));
        assertThat(page.locator("#decide button").first()).isVisible();
        browser.settled(page);
        page.keyboard().press("1");
        page.waitForURL(Pattern.compile(".*/worklist\\?done=.*"));
        says(page, caseNo);
    }

    @Test
    void a_leader_sees_first_of_all_what_is_confirmed_and_how_much() {
        var caseNo = isToBeDecided();
        var page = signedIn(LEADER, task(caseNo, "Task_Confirm"), new Person());
        assertThat(page.locator(".evidence dt").first()).hasText("拟确认");
        assertThat(page.locator(".evidence dd").first()).containsText("最低生活保障，每月");
        assertThat(page.locator(".evidence dd").first()).containsText("元");
        says(page, "也已审阅公示情况");
        browser.look(page, "worklist/step-leader");
        browser.look(
                signedIn(
                        LEADER,
                        task(caseNo, "Task_Confirm"),
                        new Person().withWidth(390).withLanguage("en")),
                "worklist/step-leader-390en");
    }

    @Test
    void a_common_approval_is_two_clicks_from_the_list() {
        var caseNo = isToBeDecided();
        var page = signedIn(LEADER, "/worklist");
        row(page, caseNo).locator("[data-open]").click();
        browser.settled(page);
        page.locator("#decide button").first().click();
        page.waitForURL(Pattern.compile(".*/worklist\\?done=.*"));
        says(page, caseNo);
    }

    @Test
    void claiming_leads_to_the_first_thing_to_do_and_c_claims_in_the_list() {
        var caseNo = files(Household.of(3, "900"));
        does(CLERK, caseNo, "Task_CheckCompleteness", "ACCEPT");
        var page = signedIn("street-investigator-1." + STREET, "/worklist");
        page.keyboard().press("j");
        page.keyboard().press("c");
        page.waitForURL(Pattern.compile(".*/worklist/tasks/.*#act"));
        assertThat(page.getByLabel("入户地点")).isFocused();
        assertThat(page.getByLabel("入户日期")).not().hasValue("");
    }

    @Test
    void n_and_p_lead_through_the_list_one_came_from() {
        var first = files(Household.of(3, "900"));
        var second = files(Household.of(2, "700"));
        var page = signedIn(CLERK, "/worklist");
        page.keyboard().press("j");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*/worklist/tasks/.*"));
        var was = page.url();
        page.keyboard().press("n");
        page.waitForURL(url -> url.contains("/tasks/") && !path(url).equals(path(was)));
        page.locator("#decide button").first().waitFor();
        page.keyboard().press("p");
        page.waitForURL(url -> path(url).equals(path(was)));
        assertThat(first).isNotEqualTo(second);
    }

    private static String path(String url) {
        return url.replaceFirst("[?#].*", "");
    }

    /** Up to the leader's confirmation. */
    private String isToBeDecided() {
        var caseNo = files(Household.of(3, "900"));
        isPublicised(caseNo);
        goesTo("2026-02-25T09:00");
        timeline.settle();
        assertThat(stepsOpenFor(caseNo)).contains("Task_Confirm");
        return caseNo;
    }

    private static void inSight(Page page) {
        for (var button : page.locator("#decide button").all()) {
            var box = button.boundingBox();
            assertThat(box.y).isGreaterThanOrEqualTo(0);
            assertThat(box.y + box.height).isLessThanOrEqualTo(page.viewportSize().height);
            assertThat(box.x + box.width).isLessThanOrEqualTo(page.viewportSize().width);
        }
    }

    private static void picture(Page page, Person person, String where) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(java.nio.file.Path.of(
                        "target/screenshots/worklist/bar-" + name(person) + "-" + where + ".png")));
    }

    private static String name(Person person) {
        return person.width() + person.language();
    }
}
