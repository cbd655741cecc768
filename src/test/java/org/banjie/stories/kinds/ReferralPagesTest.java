package org.banjie.stories.kinds;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.banjie.testing.browser.Browser;
import org.banjie.testing.browser.Door;
import org.banjie.testing.browser.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The pages of a service as the organisation, the family and the street have them in their hands. */
class ReferralPagesTest extends ReferralStory {

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void a_visit_is_recorded_confirmed_disputed_and_settled_by_hand() {
        goes("2026-03-12T15:00");
        serves();
        records("2026-03-11", "09:00", "2");
        records("2026-03-10", "13:00", "1");
        answers();
        finds();
        goes("2026-04-02T09:00");
        settlesByHand();
    }

    private void serves() {
        var page = organisation(new Person().withWidth(390));
        look(page, "served-390");
        page.getByText("登记上门：沈阿巧").click();
        page.fill("#on", "2026-03-12");
        page.fill("#from", "09:30");
        page.fill("#hours", "30");
        page.fill("#done", "助浴、做饭");
        page.locator("main form button").first().click();
        assertThat(page.locator(".error-summary")).containsText("请填写做了几小时");
        assertThat(page.locator("#done")).hasValue("助浴、做饭");
        look(page, "refused-390");
        page.fill("#hours", "2.5");
        page.fill("#carer", "李阿姨");
        page.locator("main form button").first().click();
        assertThat(page.locator("main")).containsText("已登记，等家庭确认");
        look(page, "recorded-390");
        look(organisation(new Person().withWidth(390).withLanguage("en")), "served-en-390");
    }

    private void answers() {
        var door = new Door(browser, port);
        var page = door.applicant(number(), FAMILY_PHONE, "/my/" + caseNo, new Person().withWidth(390));
        look(page, "case-390");
        page.getByText("有 3 次上门等您看一看对不对").click();
        look(page, "family-390");
        page.getByText("这次不对").last().click();
        page.locator("textarea").last().fill("那天下午没有人来");
        page.getByText("告诉街道").last().click();
        assertThat(page.locator("main")).containsText("街道核实以后告诉您");
        page.getByText("这 2 次都对").click();
        assertThat(page.locator("main")).containsText("没有等您确认的");
        look(page, "answered-390");
    }

    private void finds() {
        var page = new Door(browser, port).staff(REVIEWER, one(), new Person());
        page.locator("[name=counted]").fill("0");
        page.locator("[name=why]").fill("机构查了排班，那天去错了一家");
        look(page, "dispute");
        page.getByText("作出核实，告诉双方").click();
        assertThat(page.locator("main")).containsText("核实没有");
        assertThat(page.locator("main")).not().containsText("40.00");
        look(page, "one");
        look(new Door(browser, port).staff(INTAKE, one(), new Person().withWidth(390)), "one-390");
        look(new Door(browser, port).staff(INTAKE, "/referrals", new Person()), "list");
        look(new Door(browser, port).staff(INTAKE, "/referrals", new Person().withWidth(390)), "list-390");
    }

    private void settlesByHand() {
        var door = new Door(browser, port);
        var maker = door.staff(INTAKE, "/referrals/settlements", new Person());
        look(maker, "to-settle");
        maker.getByText("提出结算，送另一人决定").click();
        assertThat(maker.locator("main")).containsText("180.00");
        var leader = door.staff(LEADER, maker.url().replaceFirst("^http://[^/]+", ""), new Person());
        look(leader, "settlement");
        leader.getByText("同意，列入发放名册").click();
        assertThat(leader.locator("main")).containsText("已同意，由发放名册付款");
        look(door.staff(LEADER, "/referrals/settlements", new Person().withLanguage("en")), "settlements-en");
    }

    private Page organisation(Person person) {
        var page = browser.open(new Door(browser, port).at("/served"), person);
        page.locator("#kind-ORGANISATION").check();
        new Door(browser, port).enter(page, ORGANISATION.get("uscc"), ORGANISATION.get("phone"));
        return page;
    }

    private static void look(Page page, String name) {
        browser.look(page, "referrals/" + name);
    }
}
