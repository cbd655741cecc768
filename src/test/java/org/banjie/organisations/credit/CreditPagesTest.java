package org.banjie.organisations.credit;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.banjie.organisations.register.Founders;
import org.banjie.testing.browser.Browser;
import org.banjie.testing.browser.Door;
import org.banjie.testing.browser.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The pages of credit and audits, as the registrar and as anybody reads them. */
class CreditPagesTest extends CreditStory {

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void a_registrar_enters_a_ground_and_finds_it_among_the_proposals() {
        var uscc = organisation();
        var page = signedIn("registrar", "/credit");
        page.locator("details:has(#uscc) summary").click();
        page.locator("details:has(#uscc) button").click();
        says(page, "请填写统一社会信用代码");
        look(page, "credit-wrong");
        page.fill("#uscc", uscc);
        page.selectOption("#list", "ABNORMAL");
        page.selectOption("#ground", "NO_PARTY_ORGANISATION");
        page.fill("#factOn", today().toString());
        page.locator("details:has(#uscc) button").click();
        says(page, uscc.substring(0, 4));
        page.navigate(at("/credit"));
        says(page, "未按规定设立党组织");
        look(page, "credit");
        look(signedIn("registrar", "/credit", new Person().withWidth(360)), "credit-360");
        look(signedIn("registrar", "/credit", new Person().withLanguage("en").withWidth(1280)), "credit-en");
        look(signedIn("registrar", "/credit/revocations"), "credit-revocations");
    }

    @Test
    void anybody_reads_who_is_on_a_list() {
        var uscc = listed();
        var page = browser.open(at("/organisations/lists"), new Person());
        says(page, "未按规定时限报送年度工作报告");
        look(page, "credit-lists");
        look(browser.open(at("/organisations/lists"), new Person().withWidth(360)), "credit-lists-360");
        look(browser.open(at("/organisations/lists"), new Person().withLanguage("en")), "credit-lists-en");
        var one = browser.open(at("/organisations/" + uscc), new Person());
        says(one, "活动异常名录");
        look(one, "credit-organisation");
    }

    @Test
    void audits_are_drawn_and_checked_on_the_page() {
        organisation();
        var page = signedIn("registrar", "/audits");
        page.fill("#percent", "1000");
        page.check("#sure");
        page.locator("form:has(#percent) button").click();
        says(page, "比例请填写");
        page.fill("#percent", "100");
        page.check("#sure");
        page.locator("form:has(#percent) button").click();
        says(page, "抽中的社会组织");
        page.locator("form[action$=check] button").click();
        says(page, "重新抽取的结果与当初一致");
        look(page, "audit");
        look(signedIn("registrar", "/audits"), "audits");
        look(signedIn("registrar", "/audits", new Person().withWidth(360)), "audits-360");
        look(signedIn("registrar", "/audits", new Person().withLanguage("en").withWidth(1280)), "audits-en");
    }

    private String organisation() {
        return isRegistered(Founders.ofAssociation());
    }

    private String listed() {
        var uscc = organisation();
        misses(uscc, 2025);
        isListed(proposalsFor(uscc, "ABNORMAL").get(0));
        return uscc;
    }

    private Page signedIn(String uid, String path) {
        return signedIn(uid, path, new Person().withWidth(1280));
    }

    private Page signedIn(String uid, String path, Person person) {
        return new Door(browser, port).staff(uid, path, person);
    }

    private String at(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    private static void says(Page page, String text) {
        PlaywrightAssertions.assertThat(page.locator("main")).containsText(text);
    }

    private static void look(Page page, String name) {
        browser.screenshot(page, name);
        browser.axe(page);
    }
}
