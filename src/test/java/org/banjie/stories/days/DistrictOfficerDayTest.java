package org.banjie.stories.days;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.banjie.assistance.households.Recipients;
import org.banjie.background.running.ByHand;
import org.banjie.grants.Category;
import org.banjie.grants.Grants;
import org.banjie.grants.NewGrant;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.Citizens;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.StandsStill;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is late across the streets; a list compared; a draw that another can check; a batch of subsidies signed. */
@StandsStill("something is late in two streets, or there would be nothing to look at")
class DistrictOfficerDayTest extends Village {

    private static final String OFFICER = "district-assistance";
    private static final String QUIET_STREET = "310117106";

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
    void the_day_of_a_district_officer() {
        filed();
        files("street-intake.310117001", Household.of(1, "900").registeredIn("310117001001"));
        goesTo("2026-02-25T09:00");
        var dead = new Recipients(grants).in(VILLAGE);
        new Recipients(grants).in(VILLAGE, Category.MARGINAL, 2);
        new Recipients(grants).many(QUIET_STREET + "001", 12);
        isProposed("春节慰问补贴");
        hasRunOut("孙桂芳");
        hands = Hands.atTheDoor(browser, port, "district-officer", new Person()).signIn(OFFICER);
        hands.lookEverywhere("what-waits");
        signsTheSubsidies("春节慰问补贴");
        seesWhatIsLate();
        comparesAList(dead);
        draws();
        looksForPeople();
        hands.signOut();
    }

    /** Somebody received help for a time, and it is over: whether they need more nobody has asked. */
    private void hasRunOut(String name) {
        var grant = grants.open(new NewGrant(
                new NewGrant.Origin(filed(), "assistance", Category.RIGID),
                new NewGrant.Home(VILLAGE, null),
                List.of(new NewGrant.Person(name, Citizens.born("19580307"), "HEAD")),
                NewGrant.Money.once(new BigDecimal("800")),
                LocalDate.parse("2025-08-01"),
                LocalDate.parse("2026-01-31"),
                NewGrant.PaidTo.NOBODY));
        grants.expire(grant);
    }

    private void isProposed(String name) {
        var wanted = Map.of(
                "name",
                name,
                "month",
                "2026-02",
                "amount",
                "50",
                "basis",
                "沪民社〔2026〕1号",
                "categories",
                List.of("MARGINAL"));
        var reply = as("district-assistance-2").post("/monitoring/benefits", wanted);
        assertThat(reply.ok()).as(reply.toString()).isTrue();
    }

    private void signsTheSubsidies(String name) {
        var page = hands.page();
        var cost = hands.doing("sign a batch of subsidies", () -> {
            hands.click(page.locator(".others a", new Page.LocatorOptions().setHasText(name)));
            hands.arrive("/monitoring/benefits/").lookEverywhere("subsidies");
            hands.click("复核通过");
            assertThat(page.locator(".message-done")).isVisible();
        });
        assertThat(cost.both()).isLessThanOrEqualTo(2);
    }

    private void seesWhatIsLate() {
        hands.click("督办").arrive("/supervision");
        says(hands.page(), "岳阳街道");
        says(hands.page(), "中山街道");
        hands.lookEverywhere("late-across-the-streets");
    }

    private void comparesAList(Recipients.Recipient dead) {
        var page = hands.page();
        hands.click("核查监测").click("名单比对").arrive("/monitoring/imports").look("lists");
        var rows = "身份证号,姓名,死亡日期\n%s,孙一,2026-02-05\n".formatted(dead.idNo());
        hands.attach(
                page.locator("#file"),
                new FilePayload("二月死亡名单.csv", "text/csv", rows.getBytes(StandardCharsets.UTF_8)));
        hands.click("导入并比对");
        says(page, "可以离开这一页");
        byHand.settle();
        assertThat(page.locator("#progress")).containsText("比中 1 人");
        hands.lookEverywhere("list-compared");
        says(page, dead.caseNo());
    }

    private void draws() {
        var page = hands.page();
        hands.click("核查监测").click("系统抽查").arrive("/monitoring/draws");
        hands.choose(page.locator("#street"), QUIET_STREET);
        hands.look("before-the-draw");
        hands.tick("已核对").click("抽取本月抽查对象");
        says(page, "核验信息");
        hands.click("重新抽取一遍并核对");
        assertThat(page.locator(".message-done")).isVisible();
        hands.lookEverywhere("drawn");
    }

    private void looksForPeople() {
        hands.click("核查监测").click("政策找人").arrive("/monitoring/leads");
        hands.click("立即筛查");
        byHand.settle();
        assertThat(hands.page().locator("#search")).containsText("最近一次筛查");
        hands.page().reload();
        says(hands.page(), "孙桂芳");
        hands.lookEverywhere("leads");
    }
}
