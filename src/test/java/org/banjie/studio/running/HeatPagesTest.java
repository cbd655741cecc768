package org.banjie.studio.running;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.banjie.background.running.ByHand;
import org.banjie.flow.Edition;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.DeskStory;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.StandsStill;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Administrators at the pages of running cases: where they stand, how they move, what failed. */
class HeatPagesTest extends DeskStory {

    @Autowired
    BeanFactory program;

    @Autowired
    ByHand byHand;

    @AfterEach
    void as_it_was_shipped() {
        db.sql("delete from flow_suspended").update();
        Edition.restore("assistance", program);
    }

    @Test
    void the_drawing_and_the_table_say_where_cases_stand_and_lead_to_them() {
        var waits = files(Household.of(3, "900"));
        var visited = files(Household.of(2, "800"));
        does(CLERK, visited, "Task_CheckCompleteness", "ACCEPT");
        goesTo("2026-02-12T09:00");
        var page = signedIn("admin-1", "/studio/running/assistance/heat");
        var label = page.locator(".diagram-paper a").filter(new Locator.FilterOptions().setHasText("1 件 · 最久 3 天"));
        assertThat(label.first()).isVisible();
        assertThat(page.locator("tbody tr").first()).containsText("街镇受理：审查材料");
        look(page, "running-heat");
        assertThat(covered(page)).as("no label covers another").isZero();
        page.setViewportSize(390, 844);
        page.reload();
        assertThat(label.first()).isVisible();
        assertThat(covered(page)).as("on a telephone neither").isZero();
        look(page, "running-heat-390");
        label.first().click();
        says(page, waits.substring(0, 3));
        look(page, "running-step");
        link(page, "处置 " + waits);
        says(page, "街镇受理：审查材料");
        look(page, "running-case");
    }

    @Test
    void it_reads_in_english_and_on_a_telephone() {
        files(Household.of(3, "900"));
        var english = new Person().withLanguage("en").withWidth(360);
        for (var path : new String[] {"", "/assistance/heat", "/assistance/migrations", "/incidents"}) {
            var page = signedIn("auditor", "/studio/running" + path, english);
            browser.fits(page);
            look(page, "running-en" + path.replace('/', '-'));
        }
    }

    @Test
    void a_clerk_sees_none_of_it() {
        var page = signedIn(CLERK, "/studio/running/assistance/heat");
        assertThat(page.locator("h1")).hasText("您不能查看这一页");
    }

    @Test
    void one_administrator_plans_and_tries_the_other_confirms() {
        var no = files(Household.of(3, "900"));
        var from = live();
        Edition.of("assistance")
                .replaceAll("assistance.bpmn", "\\bTask_CheckCompleteness\\b", "Task_Check")
                .deploy(program);
        var page = signedIn("admin-1", "/studio/running");
        look(page, "running");
        page.navigate(at("/studio/running/assistance/migrations"));
        look(page, "running-migrations");
        link(page, "影响 " + from);
        says(page, "新版本没有这个环节");
        look(page, "running-impact");
        page.goBack();
        link(page, "把第 " + from + " 版的办件迁移到第 " + live() + " 版");
        look(page, "running-plan");
        press(page, "试运行");
        says(page, "新版本里没有对应的环节");
        look(page, "running-dry");
        page.goBack();
        page.getByLabel("街镇受理：审查材料").selectOption("Task_Check");
        press(page, "试运行");
        says(page, "可以迁移");
        press(page, "按这次试运行提出迁移（1 件可以迁移）");
        says(page, "等另一位管理员复核");
        var other = signedIn("admin-2", page.url().replace(at(""), ""));
        press(other, "复核同意，开始迁移");
        byHand.settle();
        other.reload();
        says(other, "已完成");
        look(other, "running-migration");
        assertThat(stepsOpenFor(no)).containsExactly("Task_Check");
    }

    @Test
    @StandsStill("a paper cannot be issued: that is what is listed")
    void what_failed_is_listed_in_words_and_a_kind_can_be_closed_for_a_while() {
        var notice = "caseSteps.issueAfter(caseNo, 'correction', 'Task_CheckCompleteness')";
        Edition.of("assistance")
                .replace("assistance.bpmn", notice, notice.replace("'correction'", "'no-such-paper'"))
                .deploy(program);
        var no = files(Household.of(3, "900"));
        does(CLERK, no, "Task_CheckCompleteness", "CORRECT");
        for (var tries = 1; tries <= 4; tries++) goesTo(today() + "T1" + tries + ":00");
        var page = signedIn("admin-1", "/studio/running/incidents");
        says(page, "出具一次性告知单");
        look(page, "running-incidents");
        link(page, no);
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText("强制结束"))
                .click();
        page.locator("#end-reason").fill("重复立案");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("强制结束此办件"))
                .click();
        says(page, "等另一位管理员复核");
        page.navigate(at("/studio/running/incidents"));
        look(page, "running-incidents-ending");
        page.navigate(at("/studio/running"));
        page.locator("main summary").first().click();
        page.getByLabel("告诉申请人的原因").first().fill("系统升级");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("暂停接收新申请"))
                .first()
                .click();
        says(page, "已暂停：系统升级");
        look(page, "running-suspended");
    }

    /** How many pairs of labels on the drawing lie over each other. */
    private static int covered(Page page) {
        return (int)
                page.evaluate(
                        """
                () => {
                    const boxes = [...document.querySelectorAll('.diagram-paper .step-label')].map(one => one.getBoundingClientRect());
                    return boxes.flatMap((a, i) => boxes.slice(i + 1).filter(b =>
                        a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)).length;
                }
                """);
    }

    private void look(Page page, String name) {
        browser.axe(page);
        browser.screenshot(page, name);
    }

    private static void link(Page page, String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
    }

    private int live() {
        return db.sql("select max(version_) from act_re_procdef where key_ = 'assistance'")
                .query(Integer.class)
                .single();
    }
}
