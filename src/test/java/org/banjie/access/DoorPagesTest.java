package org.banjie.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.banjie.testing.BanjieTest;
import org.banjie.testing.browser.Browser;
import org.banjie.testing.browser.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages of the door, as people use them. */
@BanjieTest
class DoorPagesTest {

    @RegisterExtension
    static final Browser browser = new Browser();

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient db;

    @AfterEach
    void tidy() {
        db.sql("delete from one_time_code").update();
        db.sql("delete from applicant_account").update();
    }

    @Test
    void a_demonstration_says_who_can_sign_in_on_every_screen_and_in_both_languages() {
        for (var person : List.of(
                new Person(),
                new Person().withWidth(360),
                new Person().withLanguage("en"),
                new Person().withLanguage("en").withWidth(360),
                new Person().withLook("dark.large.high"))) {
            var page = browser.open(at("/sign-in/demonstration"), person);
            assertThat(page.getByText("street-intake.310117001")).isVisible();
            browser.screenshot(page, "access/demonstration-" + person.width() + person.language() + person.look());
            browser.axe(page);
            browser.fits(page);
        }
    }

    @Test
    void somebody_in_a_demonstration_chooses_an_account_and_enters_the_password() {
        var page = browser.open(at("/access/partners"));
        browser.look(page, "access/staff");
        page.getByText("演示账号").click();
        page.getByText("admin-1").click();
        assertThat(page.locator("#password")).isFocused();
        page.keyboard().type("banjie-demo");
        page.keyboard().press("Enter");
        page.waitForURL(at("/access/partners"));
        browser.axe(page);
        page.fill("#name", "一网通办门户");
        page.check("#act-create-case");
        page.check("#kind-assistance");
        page.getByText("提出，请另一位管理员发放").click();
        assertThat(page.locator(".message-done")).hasText("已提出，等另一位管理员发放。");
        browser.axe(page);
        issued();
    }

    /** The second finds it among what waits, and reads the key once. */
    private void issued() {
        var second = signedIn("admin-2", "/worklist");
        second.getByText("一网通办门户：合作系统的密钥待发放").click();
        second.getByLabel("发放“一网通办门户”的密钥", new Page.GetByLabelOptions().setExact(true))
                .click();
        assertThat(second.locator("code.key")).hasText(Pattern.compile("[0-9a-f]{12}\\..{43}"));
        browser.look(second, "access/partners");
        browser.axe(second);
        second.navigate(at("/access/partners"));
        assertThat(second.locator("code.key")).hasCount(0);
        second.getByLabel("停用“一网通办门户”的密钥").click();
    }

    @Test
    void an_applicant_gets_a_code_and_is_in() {
        var applicant = browser.open(at("/sign-in?return=/sign-in"), new Person().withWidth(360));
        applicant.fill("#number", "310117199001010013");
        applicant.fill("#phone", "13800000001");
        applicant.getByText("获取验证码").click();
        applicant.waitForURL(Pattern.compile(".*/sign-in/code.*"));
        browser.axe(applicant);
        browser.fits(applicant);
        browser.screenshot(applicant, "access/code");
        var administrator = signedIn("admin-1", "/access/codes");
        browser.screenshot(administrator, "access/codes");
        browser.axe(administrator);
        applicant.fill("#code", administrator.locator("strong.figure").first().innerText());
        applicant.locator("form[action$='/sign-in/code/check'] button").click();
        applicant.waitForURL(at("/sign-in"));
        assertThat(applicant.locator(".who")).hasText("310117********0013");
    }

    @Test
    void wrong_numbers_are_told_beside_their_fields_and_nothing_typed_is_lost() {
        var applicant = browser.open(at("/sign-in"));
        applicant.fill("#number", "110105194912310021");
        applicant.fill("#phone", "1380000");
        applicant.getByText("获取验证码").click();
        assertThat(applicant.locator(".error-summary")).isVisible();
        assertThat(applicant.locator("#number")).hasValue("110105194912310021");
        browser.screenshot(applicant, "access/sign-in-wrong");
        browser.axe(applicant);
        assertThat(applicant.locator("#uid, #password")).hasCount(0);
    }

    @Test
    void a_form_works_on_after_signing_in_anew_in_another_tab() {
        var first = signedIn("admin-1", "/access/partners");
        first.fill("#name", "大厅终端");
        first.check("#act-read-case");
        first.check("#kind-funeral");
        var second = first.context().newPage();
        second.navigate(at("/sign-in"));
        second.getByText("工作人员登录").click();
        enter(second, "admin-1");
        second.waitForURL(Pattern.compile(".*/worklist"));
        first.getByText("提出，请另一位管理员发放").click();
        assertThat(first.locator(".message-done")).isVisible();
        first.getByLabel("不发放“大厅终端”的密钥").click();
    }

    private Page signedIn(String uid, String path) {
        var page = browser.open(at(path));
        enter(page, uid);
        page.waitForURL(at(path));
        return page;
    }

    private static void enter(Page page, String uid) {
        page.fill("#uid", uid);
        page.fill("#password", "banjie-demo");
        page.locator("section:has(#uid) button").click();
    }

    private String at(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
