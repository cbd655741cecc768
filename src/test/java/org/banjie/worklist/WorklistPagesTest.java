package org.banjie.worklist;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByTextOptions;
import java.util.List;
import java.util.regex.Pattern;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.DeskStory;
import org.banjie.testing.story.Household;
import org.junit.jupiter.api.Test;

/** The pages of the desk, as clerks use them. */
class WorklistPagesTest extends DeskStory {

    private static final List<Person> SCREENS = List.of(
            new Person().withWidth(1280), new Person().withLanguage("en").withWidth(360));

    @Test
    void a_clerk_claims_a_step_from_the_list_decides_and_is_led_on() {
        var first = files(Household.of(3, "900"));
        var second = files(Household.of(2, "700"));
        onlyTheseWait(List.of(first, second));
        var page = signedIn(CLERK, "/worklist");
        assertThat(page.locator(".tabs a[aria-current]")).containsText("待办 2");
        row(page, first).getByText("领办").click();
        assertThat(page.locator("#decide")).isVisible();
        page.getByLabel("审查说明").fill("材料齐全");
        seesThePapers(page);
        decides(page, "受理");
        page.waitForURL(Pattern.compile(".*/worklist\\?done=.*"));
        says(page, first + " 的“街镇受理：审查材料”已处理：受理");
        assertThat(page.locator(".message-done a")).containsText("办理下一件 " + second);
        timeline.settle();
        assertThat(stepsOpenFor(first)).contains("Task_HomeVisit");
        page.keyboard().press("n");
        page.waitForURL(Pattern.compile(".*/worklist/tasks/.*"));
        assertThat(page.locator("h1")).containsText("街镇受理：审查材料");
    }

    @Test
    void what_is_missing_is_said_on_the_page_and_nothing_typed_is_lost() {
        var caseNo = files(Household.of(3, "900"));
        as(CLERK).post("/tasks/" + taskOf(caseNo, "Task_CheckCompleteness") + "/claim");
        var page = signedIn(CLERK, task(caseNo, "Task_CheckCompleteness"));
        page.getByLabel("审查说明").fill("缺授权书");
        decides(page, "不予受理");
        assertThat(page.locator(".error-summary")).containsText("选择“不予受理”须说明理由");
        assertThat(page.getByLabel("审查说明")).hasValue("缺授权书");
        page.locator("#decide #reason").fill("不属于本街道管辖");
        decides(page, "不予受理");
        says(page, "不属于本街道管辖");
        page.locator(".decide-page .actions button").click();
        page.waitForURL(Pattern.compile(".*/worklist\\?done=.*"));
        assertThat(theCase(caseNo).path("status").asText()).isEqualTo("DECLINED");
    }

    @Test
    void a_step_is_given_back_with_a_word_for_the_next() {
        var caseNo = files(Household.of(3, "900"));
        does(CLERK, caseNo, "Task_CheckCompleteness", "ACCEPT");
        var first = "street-investigator-1." + STREET;
        as(first).post("/tasks/" + taskOf(caseNo, "Task_HomeVisit") + "/claim");
        var page = signedIn(first, task(caseNo, "Task_HomeVisit"), new Person().withoutScripts());
        page.locator("details.fold:has(#release-reason) summary").click();
        page.fill("#release-reason", "家中无人，改约周五");
        page.getByText("退回岗位", new GetByTextOptions().setExact(true)).click();
        says(page, "已退回岗位");
        page.navigate(at("/worklist/cases/" + caseNo));
        says(page, "家中无人，改约周五");
    }

    @Test
    void a_step_can_be_passed_on_to_a_colleague_with_the_reason() {
        var caseNo = files(Household.of(3, "900"));
        does(CLERK, caseNo, "Task_CheckCompleteness", "ACCEPT");
        var first = "street-investigator-1." + STREET;
        as(first).post("/tasks/" + taskOf(caseNo, "Task_HomeVisit") + "/claim");
        var page = signedIn(first, task(caseNo, "Task_HomeVisit"));
        page.getByText("退回或转办").click();
        page.getByText("转办", new GetByTextOptions().setExact(true)).click();
        says(page, "请选择转办给哪位同事");
        browser.axe(page);
        page.selectOption("#to", "street-investigator-2." + STREET);
        page.fill("#transfer-reason", "我明天出差");
        page.getByText("转办", new GetByTextOptions().setExact(true)).click();
        says(page, "已转办");
        page.navigate(at("/worklist/cases/" + caseNo));
        says(page, "我明天出差");
        page.navigate(at(task(caseNo, "Task_HomeVisit")));
        says(page, "这一步正由");
        assertThat(page.locator("#decide")).hasCount(0);
    }

    @Test
    void the_pages_can_be_read_on_a_desk_and_on_a_phone_and_in_both_languages() {
        var caseNo = files(Household.of(3, "900"));
        isInvestigated(caseNo);
        files(Household.of(1, "900"));
        var task = task(caseNo, "Task_PreliminaryOpinion");
        as(REVIEWER).post("/tasks/" + taskOf(caseNo, "Task_PreliminaryOpinion") + "/claim");
        for (var person : SCREENS) {
            var clerk = signedIn(CLERK, "/worklist?box=followed", person);
            looksWell(clerk, "empty", person);
            clerk.navigate(at("/worklist"));
            looksWell(clerk, "list", person);
            var page = signedIn(REVIEWER, task, person);
            looksWell(page, "step", person);
            page.navigate(at("/worklist/cases/" + caseNo));
            page.locator(".fold:has(.drawing) summary").click();
            assertThat(page.locator(".diagram-paper .step-label-done").first()).isVisible();
            looksWell(page, "case", person);
            page.navigate(at("/worklist/cases/" + caseNo + "/journal"));
            looksWell(page, "journal", person);
        }
    }

    private void looksWell(Page page, String name, Person person) {
        assertThat(page.locator("body.desk")).isVisible();
        browser.settled(page);
        browser.screenshot(page, "worklist/" + name + "-" + person.width() + person.language());
        browser.axe(page);
        browser.fits(page);
    }

    private static void decides(Page page, String outcome) {
        page.locator("#decide button").filter(exactly(outcome)).click();
    }

    private static Locator.FilterOptions exactly(String text) {
        return new Locator.FilterOptions().setHasText(Pattern.compile("^" + text + "$"));
    }
}
