package org.banjie.stories.days;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.banjie.assistance.households.Recipients;
import org.banjie.background.running.ByHand;
import org.banjie.grants.Grants;
import org.banjie.testing.browser.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The acts on a case, the chain verified, a draw made once more; what is covered for others is covered everywhere. */
class AuditorDayTest extends Village {

    private static final String QUIET_STREET = "310117104";

    @Autowired
    Grants grants;

    @Autowired
    ByHand byHand;

    private Hands hands;

    @AfterEach
    void nobodyStaysWhereTheDemonstrationHasNoStaff() {
        new Recipients(grants).leave(QUIET_STREET);
    }

    @Test
    void the_day_of_an_auditor() {
        // what others did in the morning stands on later pages
        clock.goesTo("2026-02-09T16:30");
        var caseNo = filed();
        var name = neighbours.name();
        does(CLERK, caseNo, "Task_CheckCompleteness", "ACCEPT");
        new Recipients(grants).many(QUIET_STREET + "001", 10);
        var drawn = as("district-assistance").post("/monitoring/draws", Map.of("street", QUIET_STREET));
        assertThat(drawn.ok()).as(drawn.toString()).isTrue();
        hands = Hands.atTheDoor(browser, port, "auditor", new Person()).signIn("auditor");
        hands.lookEverywhere("first-page");
        keepsSilent(hands.page(), name);
        readsTheActsOn(caseNo);
        verifiesTheChain();
        asksWhoLooked(caseNo);
        drawsAgain();
        hands.signOut();
    }

    private void readsTheActsOn(String caseNo) {
        var page = hands.page();
        var cost = hands.doing("who did what to a case", () -> {
            hands.click("操作记录").arrive("/oversight/journal");
            hands.type("受理编号", caseNo).press("Enter").arrive("/oversight/journal");
        });
        assertThat(cost.both()).isLessThanOrEqualTo(3);
        assertThat(page.locator("tbody tr").first()).containsText("中山街道");
        assertThat(page.locator(".message-done")).containsText("留痕完好");
        hands.lookEverywhere("acts-on-a-case");
    }

    /** Who looked at this family's file and why; and all that one of them did in these days. */
    private void asksWhoLooked(String caseNo) {
        var page = hands.page();
        hands.click("查阅记录").arrive("/oversight/looks");
        hands.type("受理编号", caseNo).press("Enter").arrive("/oversight/looks");
        assertThat(page.locator("main tbody")).containsText("审计");
        hands.look("who-looked");
        hands.type("姓名或账号", CLERK);
        hands.click("办过什么").arrive("/oversight/looks");
        assertThat(page.locator("main tbody")).containsText(caseNo);
        hands.look("acts-of-one-person");
    }

    private void verifiesTheChain() {
        var page = hands.page();
        hands.click("核验全部留痕").arrive("/oversight/journal");
        hands.click("开始核验");
        byHand.settle();
        assertThat(page.locator(".message-done")).containsText("全部完好");
        hands.look("chain-verified");
    }

    private void drawsAgain() {
        var page = hands.page();
        hands.click("核查监测").click("系统抽查").arrive("/monitoring/draws");
        hands.look("draws");
        hands.click(page.locator("main tbody a").first()).arrive("/monitoring/draws/");
        hands.click("重新抽取一遍并核对");
        assertThat(page.locator(".message-done")).isVisible();
        hands.look("drawn-again");
    }
}
