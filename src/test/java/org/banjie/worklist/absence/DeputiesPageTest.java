package org.banjie.worklist.absence;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.DeskStory;
import org.banjie.testing.story.Household;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The page of deputies, for whoever goes away, stands in, or leads those who do. */
class DeputiesPageTest extends DeskStory {

    private static final String LEADER = "street-leader." + STREET;
    private static final List<Person> SCREENS = List.of(
            new Person().withWidth(1280), new Person().withLanguage("en").withWidth(390));

    @AfterEach
    void nobodyIsAway() {
        db.sql("delete from deputy").update();
    }

    @Test
    void a_clerk_goes_on_leave_without_a_script_and_the_deputy_signs_in_her_place() {
        var caseNo = files(Household.of(3, "900"));
        var clerk = signedIn(CLERK, "/deputies", new Person().withoutScripts());
        says(clerk, "现在没有人代您办理");
        clerk.getByText("请人代办").click();
        clerk.getByText("确定代办").first().click();
        says(clerk, "请选择代办人");
        clerk.selectOption("#uid", REVIEWER);
        clerk.fill("#to", "2026-02-13");
        clerk.fill("#reason", "年休假");
        clerk.getByText("确定代办").first().click();
        says(clerk, "已确定代办");
        says(clerk, "年休假");
        var deputy = signedIn(REVIEWER, "/worklist?q=" + caseNo);
        row(deputy, caseNo).getByText("领办").click();
        does(REVIEWER, caseNo, "Task_CheckCompleteness", "ACCEPT");
        deputy.navigate(at("/worklist/cases/" + caseNo));
        assertThat(deputy.locator("main")).containsText(" 代 ");
        browser.screenshot(deputy, "absence/signed-for-both");
        deputy.navigate(at("/deputies"));
        deputy.getByText("结束代办").last().click();
        says(deputy, "已结束代办");
    }

    @Test
    void whoever_is_named_by_a_leader_reads_it_in_the_worklist_until_they_have_looked() {
        var named = Map.of("absent", CLERK, "uid", REVIEWER, "from", "2026-02-10", "to", "2026-02-13", "reason", "住院");
        as(LEADER).post("/deputies", named);
        var deputy = signedIn(REVIEWER, "/worklist");
        says(deputy, "请您代办");
        browser.look(deputy, "absence/told");
        browser.look(
                signedIn(REVIEWER, "/worklist", new Person().withLanguage("en").withWidth(390)), "absence/told-en-390");
        says(signedIn(CLERK, "/worklist"), "您的环节由");
        keepsSilent(signedIn(LEADER, "/worklist"), "代办：");
        deputy.locator(".others-what").first().click();
        says(deputy, "住院");
        deputy.navigate(at("/worklist"));
        keepsSilent(deputy, "请您代办");
        db.sql("update deputy set ended_at = now(), ended_by = deputy").update();
        keepsSilent(signedIn(CLERK, "/worklist"), "您的环节由");
    }

    @Test
    void a_leader_sees_who_stands_in_for_whom_and_hands_over_what_a_leaver_has() {
        var caseNo = files(Household.of(3, "900"));
        as(CLERK).post("/tasks/" + taskOf(caseNo, "Task_CheckCompleteness") + "/claim");
        var named = Map.of("uid", REVIEWER, "from", "2026-02-10", "to", "2026-02-13", "reason", "住院");
        as(CLERK).post("/deputies", named);
        for (var person : SCREENS) {
            var leader = signedIn(LEADER, "/deputies", person);
            browser.settled(leader);
            leader.locator("details.fold summary").last().click();
            browser.screenshot(leader, "absence/leader-" + person.width() + person.language());
            browser.axe(leader);
            browser.fits(leader);
        }
        var leader = signedIn(LEADER, "/deputies");
        handsOver(leader, "");
        says(leader, "请写明为什么收回或改派");
        handsOver(leader, "调离本街道");
        says(leader, "退回岗位 1 个");
        leader.navigate(at("/worklist/cases/" + caseNo));
        says(leader, "调离本街道");
    }

    private static void handsOver(Page page, String reason) {
        page.selectOption("#holder", CLERK);
        page.fill("#hand-reason", reason);
        page.getByText("全部移交").click();
    }
}
