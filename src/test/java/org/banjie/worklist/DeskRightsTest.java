package org.banjie.worklist;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByTextOptions;
import org.banjie.access.recusals.Recusals;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.DeskStory;
import org.banjie.testing.story.Household;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who sees and does what at the desk, and what somebody reads who may not or comes too late. */
class DeskRightsTest extends DeskStory {

    @Autowired
    Recusals recusals;

    @Test
    void another_office_and_who_must_keep_away_see_nothing_of_it() {
        var caseNo = files(Household.of(3, "900"));
        var task = task(caseNo, "Task_CheckCompleteness");
        var page = signedIn("street-intake.310117001", "/worklist?q=" + caseNo);
        says(page, "没有符合条件的办件");
        page.navigate(at(task));
        says(page, "没有这一步");
        page.navigate(at("/worklist/cases/" + caseNo));
        says(page, "没有找到办件");
        recusals.recuse(caseNo, CLERK, "近亲属", CLERK);
        var recused = signedIn(CLERK, "/worklist");
        says(recused, "现在没有待办");
        recused.navigate(at(task));
        says(recused, "没有这一步");
        recused.navigate(at("/worklist/cases/" + caseNo));
        says(recused, "没有找到办件");
        recused.navigate(at("/worklist/find?q=" + caseNo));
        says(recused, "没有找到");
    }

    @Test
    void four_eyes_are_explained_to_whoever_did_the_step_before() {
        var caseNo = files(Household.of(3, "900"));
        does(CLERK, caseNo, "Task_CheckCompleteness", "ACCEPT");
        does("street-investigator-1." + STREET, caseNo, "Task_HomeVisit", "RECORDED");
        var page = signedIn("street-investigator-1." + STREET, "/worklist");
        assertThat(row(page, caseNo)).hasCount(0);
        page.navigate(at(task(caseNo, "Task_HomeVisitCosign")));
        says(page, "这一步须由他人办理");
    }

    @Test
    void a_village_clerk_sees_name_size_and_status_and_nothing_else() {
        var caseNo = files(Household.of(3, "900"));
        isInvestigated(caseNo);
        does(REVIEWER, caseNo, "Task_PreliminaryOpinion", "FAVOUR");
        var village = "village-clerk." + VILLAGE;
        as(village).post("/tasks/" + taskOf(caseNo, "Task_Publicise") + "/claim");
        var page = signedIn(village, "/worklist/cases/" + caseNo);
        saysOnlyWhatIsPublic(page);
        browser.screenshot(page, "worklist/case-public");
        browser.axe(page);
        page.navigate(at(task(caseNo, "Task_Publicise")));
        saysOnlyWhatIsPublic(page);
        page.navigate(at("/worklist/cases/" + caseNo + "/journal"));
        says(page, "只能看到此案公开的内容");
    }

    private static void saysOnlyWhatIsPublic(Page page) {
        says(page, "王建国");
        says(page, "家庭人口数");
        for (var secret : new String[] {"310117199001010013", "13800000000", "李秀英", "工资", "已核实", "受理通知书"}) {
            keepsSilent(page, secret);
        }
    }

    @Test
    void whoever_comes_second_reads_what_happened_and_keeps_what_was_typed() {
        var caseNo = files(Household.of(3, "900"));
        var task = task(caseNo, "Task_CheckCompleteness");
        as(CLERK).post("/tasks/" + taskOf(caseNo, "Task_CheckCompleteness") + "/claim");
        var scripted = signedIn(CLERK, task);
        var plain = signedIn(CLERK, task, new Person().withoutScripts());
        scripted.getByLabel("审查说明").fill("我写了很久");
        seesThePapers(scripted);
        plain.locator("#decide #reason").fill("我也写了很久");
        does(CLERK, caseNo, "Task_CheckCompleteness", "ACCEPT");
        scripted.locator("#decide button").first().click();
        assertThat(scripted.locator(".notice")).containsText("夏明辉");
        assertThat(scripted.locator(".notice")).containsText("处理：受理");
        assertThat(scripted.getByLabel("审查说明")).hasValue("我写了很久");
        plain.locator("#decide button").first().click();
        says(plain, "别人先办了一步");
        says(plain, "处理：受理");
        assertThat(plain.locator("#typed")).hasValue("我也写了很久");
        browser.screenshot(plain, "worklist/late");
    }

    @Test
    void an_outcome_without_anything_to_fill_in_is_decided_without_scripts() {
        var caseNo = files(Household.of(3, "900"));
        var page = signedIn(CLERK, task(caseNo, "Task_CheckCompleteness"), new Person().withoutScripts());
        page.getByText("领办", new GetByTextOptions().setExact(true)).click();
        page.locator("#decide button")
                .filter(new Locator.FilterOptions().setHasText("不予受理"))
                .click();
        says(page, "须说明理由");
        page.locator("#decide button").first().click();
        says(page, "还缺少核对授权");
        page.locator("#decide #reason").fill("不属于本街道管辖");
        page.locator("#decide button")
                .filter(new Locator.FilterOptions().setHasText("不予受理"))
                .click();
        says(page, "本案就此办结，状态为“不予受理”");
        page.locator(".decide-page .actions button").click();
        says(page, "已处理：不予受理");
    }
}
