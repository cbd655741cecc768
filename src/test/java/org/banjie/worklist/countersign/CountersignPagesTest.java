package org.banjie.worklist.countersign;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.DeskStory;
import org.banjie.testing.story.Household;
import org.junit.jupiter.api.Test;

/** Asking colleagues, signing, and seeing who has, on the pages. */
class CountersignPagesTest extends DeskStory {

    private static final String FIRST = "street-investigator-1." + STREET;
    private static final String SECOND = "street-investigator-2." + STREET;
    private static final String LEADER = "street-leader." + STREET;
    private static final String COSIGN = "Task_HomeVisitCosign";

    @Test
    void colleagues_are_asked_on_the_page_of_the_step_and_sign_on_one_that_changes_nothing() {
        var caseNo = isVisited();
        var page = signedIn(SECOND, task(caseNo, COSIGN));
        page.getByText("请同事会签").click();
        assertThat(page.locator("input[name=people][value='" + FIRST + "']")).hasCount(0);
        page.locator("input[name=people][value='" + CLERK + "']").check();
        page.locator("input[name=people][value='" + REVIEWER + "']").check();
        browser.look(page, "countersign/ask");
        page.getByText("发起会签").click();
        page.waitForURL(Pattern.compile(".*#countersign"));
        assertThat(page.locator("#countersign")).containsText("等待会签");
        assertThat(page.locator("#countersign li")).hasCount(2);

        var clerk = signedIn(CLERK, "/worklist");
        clerk.locator(".others a")
                .filter(new Locator.FilterOptions().setHasText(caseNo))
                .click();
        assertThat(clerk.locator("h1")).containsText("会签：入户调查");
        assertThat(clerk.locator("#decide")).hasCount(0);
        assertThat(clerk.locator("input[type=file]")).hasCount(0);
        clerk.getByLabel("不同意", new Page.GetByLabelOptions().setExact(true)).check();
        clerk.locator(".actions button").click();
        assertThat(clerk.locator(".error-summary")).containsText("不同意的，请写明理由");
        browser.look(clerk, "countersign/sign");
        clerk.fill("#reason", "照片不是这一户");
        clerk.locator(".actions button").click();
        says(clerk, "意见已签署");

        page.navigate(at(task(caseNo, COSIGN)));
        assertThat(page.locator("#countersign")).containsText("会签没有达到要求");
        says(page, "照片不是这一户");
        browser.settled(page);
        page.getByLabel("本人参加了本次入户调查，记录属实").check();
        page.locator("#decide button").first().click();
        assertThat(page.locator(".error-summary")).containsText("会签还没有达到要求（2 人全部同意，现有 0 人同意）");
        page.getByText("加签、减签").first().click();
        browser.look(page, "countersign/failed");
        page.locator("input[name=remove][value='" + CLERK + "']").check();
        page.locator("input[name=add][value='" + LEADER + "']").check();
        page.fill("#signers-reason", "照片已更换");
        page.getByText("更改会签人").click();
        assertThat(page.locator("#countersign")).containsText("已减签");
        assertThat(page.locator("#countersign")).containsText("等待会签");
        says(page, "照片已更换");
    }

    @Test
    void it_reads_well_in_english_on_a_phone_and_without_a_script() {
        var caseNo = isVisited();
        var task = taskOf(caseNo, COSIGN);
        as(SECOND).post("/tasks/" + task + "/countersign", Map.of("people", List.of(CLERK, REVIEWER), "mode", "ANY"));
        var phone = new Person().withLanguage("en").withWidth(390);
        var page = signedIn(CLERK, "/worklist/tasks/" + task + "/signature", phone);
        browser.look(page, "countersign/sign-390en");
        page.navigate(at("/worklist/cases/" + caseNo));
        assertThat(page.locator(".countersign")).containsText("One is enough");
        browser.look(page, "countersign/case-390en");
        var reviewer = signedIn(REVIEWER, "/worklist/tasks/" + task + "/signature", new Person().withoutScripts());
        reviewer.getByLabel("同意", new Page.GetByLabelOptions().setExact(true)).check();
        reviewer.locator(".actions button").click();
        says(reviewer, "意见已签署");
        page.navigate(at("/worklist/tasks/" + task + "/signature"));
        says(page, "Enough colleagues agree");
        browser.look(page, "countersign/late-390en");
        page.navigate(at("/worklist/cases/" + caseNo + "/journal"));
        says(page, "Countersigned: agrees");
        says(page, "Asked colleagues to countersign");
        var holder = signedIn(SECOND, "/worklist/tasks/" + task, phone);
        assertThat(holder.locator("#countersign")).containsText("Enough agree");
        browser.look(holder, "countersign/step-390en");
        assertThat(stepsOpenFor(caseNo)).contains(COSIGN);
    }

    private String isVisited() {
        var caseNo = files(Household.of(3, "900"));
        does(CLERK, caseNo, "Task_CheckCompleteness", "ACCEPT");
        does(FIRST, caseNo, "Task_HomeVisit", "RECORDED");
        as(SECOND).post("/tasks/" + taskOf(caseNo, COSIGN) + "/claim");
        return caseNo;
    }
}
