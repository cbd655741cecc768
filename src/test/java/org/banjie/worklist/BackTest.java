package org.banjie.worklist;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.Citizens;
import org.banjie.testing.story.DeskStory;
import org.banjie.testing.story.Household;
import org.junit.jupiter.api.Test;

/** Whatever somebody does with a row, they are back in their list, at the row or at the next one. */
class BackTest extends DeskStory {

    private static final String LIST = "/worklist?sort=created&kind=assistance";

    @Test
    void who_has_only_looked_is_back_at_the_row() {
        var cases = files(3);
        var page = signedIn(CLERK, LIST);
        open(page, cases.get(1));
        page.keyboard().press("u");
        isBack(page);
        assertThat(link(page, cases.get(1))).isFocused();
        open(page, cases.get(1));
        page.keyboard().press("o");
        page.waitForURL(Pattern.compile(".*/worklist/cases/.*"));
        page.keyboard().press("f");
        assertThat(page.getByText("取消关注")).isVisible();
        page.keyboard().press("u");
        isBack(page);
        assertThat(link(page, cases.get(1))).isFocused();
    }

    @Test
    void who_has_decided_is_led_to_the_next_of_the_same_list() {
        var cases = files(3);
        var page = signedIn(CLERK, LIST);
        row(page, cases.get(1)).getByText("领办").click();
        page.getByLabel("审查说明").fill("不归本街道");
        page.locator("#decide #reason").fill("不属于本街道管辖");
        page.locator("#decide button")
                .filter(new Locator.FilterOptions().setHasText("不予受理"))
                .click();
        page.locator(".decide-page .actions button").click();
        page.waitForURL(Pattern.compile(".*done=.*"));
        isBack(page);
        assertThat(page.locator(".message-done a")).containsText(cases.get(2));
        assertThat(link(page, cases.get(2))).isFocused();
        page.keyboard().press("n");
        assertThat(page.locator(".case-head")).containsText(cases.get(2));
        page.getByText("领办", new Page.GetByTextOptions().setExact(true)).click();
        page.getByText("退回或转办").click();
        page.getByText("退回岗位", new Page.GetByTextOptions().setExact(true)).click();
        says(page, "已退回岗位");
        isBack(page);
    }

    /** What one follows is mostly for others to do: the next of it would be a closed door. */
    @Test
    void from_what_one_follows_one_is_led_to_what_is_ones_own_and_most_urgent() {
        var cases = files(3);
        goesTo("2026-02-10T09:00");
        does(CLERK, cases.get(0), "Task_CheckCompleteness", "ACCEPT");
        for (var at : List.of(0, 1)) as(CLERK).post("/cases/" + cases.get(at) + "/follow");
        var ended = taskOf(cases.get(1), "Task_CheckCompleteness");
        does(CLERK, cases.get(1), "Task_CheckCompleteness", "DECLINE");
        var after = as(CLERK)
                .get("/worklist?box=followed&limit=1")
                .json()
                .path("next")
                .asText();
        var page = signedIn(CLERK, "/worklist?box=followed&done=" + ended + "&at=" + after);
        assertThat(page.locator(".message-done a")).containsText(cases.get(2));
    }

    @Test
    void without_a_script_too_and_from_what_is_done() {
        var cases = files(2);
        does(CLERK, cases.get(0), "Task_CheckCompleteness", "DECLINE");
        var page = signedIn(CLERK, "/worklist?box=done&kind=assistance", new Person().withoutScripts());
        row(page, cases.get(0)).locator("[data-open]").click();
        page.locator(".case-head-back").click();
        page.waitForURL(Pattern.compile(".*/worklist\\?box=done&kind=assistance#row-.*"));
        page.navigate(at(LIST));
        row(page, cases.get(1)).locator("[data-open]").click();
        page.locator(".act form button").first().click();
        page.getByText("退回或转办").click();
        page.getByText("退回岗位", new Page.GetByTextOptions().setExact(true)).click();
        isBack(page);
    }

    @Test
    void a_page_whose_last_row_is_done_with_gives_way_to_the_one_before() {
        var cases = files(1);
        db.sql(
                        """
                insert into work_item (task_id, case_no, kind, version, step, grp, for_applicant, area, applicant, since)
                select 'many-' || n, case_no, kind, version, step, grp, false, area, applicant, since - interval '1 day'
                from work_item, generate_series(1, 25) n where case_no = ?
                """)
                .param(cases.get(0))
                .update();
        var page = signedIn(CLERK, LIST);
        page.getByText("下一页").click();
        says(page, "第 26–26 件");
        page.locator("[data-open]").click();
        page.getByText("领办", new Page.GetByTextOptions().setExact(true)).click();
        page.locator("#decide #reason").fill("不属于本街道管辖");
        page.locator("#decide button")
                .filter(new Locator.FilterOptions().setHasText("不予受理"))
                .click();
        page.locator(".decide-page .actions button").click();
        page.waitForURL(Pattern.compile(".*done=.*"));
        says(page, "第 1–25 件");
        assertThat(page.locator("[data-row]")).hasCount(25);
    }

