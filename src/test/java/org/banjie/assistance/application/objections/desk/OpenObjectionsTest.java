package org.banjie.assistance.application.objections.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.DeskStory;
import org.banjie.testing.story.Household;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A neighbour reads the notice on the wall and says on a phone what is wrong with it; without scripts, too. */
class OpenObjectionsTest extends DeskStory {

    private static final Person PHONE = new Person().withWidth(360).withoutScripts();

    @AfterEach
    void nobodyHasAskedBefore() {
        db.sql("delete from guess_budget").update();
    }

    @Test
    void while_the_notice_hangs_anybody_objects_and_the_street_learns_of_it() {
        var caseNo = files(Household.of(3, "900"));
        isPublicised(caseNo);
        var page = browser.open(at("/objections"), PHONE);
        page.fill("#number", "沪松泗镇救〔2020〕1号");
        send(page);
        assertThat(page.locator(".error-summary")).containsText("没有找到正在公示");
        assertThat(page.locator(".error-summary")).containsText("请写明您要反映的情况");
        assertThat(page.locator(".error-summary")).containsText("请填写您的姓名；不想留的");
        assertThat(page.locator("#number")).hasValue("沪松泗镇救〔2020〕1号");
        browser.screenshot(page, "objections/open-faults-360");
        page.fill("#number", numberOf(caseNo));
        page.fill("#facts", "他家在镇上还有一套房子出租");
        page.fill("#who", "邻居赵某");
        page.fill("#contact", "021-57700000");
        send(page);
        assertThat(page.locator(".error-summary")).containsText("请填写您的手机号码");
        page.fill("#contact", "138 0000 0009");
        send(page);
        says(page, "尾号 0009");
        assertThat(entriesOf(caseNo)).isZero();
        page.fill("#code", "000000".equals(codeSent()) ? "111111" : "000000");
        send(page);
        assertThat(page.locator(".error-summary")).containsText("验证码不对");
        page.getByText("返回修改").click();
        assertThat(page.locator("#facts")).hasValue("他家在镇上还有一套房子出租");
        clock.advance(Duration.ofMinutes(2));
        send(page);
        browser.screenshot(page, "hall/objection-code-360");
        page.fill("#code", codeSent());
        send(page);
        page.waitForURL(at("/objections/received/**"));
        assertThat(page.locator("main dl")).containsText("YY-2026-");
        assertThat(page.locator("main dl")).containsText("2026年2月9日");
        keepsSilent(page, "邻居赵某");
        browser.screenshot(page, "objections/received-360");
        browser.look(browser.open(page.url(), new Person().withWidth(360)), "objections/received");
        page.reload();
        assertThat(page.locator("main dl")).containsText("YY-2026-");
        timeline.settle();
        looksUpWhatBecameOfIt(page.locator("main dl strong").innerText());
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_DecideOnObjection");
        var entry = as(REVIEWER).get("/cases/" + caseNo + "/objections").json().get(0);
        assertThat(entry.path("way").asText()).isEqualTo("ONLINE");
        assertThat(entry.path("inTime").asBoolean()).isTrue();
        assertThat(entry.path("who").asText()).isEqualTo("邻居赵某");
        for (var language : new String[] {"zh-CN", "en"}) {
            var desk = signedIn(
                    REVIEWER,
                    "/assistance/cases/" + caseNo + "/objections",
                    new Person().withLanguage(language).withWidth(language.equals("en") ? 390 : 1280));
            browser.look(desk, "objections/desk-" + language);
        }
    }

    private void looksUpWhatBecameOfIt(String receipt) {
        var page = browser.open(at("/tracking"), new Person().withWidth(390));
        page.fill("#number", receipt.replace("-", " ").toLowerCase());
        page.locator("form[action$='/tracking'] .btn-primary").click();
        page.waitForURL(at("/objections/answer?number=" + receipt));
        browser.look(page, "objections/look-up-390");
        clock.advance(Duration.ofMinutes(2));
        page.fill("#phone", "13800000077");
        page.locator("main form button").click();
        page.fill("#code", codeSent());
        page.locator("main form button").first().click();
        assertThat(page.locator(".error-summary")).containsText("没有找到");
        clock.advance(Duration.ofMinutes(2));
        page.fill("#phone", "138 0000 0009");
        page.locator("main form button").click();
        page.fill("#code", codeSent());
        page.locator("main form button").first().click();
        assertThat(page.locator("main .lead")).containsText("还没有处理结果");
        assertThat(page.locator("main dl")).containsText(receipt);
        keepsSilent(page, "邻居赵某");
        keepsSilent(page, "他家在镇上");
        browser.look(page, "objections/answer-390");
    }

