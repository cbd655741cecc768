package org.banjie.stories.days;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.banjie.background.running.ByHand;
import org.banjie.background.running.Works;
import org.banjie.testing.browser.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** No programmer: what waits, what broke at night and is mended with one click, what will soon be missing, who has left. */
class AdministratorDayTest extends Village {

    private static final String SENDING = "notices.send";

    @Autowired
    ByHand byHand;

    @Autowired
    Works works;

    private Hands hands;

    @AfterEach
    void it_is_done_again() {
        works.takeUp(SENDING);
        byHand.does(SENDING);
    }

    @Test
    void the_day_of_an_administrator() {
        goesTo("2026-11-27T09:00");
        as(CLERK).post("/tasks/" + taskOf(filed(), "Task_CheckCompleteness") + "/claim");
        byHand.setsAside(SENDING, new IllegalStateException("no gateway"));
        hands = Hands.atTheDoor(browser, port, "administrator", new Person()).signIn("admin-1");
        hands.lookEverywhere("what-waits-and-what-broke");
        mendsWhatBroke();
        seesWhatIsSoonMissing();
        seesWhoHoldsWhat();
        handsOverWhatALeaverHas();
        hands.signOut();
    }

    private void mendsWhatBroke() {
        var page = hands.page();
        var cost = hands.doing("mend what failed at night", () -> {
            hands.click(page.locator(".others a").getByText("自动任务已停下").first());
            hands.arrive("/oversight/background").look("what-runs-by-itself");
            hands.click(page.getByLabel("重新做 发送短信").first());
            assertThat(page.locator(".message-done")).containsText("不再搁置");
        });
        assertThat(cost.both()).isLessThanOrEqualTo(2);
    }

    private void seesWhatIsSoonMissing() {
        var page = hands.page();
        hands.click("工作台").arrive("/worklist");
        hands.click(page.locator(".others a").getByText("放假安排未录入").first());
        hands.arrive("/oversight/calendar");
        assertThat(page.locator(".message-warning")).containsText("尚未导入");
        hands.lookEverywhere("holidays-of-next-year");
    }

    private void seesWhoHoldsWhat() {
        hands.click("系统").click("人员与岗位").arrive("/access/directory");
        hands.lookEverywhere("people-and-posts");
    }

    /** 人员与岗位 shows what somebody has in hand; it goes to a colleague in one act. */
    private void handsOverWhatALeaverHas() {
        var page = hands.page();
        hands.type("姓名、账号、单位或者岗位", CLERK).press("Enter");
        var row = page.locator("section[aria-labelledby=who-title] tbody tr").first();
        assertThat(row).containsText("已领办、还没有办完的环节 1");
        hands.look("what-a-leaver-has");
        hands.click(row.locator("a")).arrive("/deputies");
        assertThat(page.locator("#holder")).hasValue(CLERK);
        hands.type("移交原因", "调离").click("全部移交");
        assertThat(page.locator(".message-done")).containsText("退回岗位 1 个");
    }
}
