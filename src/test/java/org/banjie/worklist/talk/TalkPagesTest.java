package org.banjie.worklist.talk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.DeskStory;
import org.banjie.testing.story.Household;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Colleagues talk about a case on its page and on that of a step, with scripts and without. */
class TalkPagesTest extends DeskStory {

    private static final String LEADER = "street-leader." + STREET;
    private static final String SECTION = "district-assistance";
    private static final Person PHONE = new Person().withLanguage("en").withWidth(390);

    @AfterEach
    void nothingIsSaid() {
        db.sql("delete from work_question").update();
        db.sql("update work_note set answers = null").update();
        db.sql("delete from work_note").update();
    }

    @Test
    void a_clerk_asks_on_the_step_without_a_script_and_the_leader_answers_from_the_worklist() {
        var caseNo = files(Household.of(3, "900"));
        var clerk = signedIn(CLERK, task(caseNo, "Task_CheckCompleteness"), new Person().withoutScripts());
        clerk.getByText("写备注，或询问同事").click();
        clerk.locator("#notes form[action$=notes] button").click();
        says(clerk, "请填写内容");
        clerk.fill("#note-text", "三口之家，存款证明只有两份，先受理吗？");
        clerk.locator("#notes form[action$=notes] input[value='" + LEADER + "']")
                .check();
        clerk.locator("#notes form[action$=notes] button").click();
        says(clerk, "答复");
        assertThat(clerk.locator("#notes")).containsText("存款证明只有两份");
        browser.screenshot(clerk, "talk/step");
        var leader = signedIn(LEADER, "/worklist");
        leader.locator(".others-what")
                .filter(new Locator.FilterOptions().setHasText("询问您"))
                .click();
        browser.look(leader, "talk/question");
        looks(LEADER, caseNo, "talk/question-en-390");
        leader.fill("#notes .talk-form textarea", "补正一份再受理");
        leader.locator("#notes .talk-form button").click();
        assertThat(leader.locator("#notes")).containsText("补正一份再受理");
        assertThat(leader.locator("#notes .talk-form")).hasCount(0);
        clerk.navigate(at("/worklist"));
        says(clerk, "已答复您的询问");
        clerk.navigate(at("/worklist/cases/" + caseNo));
        assertThat(clerk.locator(".talk-new")).containsText("补正一份再受理");
        browser.screenshot(clerk, "talk/answered");
        clerk.navigate(at("/worklist/cases/" + caseNo));
        assertThat(clerk.locator(".talk-new")).hasCount(0);
    }

    @Test
    void a_copied_case_is_marked_until_it_is_opened_and_again_when_something_happens() {
        var caseNo = files(Household.of(3, "900"));
        var leader = signedIn(LEADER, "/worklist/cases/" + caseNo);
        leader.getByText("抄送同事").click();
        leader.locator("form[action$=copy] button").click();
        says(leader, "请选择同事");
        browser.look(leader, "talk/copy");
        leader.locator("form[action$=copy] input[value='" + SECTION + "']").check();
        leader.fill("#copy-note", "家中有重病人，请关注");
        leader.locator("form[action$=copy] button").click();
        says(leader, "已抄送");
        var officer = signedIn(SECTION, "/worklist");
        assertThat(officer.locator(".tab-news")).containsText("1 件有新进展");
        officer.locator(".tabs a")
                .filter(new Locator.FilterOptions().setHasText("关注"))
                .click();
        assertThat(row(officer, caseNo)).containsText("抄送：家中有重病人，请关注");
        assertThat(row(officer, caseNo)).containsText("有新进展");
        browser.look(officer, "talk/followed");
        browser.look(signedIn(SECTION, "/worklist?box=followed", PHONE), "talk/followed-en-390");
        row(officer, caseNo).locator("a").first().click();
        officer.navigate(at("/worklist?box=followed"));
        assertThat(row(officer, caseNo)).not().containsText("有新进展");
        assertThat(officer.locator(".tab-news")).hasCount(0);
        clock.goesTo("2026-02-09T11:00");
        does(CLERK, caseNo, "Task_CheckCompleteness", "ACCEPT");
        officer.navigate(at("/worklist?box=followed"));
        assertThat(row(officer, caseNo).first()).containsText("有新进展");
        db.sql("delete from work_item where case_no = ?").param(caseNo).update();
        officer.navigate(at("/worklist?box=followed"));
        assertThat(row(officer, caseNo)).containsText("有新进展");
    }

    @Test
    void what_names_no_step_leads_back_to_the_case_however_long_it_is() {
        var caseNo = files(Household.of(1, "900"));
        var clerk = signedIn(CLERK, task(caseNo, "Task_CheckCompleteness"), new Person().withoutScripts());
        clerk.getByText("写备注，或询问同事").click();
        clerk.locator("#notes form[action$=notes] input[name=task]")
                .evaluate("field => field.value = '字'.repeat(6000)");
        clerk.locator("#notes form[action$=notes] button").click();
        says(clerk, "请填写内容");
        assertThat(clerk).hasURL(at("/worklist/cases/" + caseNo + "#notes"));
    }

    @Test
    void whoever_sees_only_what_is_public_reads_nothing_of_it() {
        var caseNo = files(Household.of(3, "900"));
        as(CLERK).post("/cases/" + caseNo + "/notes", Map.of("text", "只给同事看的话", "to", List.of(LEADER)));
        var village = signedIn("village-clerk." + VILLAGE, "/worklist/cases/" + caseNo);
        keepsSilent(village, "只给同事看的话");
        assertThat(village.locator("#notes")).hasCount(0);
    }

    private void looks(String uid, String caseNo, String name) {
        Page page = signedIn(uid, "/worklist/cases/" + caseNo, PHONE);
        page.getByText("Write a note").click();
        browser.look(page, name);
    }
}
