package org.banjie.worklist.batch;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.DeskStory;
import org.banjie.testing.story.Household;
import org.junit.jupiter.api.Test;

/** Rows that are ticked on a list and done together, each looked at first. */
class BatchPagesTest extends DeskStory {

    private static final String LEADER = "street-leader." + STREET;
    private static final String FIRST = "street-investigator-1." + STREET;
    private static final String SECOND = "street-investigator-2." + STREET;
    private static final String CONFIRM = "Task_Confirm";

    @Test
    void a_leader_signs_twelve_in_a_row_each_with_its_amount_and_its_paper() throws IOException {
        var cases = areToBeDecided(12);
        var page = signedIn(LEADER, "/worklist?kind=assistance", new Person().withWidth(1440));
        assertThat(page.locator(".batch-bar")).isHidden();
        var clicks = 0;
        page.locator("thead [data-tick-all]").click();
        clicks++;
        assertThat(page.locator(".batch-number")).containsText("已选 12 件");
        browser.look(page, "batch/list-ticked");
        page.locator("#batch button[value=decide]").click();
        clicks++;
        page.waitForURL(Pattern.compile(".*/worklist/batch/decide\\?.*"));
        assertThat(page.locator(".batch-look")).hasCount(12);
        var first = look(page, cases.get(0));
        assertThat(first.locator("dt").first()).hasText("拟确认");
        assertThat(first.locator("dd").first()).containsText("最低生活保障，每月");
        says(page, "选“确认”即声明");
        browser.look(page, "batch/look");
        assertThat(paper(page, cases.get(0))).contains("样稿");
        page.locator(".batch-send button").click();
        clicks++;
        page.waitForURL(Pattern.compile(".*/worklist\\?.*"));
        says(page, "12 件已办成：确认");
        assertThat(page.url()).as("the same list").contains("kind=assistance");
        browser.look(page, "batch/done");
        assertThat(clicks).as("clicks for twelve").isEqualTo(3);
        timeline.settle();
        for (var caseNo : cases) {
            assertThat(stepsOpenFor(caseNo)).doesNotContain(CONFIRM);
            assertThat(as(LEADER).get("/cases/" + caseNo + "/journal").json().findValuesAsText("act"))
                    .contains("claim", "complete");
        }
    }

    @Test
    void what_changed_or_was_unticked_stays_and_says_why_and_all_of_it_works_without_a_script() {
        var cases = areToBeDecided(3);
        var page = signedIn(LEADER, "/worklist", new Person().withoutScripts());
        for (var caseNo : cases) row(page, caseNo).locator(".tick").check();
        page.locator("#batch button[value=decide]").click();
        look(page, cases.get(0)).locator(".tick").uncheck();
        as(LEADER).post("/tasks/" + taskOf(cases.get(1), CONFIRM) + "/claim");
        does(LEADER, cases.get(1), CONFIRM, "CONFIRM");
        page.locator(".batch-send button").click();
        says(page, "1 件已办成：确认；1 件没有办成");
        assertThat(page.locator(".batch-told li").first()).containsText(cases.get(1));
        assertThat(page.locator(".batch-told li").first()).containsText("确认");
        assertThat(stepsOpenFor(cases.get(0))).as("unticked").contains(CONFIRM);
        timeline.settle();
        assertThat(stepsOpenFor(cases.get(2))).doesNotContain(CONFIRM);
    }

    @Test
    void one_with_something_typed_is_done_alone_and_x_ticks_the_row() {
        var cases = areToBeDecided(2);
        as(LEADER).post("/tasks/" + taskOf(cases.get(0), CONFIRM) + "/claim");
        as(LEADER)
                .put(
                        "/tasks/" + taskOf(cases.get(0), CONFIRM) + "/draft",
                        "application/json",
                        "{\"reason\":\"要问一问\"}".getBytes(),
                        "*");
        var page = signedIn(LEADER, "/worklist", new Person().withWidth(390).withLanguage("en"));
        page.keyboard().press("j");
        page.keyboard().press("x");
        page.keyboard().press("j");
        page.keyboard().press("x");
        assertThat(page.locator(".batch-number")).hasText("2 ticked");
        browser.look(page, "batch/list-ticked-390en");
        page.locator("#batch button[value=decide]").click();
        assertThat(look(page, cases.get(0)).locator(".message-warning")).containsText("you have typed something");
        assertThat(look(page, cases.get(0)).locator(".tick")).hasCount(0);
        assertThat(look(page, cases.get(1)).locator(".tick")).isChecked();
        browser.look(page, "batch/look-390en");
    }