    @Test
    void without_a_name_nothing_is_proved_and_a_few_an_hour_are_taken() {
        var caseNo = files(Household.of(3, "900"));
        isPublicised(caseNo);
        for (var n = 0; n < 4; n++) {
            var page = browser.open(at("/objections?number=" + numberOf(caseNo)), PHONE);
            page.fill("#facts", "他家在镇上还有一套房子出租");
            page.check("#anonymous");
            send(page);
            if (n < 3) page.waitForURL(at("/objections/received/**"));
            else assertThat(page.locator(".error-summary")).containsText("提交得太多了");
        }
    }

    @Test
    void a_code_for_another_phone_proves_nothing() {
        var caseNo = files(Household.of(3, "900"));
        isPublicised(caseNo);
        var page = browser.open(at("/objections?number=" + numberOf(caseNo)), new Person().withWidth(390));
        page.fill("#facts", "他家在镇上还有一套房子出租");
        page.fill("#who", "邻居钱某");
        page.fill("#contact", "13800000019");
        send(page);
        browser.look(page, "hall/objection-code-zh-CN-390");
        page.fill("#code", codeSent());
        page.evaluate("document.querySelector('input[name=contact]').value = '13800000029'");
        send(page);
        assertThat(page.locator(".error-summary")).containsText("验证码不对");
        assertThat(entriesOf(caseNo)).isZero();
        var english = browser.open(
                at("/objections?number=" + numberOf(caseNo)),
                new Person().withLanguage("en").withWidth(390));
        english.fill("#facts", "They let a second flat");
        english.fill("#who", "Mr Zhao");
        english.fill("#contact", "13800000039");
        browser.look(english, "hall/objection-en-390");
        send(english);
        browser.look(english, "hall/objection-code-en-390");
    }

    @Test
    void the_page_is_read_on_a_phone_and_in_english() {
        browser.look(browser.open(at("/objections"), new Person().withWidth(360)), "objections/open-360");
        assertThat(browser.open(at("/objections/"), PHONE).locator("h1")).containsText("对公示有异议");
        var english =
                browser.open(at("/objections"), new Person().withLanguage("en").withWidth(1280));
        english.locator("main form button").click();
        browser.look(english, "objections/open-faults-en");
    }

    @Test
    void what_hangs_nowhere_any_more_is_answered_like_what_never_did() {
        var caseNo = files(Household.of(3, "900"));
        isPublicised(caseNo);
        var number = numberOf(caseNo);
        goesTo("2026-02-25T09:00");
        var page = browser.open(at("/objections?number=" + number), PHONE);
        page.fill("#facts", "他家在镇上还有一套房子出租");
        page.check("#anonymous");
        send(page);
        assertThat(page.locator(".error-summary")).containsText("没有找到正在公示");
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_Confirm");
    }

    @Test
    void a_notice_that_was_taken_down_hangs_nowhere() {
        var caseNo = files(Household.of(3, "900"));
        isPublicised(caseNo);
        enters("street-intake." + STREET, caseNo, "OBJECTION", "有第二套住房");
        does(REVIEWER, caseNo, "Task_DecideOnObjection", "REINVESTIGATE");
        var page = browser.open(at("/objections?number=" + numberOf(caseNo)), PHONE);
        page.fill("#facts", "他家在镇上还有一套房子出租");
        page.check("#anonymous");
        send(page);
        assertThat(page.locator(".error-summary")).containsText("没有找到正在公示");
    }

    @Test
    void a_program_has_to_wait() {
        var page = browser.open(at("/objections"), PHONE);
        for (var n = 0; n < 11; n++) send(page);
        assertThat(page.locator(".error-summary")).containsText("提交得太多了");
    }

    private String numberOf(String caseNo) {
        return documents.newest(caseNo, "publicity").orElseThrow().number();
    }

    private long entriesOf(String caseNo) {
        return db.sql("select count(*) from assistance_objection where case_no = ?")
                .param(caseNo)
                .query(Long.class)
                .single();
    }

    /** As the administrator of a demonstration reads it out. */
    private String codeSent() {
        var page = signedIn("admin-1", "/access/codes");
        return page.locator("strong.figure").first().textContent();
    }

    private static void send(Page page) {
        page.locator("main form button").first().click();
    }
}
