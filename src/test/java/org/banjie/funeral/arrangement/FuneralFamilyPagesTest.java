package org.banjie.funeral.arrangement;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.banjie.testing.Family;
import org.banjie.testing.browser.Browser;
import org.banjie.testing.browser.Door;
import org.banjie.testing.browser.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a family sees on a telephone, in plain words, and the price list anybody may read. */
class FuneralFamilyPagesTest extends FuneralStory {

    private static final String PHONE = "13800000002";

    @RegisterExtension
    static final Browser browser = new Browser();

    private Door door;

    @BeforeEach
    void a_night_in_february() {
        clock.goesTo("2026-02-09T23:50");
        door = new Door(browser, port);
    }

    @AfterEach
    void tidy() {
        for (var table : List.of("one_time_code", "applicant_account", "intake_draft")) {
            db.sql("delete from " + table).update();
        }
    }

    @Test
    void with_the_code_and_without_script_a_family_reads_what_comes_next_what_it_costs_and_whom_to_call() {
        var receipt = as(STEWARD)
                .post(
                        "/cases",
                        Map.of(
                                "kind", "funeral",
                                "applicant", Map.of("name", "王建国", "phone", PHONE),
                                "answers", Map.of()))
                .json();
        timeline.settle();
        var caseNo = receipt.path("caseNo").asText();
        var code = receipt.path("trackingCode").asText();
        var page = browser.open(
                door.at("/tracking/" + caseNo + "?code=" + code),
                new Person().withWidth(360).withoutScripts());
        assertThat(page.locator(".standing-sentence")).containsText("最晚 2月10日（星期二）11:50 前派车接运");
        assertThat(page.locator("main")).containsText("死亡证明，可以在二十四小时以内补交");
        assertThat(page.locator("a[href='tel:021-57831289']")).isVisible();
        browser.screenshot(page, "funeral/family-first-360");
        isCollected(caseNo, firstCall());
        does(DISPATCHER, caseNo, "Task_Quote", "QUOTED", services());
        page.reload();
        assertThat(page.locator(".standing-sentence")).containsText("报价单已经出了");
        assertThat(page.locator("main")).containsText("合计 1,600.00 元");
        assertThat(page.locator("main")).not().containsText("王老太");
        browser.screenshot(page, "funeral/family-quote-360");
        look(browser.open(door.at("/tracking/" + caseNo + "?code=" + code), new Person().withWidth(360)), "family-360");
        var english = browser.open(door.at("/tracking/" + caseNo + "?code=" + code), new Person().withLanguage("en"));
        assertThat(english.locator("main")).containsText("Pay nobody anything that is not on the list");
        look(english, "family-en");
    }

    @Test
    void a_family_reports_a_death_on_a_telephone_and_confirms_the_costs_there() throws Exception {
        var page = door.applicant(Family.WANG, PHONE, "/intake", new Person().withWidth(360));
        look(page, "choose-360");
        page.locator("[aria-labelledby=kind-funeral] form button").click();
        page.getByText("继续：申请人").click();
        page.fill("#name", "王建国");
        look(page, "applicant-360");
        page.getByText("保存并继续").click();
        look(page, "tasks-360");
        // nothing more is needed, and whoever can say more may
        page.locator(".parts a")
                .filter(new Locator.FilterOptions().setHasText("申请内容"))
                .click();
        assertThat(page.getByLabel("逝者姓名")).isVisible();
        look(page, "form-360");
        var body = Map.of(
                "kind",
                "funeral",
                "area",
                VILLAGE,
                "applicant",
                Map.of("name", "王建国", "idNo", Family.WANG, "phone", PHONE),
                "answers",
                Map.of("deceasedName", "王老太", "area", VILLAGE, "relation", "CHILD"));
        var json = new ObjectMapper();
        var reply = door.call(page, "POST", "/api/v1/cases", json.valueToTree(body));
        var caseNo = json.readTree(reply.text()).path("caseNo").asText();
        timeline.settle();
        isCollected(caseNo, firstCall());
        does(DISPATCHER, caseNo, "Task_Certificate", "RECORDED", shownCertificate());
        does(DISPATCHER, caseNo, "Task_Quote", "QUOTED", services());
        page.navigate(door.at("/my/" + caseNo));
        look(page, "mine-360");
        page.locator(".asked a").click();
        assertThat(page.locator("main")).containsText("告别厅租用：600.00 元 × 1，计 600.00 元");
        assertThat(page.locator("main")).containsText("合计 1,600.00 元");
        page.getByLabel("报价单已看过").check();
        page.getByLabel("签字（姓名）").fill("王建国");
        look(page, "confirm-360");
        Door.handsBack(page, "[data-hand-in][value=CONFIRM]");
        page.waitForURL(door.at("/my/" + caseNo + "?done=confirm"));
        assertThat(page.locator(".message-done")).hasText("您对服务和费用的答复已收到。");
        assertThat(page.locator(".standing-sentence")).containsText("服务和费用已经确认");
    }

    @Test
    void anybody_reads_the_price_list_and_the_director_publishes_on_it() {
        var page = browser.open(door.at("/funeral/prices"), new Person().withWidth(360));
        assertThat(page.locator("main")).containsText("300.00 元 / 具");
        assertThat(page.locator("main form")).hasCount(0);
        look(page, "prices-360");
        look(browser.open(door.at("/funeral/prices"), new Person().withLanguage("en")), "prices-en");
        var director = door.staff(DIRECTOR, "/funeral/prices", new Person().withWidth(1280));
        director.locator("main form button").click();
        assertThat(director.locator(".error-summary")).containsText("请写明定价的依据");
        director.selectOption("#item", "cremation");
        director.fill("#amount", "310");
        director.fill("#from", "2026-02-09");
        director.fill("#basis", "虚构的文件1号");
        look(director, "prices-director");
        director.locator("main form button").click();
        assertThat(director.locator("main")).containsText("310.00 元 / 具");
        director.selectOption("#item", "cremation");
        director.fill("#amount", "320");
        director.fill("#from", "2026-02-09");
        director.fill("#basis", "虚构的文件2号");
        var stands = director.waitForResponse(
                "**/funeral/prices", () -> director.locator("main form button").click());
        Assertions.assertThat(stands.status()).isEqualTo(409);
        assertThat(director.locator(".error-summary")).containsText("这一天的价格已经公布");
        assertThat(director.locator("#amount")).hasValue("320");
        assertThat(director.locator("#basis")).hasValue("虚构的文件2号");
        db.sql("delete from funeral_price where by = ?").param(DIRECTOR).update();
    }

    private static void look(Page page, String name) {
        browser.screenshot(page, "funeral/" + name);
        browser.axe(page);
    }
}