    /** What would come of each is worked out for a page of them, whatever the address asks for. */
    @Test
    void of_very_many_a_page_is_looked_at_and_the_others_in_a_window_of_their_own() {
        var task = taskOf(areToBeDecided(1).get(0), CONFIRM);
        db.sql(
                        """
                insert into work_item (task_id, case_no, kind, version, step, grp, for_applicant, area, applicant, since,
                                       assignee)
                select 'many-' || n, case_no, kind, version, step, grp, false, area, applicant, since, 'somebody'
                from work_item, generate_series(1, 26) n where task_id = ?
                """)
                .param(task)
                .update();
        var address = new StringBuilder("/worklist/batch/decide?task=" + task);
        for (var n = 1; n <= 26; n++) address.append("&task=many-").append(n);
        var page = signedIn(LEADER, "/worklist");
        page.navigate(at(address.toString()));
        assertThat(page.locator(".batch-look")).hasCount(25);
        says(page, "本页先核对前 25 件，共 27 件；没有列出的不会办理");
        browser.screenshot(page, "batch/first"); // rows of one case: axe would find their names twice
        var rest = page.locator(".message-note a");
        assertThat(rest).hasText("另开窗口核对其余 2 件");
        page.navigate(at(rest.getAttribute("href")));
        assertThat(page.locator(".batch-look")).hasCount(2);
    }

    @Test
    void several_steps_are_told_apart_and_a_form_that_asks_of_each_case_is_not_offered() {
        var visited = isAccepted();
        does(FIRST, visited, "Task_HomeVisit", "RECORDED");
        var waiting = isAccepted();
        var another = isAccepted();
        var page = signedIn(SECOND, "/worklist");
        for (var caseNo : List.of(visited, waiting, another)) {
            row(page, caseNo).locator(".tick").check();
        }
        page.locator("#batch button[value=decide]").click();
        says(page, "所选办件属于 2 个环节");
        browser.look(page, "batch/groups");
        page.locator("main a:has-text('（2 件）')").click();
        says(page, "表单有必填内容，各件不同，不能一并办理");
        browser.look(page, "batch/alone");
    }

    @Test
    void they_are_claimed_and_passed_on_from_the_list() {
        var one = isAccepted();
        var other = isAccepted();
        var page = signedIn(FIRST, "/worklist");
        page.locator("thead [data-tick-all]").click();
        page.locator("#batch button[value=claim]").click();
        says(page, "2 件已办成：已领办");
        page.navigate(at("/worklist?box=mine"));
        page.locator("thead [data-tick-all]").click();
        page.locator("#batch button[value=transfer]").click();
        page.selectOption("#to", SECOND);
        page.fill("#reason", "明天起培训三天");
        browser.look(page, "batch/transfer");
        page.locator("form.sheet button").click();
        says(page, "2 件已办成：已转办");
        assertThat(page.url()).contains("box=mine");
        for (var caseNo : List.of(one, other)) {
            var held = as(SECOND).get("/tasks/" + taskOf(caseNo, "Task_HomeVisit"));
            assertThat(held.json().path("assignee").asText()).isEqualTo(SECOND);
        }
    }

    /**
     * What its button posts, into a window of its own. The window itself is not waited for: where the answer is kept as a
     * file it may be gone before anybody is told of it.
     */
    private String paper(Page page, String caseNo) throws IOException {
        var button = look(page, caseNo).locator("button").first();
        assertThat(button).hasAttribute("formtarget", "_blank");
        var address = (String) button.evaluate("button => button.formAction");
        var posted =
                (String) button.evaluate("button => new URLSearchParams(new FormData(button.form, button)).toString()");
        var bytes = page.context()
                .request()
                .post(
                        address,
                        RequestOptions.create()
                                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                                .setData(posted))
                .body();
        try (var pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", "");
        }
    }

    private String isAccepted() {
        var caseNo = files(Household.of(3, "900"));
        does(CLERK, caseNo, "Task_CheckCompleteness", "ACCEPT");
        return caseNo;
    }

    private List<String> areToBeDecided(int count) {
        var cases = new ArrayList<String>();
        for (var n = 0; n < count; n++) {
            var caseNo = files(Household.of(1 + n % 3, "900"));
            isPublicised(caseNo);
            cases.add(caseNo);
        }
        goesTo("2026-02-25T09:00");
        timeline.settle();
        onlyTheseWait(cases);
        cases.forEach(caseNo -> assertThat(stepsOpenFor(caseNo)).contains(CONFIRM));
        return cases;
    }

    private static Locator look(Page page, String caseNo) {
        return page.locator(".batch-look[aria-label='" + caseNo + "']");
    }
}
