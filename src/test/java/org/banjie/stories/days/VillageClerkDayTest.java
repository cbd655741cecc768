package org.banjie.stories.days;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import org.banjie.access.recusals.Recusals;
import org.banjie.testing.Scan;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.Citizens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One PC, a printer, people at the door: a notice posted, an objection entered, a case found; her brother's is not there. */
class VillageClerkDayTest extends Village {

    @Autowired
    Recusals recusals;

    private Hands hands;

    @Test
    void the_day_of_a_village_clerk() {
        var toPost = filed();
        var name = neighbours.name();
        isInvestigated(toPost);
        does(REVIEWER, toPost, "Task_PreliminaryOpinion", "FAVOUR");
        var posted = filed();
        var objectedTo = neighbours.name();
        isPublicised(posted);
        var brother = filed();
        var his = neighbours.name();
        recusals.recuse(brother, VILLAGE_CLERK, "近亲属", "admin-1");
        hands = Hands.atTheDoor(browser, port, "village-clerk", new Person()).signIn(VILLAGE_CLERK);
        assertThat(hands.page().locator(".ways > *")).hasCount(2);
        keepsSilent(hands.page(), his);
        hands.lookEverywhere("what-i-must-do");
        takesInAnOldWoman();
        hands.click("工作台").arrive("/worklist");
        posts(toPost);
        entersAnObjection(posted, objectedTo);
        findsNothingOfHerBrother(brother, his);
        assertThat(name).isNotEqualTo(his);
        hands.signOut();
    }

    private void posts(String caseNo) {
        var page = hands.page();
        hands.click(hands.row(caseNo).locator("[data-open]")).arrive("/worklist/tasks/");
        hands.look("to-post");
        var paper = page.waitForPopup(
                () -> hands.click(page.locator(".step-papers a").first()));
        paper.close();
        hands.tick("村（居）务公开栏").tick("只公示了规定的内容");
        hands.lookEverywhere("posted");
        hands.decide("已张贴").arrive("done=");
        timeline.settle();
        assertThat(stepsOpenFor(caseNo)).doesNotContain("Task_Publicise");
    }

    private void entersAnObjection(String caseNo, String name) {
        var page = hands.page();
        hands.find(name).look("found");
        if (page.url().contains("/find")) hands.click(hands.row(caseNo).locator("[data-open]"));
        hands.arrive("/worklist/cases/").look("case");
        hands.click("登记公示异议").look("exit-opened");
        hands.click(page.locator("a.btn").filter(new Locator.FilterOptions().setHasText("登记公示异议")));
        hands.arrive("/objections").look("objection");
        hands.type(page.locator("#facts"), "反映此户另有一套住房出租");
        hands.tick("匿名");
        hands.click(page.locator("form[action$='/objections'] button"));
        assertThat(page.locator(".message-done")).isVisible();
        hands.lookEverywhere("objection-entered");
    }

    private void findsNothingOfHerBrother(String caseNo, String name) {
        var page = hands.page();
        hands.find(name);
        keepsSilent(page, caseNo);
        hands.look("nothing-of-the-brother");
    }

    /** Without a telephone: one page, the card read once, a paper photographed, read back to her, a receipt in her hand. */
    private void takesInAnOldWoman() {
        var page = hands.page();
        var cost = hands.doing("take in somebody who has no telephone", () -> {
            hands.click("收件").arrive("/intake").look("counter");
            hands.click(page.locator("tr[aria-labelledby=kind-assistance] button"))
                    .arrive("/intake/[0-9a-f-]{36}");
            hands.type(page.locator("#name"), "章秋云").type(page.locator("#idNo"), Citizens.born("19420608"));
            hands.click("写入申请表").arrive("/intake/[0-9a-f-]{36}");
            hands.choose("申请的救助", "最低生活保障（低保）");
            hands.click(page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("没有"))
                    .first());
            for (var said : List.of("授权救助管理部门", "承诺所填内容", "个人信息处理告知")) hands.tick(said);
            photographsTheCard();
            hands.lookEverywhere("one-page");
            hands.click("填好了，读给申请人听").arrive("/check");
            hands.look("read-back");
            hands.click("确认并提交申请").arrive("/done");
        });
        assertThat(cost.both()).isLessThanOrEqualTo(17);
        assertThat(page.locator(".receipt")).containsText("章秋云");
        hands.lookEverywhere("receipt");
        hands.click("收件").arrive("/intake").click("我收的件").arrive("/intake/mine");
        says(page, "章秋云");
        hands.look("what-i-took-in");
        timeline.settle();
    }

    private void photographsTheCard() {
        var paper = hands.page().locator("ul.papers > li").filter(new Locator.FilterOptions().setHasText("家庭成员身份证"));
        hands.click(paper.locator("summary"));
        hands.attach(paper.locator("input[type=file]"), new FilePayload("正面.png", "image/png", Scan.png()));
        assertThat(hands.page().locator("#files-id-card")).containsText("正面.png");
    }
}