    @Test
    void a_place_leads_nowhere_but_to_a_list_of_ours() {
        var caseNo = files(1).get(0);
        var page = signedIn(CLERK, "/worklist");
        for (var from : List.of(
                "https%3A%2F%2Fevil.example%2F",
                "%2F%2Fevil.example",
                "%2F%2Fevil.example%2Fhouseholds",
                "%2Fhouseholds%2F..%2Fevil",
                "%2Fhouseholds%2F1%2Freviews",
                "%2F%5Cevil.example%2Fhouseholds",
                "%2Fsign-in",
                "%2Fworklist%2Fcases%2FDB-1",
                "%25",
                "box%3Ddone%26evil%3D1")) {
            page.navigate(at("/worklist/cases/" + caseNo + "?from=" + from));
            assertThat(page.locator(".case-head-back").getAttribute("href")).matches("/worklist(\\?box=done)?");
        }
        page.navigate(at("/worklist?done=1&back=%2F%2Fevil.example%2Fhouseholds"));
        assertThat(page.url()).endsWith("/worklist");
    }

    @Test
    void who_comes_from_what_was_found_is_back_there_after_an_act() {
        var cases = filesOf("蔺归来", 2);
        var page = signedIn(CLERK, LIST);
        page.locator("#seek").fill("蔺归来");
        page.locator("#seek").press("Enter");
        says(page, cases.get(0));
        row(page, cases.get(1)).locator("[data-open]").click();
        assertThat(page.locator(".case-head-back")).hasText("返回查找结果");
        browser.look(page, "worklist/back-found");
        page.locator(".act .papers a").first().click();
        page.getByText("领办", new Page.GetByTextOptions().setExact(true)).click();
        page.getByText("退回或转办").click();
        page.getByText("退回岗位", new Page.GetByTextOptions().setExact(true)).click();
        isWhereItWasFound(page);
        says(page, "已退回岗位");
        row(page, cases.get(1)).locator("[data-open]").click();
        page.locator(".act .papers a").first().click();
        page.getByText("领办", new Page.GetByTextOptions().setExact(true)).click();
        page.getByLabel("审查说明").fill("不归本街道");
        page.locator("#decide #reason").fill("不属于本街道管辖");
        page.locator("#decide button")
                .filter(new Locator.FilterOptions().setHasText("不予受理"))
                .click();
        page.locator(".decide-page .actions button").click();
        isWhereItWasFound(page);
        says(page, "已处理：不予受理");
        page.locator("a[data-key=u]").click();
        page.waitForURL(Pattern.compile(".*/worklist(\\?.*)?"));
    }

    @Test
    void who_comes_from_a_register_is_led_back_to_the_same_page_of_it() {
        var caseNo = files(1).get(0);
        var page = signedIn(CLERK, "/households?before=900000");
        page.evaluate(
                "no => { const a = document.createElement('a'); a.href = '/worklist/cases/' + no; a.id = 'led';"
                        + " a.textContent = no; document.querySelector('main').append(a); }",
                caseNo);
        page.locator("#led").click();
        assertThat(page.locator(".case-head-back")).hasText("返回救助家庭");
        page.getByText("关注", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.getByText("取消关注")).isVisible();
        page.locator(".case-head-back").click();
        page.waitForURL(Pattern.compile(".*/households\\?before=900000"));
    }

    private static void isWhereItWasFound(Page page) {
        page.waitForURL(url -> url.contains("/worklist/find?q="));
    }

    private List<String> filesOf(String name, int number) {
        var cases = new ArrayList<String>();
        for (var n = 0; n < number; n++) {
            var household = Household.of(1, "900").with(Citizens::born);
            household.member(0).put("name", name);
            cases.add(files(household));
        }
        return cases;
    }

    private List<String> files(int number) {
        var cases = new ArrayList<String>();
        for (var n = 0; n < number; n++) {
            cases.add(files(Household.of(3, "900")));
            clock.advance(Duration.ofMinutes(10));
        }
        return cases;
    }

    private static void open(Page page, String caseNo) {
        link(page, caseNo).click();
        page.waitForURL(Pattern.compile(".*/worklist/tasks/.*"));
    }

    private static Locator link(Page page, String caseNo) {
        return row(page, caseNo).locator("[data-open]");
    }

    private static void isBack(Page page) {
        page.waitForURL(Pattern.compile(".*/worklist\\?.*kind=assistance&sort=created.*"));
    }
}
