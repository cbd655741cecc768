package org.banjie.studio;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.banjie.background.running.ByHand;
import org.banjie.flow.Edition;
import org.banjie.testing.browser.Clerk;
import org.banjie.testing.browser.Drawing;
import org.banjie.testing.story.DeskStory;
import org.banjie.testing.story.Household;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** An administrator changes how the district works while it runs, from the drawing to the clerk who does the new step. */
class SecondHomeVisitTest extends DeskStory {

    private static final int CASES = Integer.getInteger("visit.cases", 12);
    private static final String ARROW = "Flow_Step_Visit_Join_Inquiry";
    private static final String STEP = "街镇：第二次入户调查";

    @Autowired
    BeanFactory program;

    @Autowired
    ByHand byHand;

    @AfterEach
    void as_it_was_shipped() {
        as("admin-1").post("/models/assistance/draft/lock", Map.of("takeOver", true));
        as("admin-1").delete("/models/assistance/draft");
        Edition.restore("assistance", program);
    }

    @Test
    @DisplayName(
            "A second home visit: drawn, refused, repaired, compared, simulated, approved, published, the running cases moved, worked")
    void a_second_home_visit() {
        Edition.restore("assistance", program);
        var running = cases();
        var from = live();
        var page = signedIn("admin-1", "/studio/assistance");
        press(page, "开始草稿");
        draws(page);
        approves();
        page.navigate(at("/studio/assistance"));
        press(page, "发布");
        says(page, "已发布");
        moves(page, from);
        assertThat(versions(running)).containsOnly(live());
        works(running.get(2));
    }

    /** A step that nothing leads to may not go live; on the arrow behind the first visit it may. */
    private void draws(Page page) {
        page.navigate(at("/studio/assistance/edit/assistance.bpmn"));
        var drawing = Drawing.of(page).laysDown("street");
        assertThat(page.locator("#findings")).containsText("走不到");
        look(page, "1-lonely");
        notYet();
        drawing.takesAway()
                .putsOnArrow("street", ARROW)
                .names("名称", STEP)
                .names("英文名称", "Street: second home visit")
                .chooses("岗位", "street-investigator")
                .chooses("填写的表单", "assist-visit")
                .names("办理期限（数字或者设置名）", "3");
        assertThat(page.locator("#findings")).not().containsText("须改正");
        look(page, "2-repaired");
        assertThat(page.locator(".editor-paper")).containsText("第二次入户");
        drawing.presses("模拟运行");
        plays(page);
        page.navigate(at("/studio/assistance/compare"));
        says(page, STEP);
        assertThat(page.locator(".step-label-mark-ADDED")).containsText("新增");
        browser.axe(page);
        look(page, "4-compared");
    }

    /** A token goes its way through the drawing. */
    private void plays(Page page) {
        var start = page.locator("[data-container-id=Start_HandIn] .bts-context-pad")
                .first();
        start.press("Enter");
        assertThat(page.locator(".bts-token-count, .bts-token").first()).isVisible();
        look(page, "3-simulated");
    }

    private void notYet() {
        var second = signedIn("admin-2", "/studio/assistance");
        says(second, "必须改正");
        assertThat(second.getByText("批准这一版")).hasCount(0);
    }

    private void approves() {
        var second = signedIn("admin-2", "/studio/assistance");
        says(second, "没有必须改正的问题");
        second.locator("#note").fill("2026 年第 3 次局长办公会");
        press(second, "批准这一版");
        says(second, "已批准这一版");
        look(second, "5-approved");
    }

    private void moves(Page page, int from) {
        page.navigate(at("/studio/running/assistance/migrations/plan?from=" + from + "&to=" + live()));
        press(page, "提出迁移");
        says(page, "等另一位管理员复核");
        var second = signedIn("admin-2", page.url().replace(at(""), ""));
        press(second, "复核同意，开始迁移");
        byHand.settle();
        second.reload();
        says(second, "已完成");
        assertThat(second.locator("dl.facts dd").first()).hasText(String.valueOf(CASES));
        look(second, "6-moved");
    }

    private void works(String caseNo) {
        does("street-investigator-2." + STREET, caseNo, "Task_HomeVisitCosign", "SIGNED");
        var clerk = new Clerk(signedIn("street-investigator-1." + STREET, "/worklist"), at("")).takes(caseNo);
        says(clerk.page(), STEP);
        clerk.writes("入户日期", "2026-02-09").writes("了解到的情况", "第二次入户，情况一致");
        clerk.page().locator("input[type=radio]").first().check();
        look(clerk.page(), "7-clerk");
        clerk.decides("已办理");
        timeline.settle();
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_EconomicCheck");
    }

    private List<String> cases() {
        var all = new ArrayList<String>();
        for (var i = 0; i < CASES; i++) all.add(at(i % 4));
        return all;
    }

    private String at(int place) {
        var no = files(Household.of(3, "900"));
        if (place > 0) does(CLERK, no, "Task_CheckCompleteness", place == 3 ? "CORRECT" : "ACCEPT");
        if (place == 2) does("street-investigator-1." + STREET, no, "Task_HomeVisit", "RECORDED");
        return no;
    }

    private int live() {
        return db.sql("select max(version_) from act_re_procdef where key_ = 'assistance'")
                .query(Integer.class)
                .single();
    }

    private List<Integer> versions(List<String> caseNos) {
        return db.sql(
                        """
                select distinct d.version_ from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_
                where e.business_key_ = any(?) and e.parent_id_ is null
                """)
                .param(caseNos.toArray(String[]::new))
                .query(Integer.class)
                .list();
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private void look(Page page, String name) {
        browser.screenshot(page, "studio/visit-" + name);
    }
}
