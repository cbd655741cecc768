package org.banjie.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.banjie.testing.BanjieTest;
import org.banjie.testing.Family;
import org.banjie.testing.TestClock;
import org.banjie.testing.browser.Browser;
import org.banjie.testing.browser.Door;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.Citizens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A daughter applies for her mother with the code from her mother's phone; both see the case, and the mother can end it. */
@BanjieTest
class DaughterPagesTest {

    private static final String MOTHERS_PHONE = "17706720001";
    private static final String HER_PHONE = "17706720002";

    @RegisterExtension
    static final Browser browser = new Browser();

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient db;

    @Autowired
    TestClock clock;

    private final String mother = Citizens.born("19510308");
    private final String daughter = Citizens.born("19780612");
    private Door door;

    @BeforeEach
    void arrive() {
        clock.reset();
        door = new Door(browser, port);
    }

    @AfterEach
    void tidy() {
        for (var table : new String[] {"one_time_code", "applicant_account", "intake_draft"}) {
            db.sql("delete from " + table).update();
        }
    }

    @Test
    void from_the_sign_in_to_both_seeing_the_case_and_to_the_end_of_it() {
        var page = door.applicant(daughter, HER_PHONE, "/intake", new Person().withWidth(390));
        assertThat(page.locator("[aria-labelledby=kind-assistance]")).containsText("为谁办？");
        page.locator("[aria-labelledby=kind-assistance] a[href^='/guide/']").click();
        look(page, "guide-signed-in-390");
        page.getByText("为家里人或别人代办").click();
        page.getByText("开始申请").click();
        assertThat(page.locator(".error-summary")).containsText("您自己的姓名");
        look(page, "for-another-wrong-390");
        page.fill("#name", "沈佩华");
        page.selectOption("#relation", "CHILD");
        look(page, "for-another-390");
        page.getByText("开始申请").click();
        page.waitForURL(Pattern.compile(".*/applicant"));
        var id = page.url().replaceAll(".*/intake/([0-9a-f-]{36}).*", "$1");

        page.fill("#name", "顾月英");
        page.fill("#idNo", daughter);
        page.fill("#phone", HER_PHONE);
        page.getByText("保存并继续").click();
        assertThat(page.locator(".error-summary")).containsText("这是您自己的证件号码");
        assertThat(page.locator(".error-summary")).containsText("这是您自己的手机");
        page.fill("#idNo", mother);
        page.fill("#phone", MOTHERS_PHONE);
        look(page, "for-another-applicant-390");
        page.getByText("保存并继续").click();
        page.waitForURL(door.at("/intake/" + id));
        assertThat(page.locator(".whereabouts")).containsText("已完成 1 部分，共 5 部分");
        look(page, "for-another-tasks-390");

        page.getByText("继续：本人同意").click();
        assertThat(page.locator("h1")).containsText("请");
        look(page, "consent-390");
        page.getByText("给那一位发验证码").click();
        assertThat(page.locator("#code")).isVisible();
        page.fill("#code", "000000".equals(code()) ? "000001" : "000000");
        page.locator("form:has(#code) button").click();
        assertThat(page.locator(".message-warning")).containsText("验证码不对");
        page.fill("#code", code());
        look(page, "consent-code-390");
        page.locator("form:has(#code) button").click();
        assertThat(page.locator(".message-done")).containsText("同意由您代办");
        look(page, "consent-done-390");

        var kept = door.call(page, "PUT", "/api/v1/drafts/" + id + "/answers", answers());
        assertThat(kept.status()).as(kept.text()).isEqualTo(204);
        var her = door.applicant(mother, MOTHERS_PHONE, "/my", new Person().withWidth(390));
        assertThat(her.locator("main .waits")).hasCount(0);
        var second = door.applicant(daughter, HER_PHONE, "/my", new Person().withWidth(390));
        assertThat(second.locator("main .waits")).hasCount(1);

        page.navigate(door.at("/intake/" + id + "/check"));
        assertThat(page.locator("main")).containsText("代办人");
        look(page, "for-another-check-390");
        page.getByText("确认并提交申请").click();
        page.waitForURL(Pattern.compile(".*/done"));
        var caseNo = page.locator(".confirmation .figure").first().innerText();

        page.navigate(door.at("/my"));
        assertThat(page.locator("main")).containsText("替 顾月英 办");
        look(page, "my-for-another-390");
        page.navigate(door.at("/my/" + caseNo));
        assertThat(page.locator("main")).containsText("您是代办人");
        assertThat(page.locator("main")).not().containsText("您还可以");
        look(page, "case-acting-390");
        english(daughter, HER_PHONE, caseNo);

        her.navigate(door.at("/my/" + caseNo));
        assertThat(her.locator("main")).containsText("沈佩华（子女）在替您办");
        assertThat(her.locator("main")).containsText("撤回申请");
        look(her, "case-acted-for-390");
        her.getByText("不要代办了").click();
        look(her, "mandate-end-390");
        her.locator("main form button").click();
        assertThat(her.locator("h1")).hasText("代办已经结束");
        look(her, "mandate-ended-390");

        for (var path : new String[] {"/my/" + caseNo, "/intake/" + id + "/done", "/api/v1/cases/" + caseNo}) {
            assertThat(door.call(page, "GET", path, null).status()).as(path).isEqualTo(404);
        }
        page.navigate(door.at("/my"));
        assertThat(page.locator("main")).not().containsText(caseNo);
        assertThat(messages(caseNo)).containsEntry(false, 3L).containsEntry(true, 3L);
    }

    private void english(String number, String phone, String caseNo) {
        db.sql("delete from one_time_code").update();
        var page = door.applicant(
                number, phone, "/my", new Person().withWidth(1280).withLanguage("en"));
        page.navigate(door.at("/my/" + caseNo));
        look(page, "case-acting-en");
        page.navigate(door.at("/intake/for-another?kind=assistance"));
        look(page, "for-another-en");
    }

    /** Of a case, how many went to the applicant and how many to whoever acts for them. */
    private Map<Boolean, Long> messages(String caseNo) {
        return db
                .sql("select copy_of is not null from message where case_no = ?")
                .param(caseNo)
                .query(Boolean.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(one -> one, Collectors.counting()));
    }

    private ObjectNode answers() {
        var answers = Family.answers();
        answers.putArray("members");
        Family.member(answers, "顾月英", "HEAD", mother);
        return answers;
    }

    private String code() {
        var administrator = door.staff("admin-1", "/access/codes", new Person());
        return administrator
                .locator("tr", new Page.LocatorOptions().setHasText("177****0001"))
                .locator("strong.figure")
                .first()
                .innerText();
    }

    private static void look(Page page, String name) {
        browser.screenshot(page, "hall/" + name);
        browser.axe(page);
        browser.fits(page);
    }
}
