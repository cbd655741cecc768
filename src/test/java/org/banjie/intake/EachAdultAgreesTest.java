package org.banjie.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.banjie.materials.Materials;
import org.banjie.notices.messages.Messages;
import org.banjie.testing.Family;
import org.banjie.testing.browser.Door;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.Citizens;
import org.banjie.testing.story.DeskStory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A mother applies; her grown-up son agrees on his own phone that the family's means are checked, and nothing is printed. */
class EachAdultAgreesTest extends DeskStory {

    private static final String HER_PHONE = "17706780001";
    private static final String HIS_PHONE = "17706780002";
    private static final Person PHONE = new Person().withWidth(390);

    @Autowired
    Materials materials;

    @Autowired
    Messages messages;

    private final String mother = Citizens.born("19560308");
    private final String son = Citizens.born("19850612");

    @AfterEach
    void nobodyHasAskedBefore() {
        for (var table : new String[] {"guess_budget", "one_time_code", "applicant_account", "intake_draft"}) {
            db.sql("delete from " + table).update();
        }
    }

    @Test
    void the_son_agrees_by_his_own_code_and_the_desk_finds_both_days() throws IOException {
        var door = new Door(browser, port);
        var page = door.applicant(mother, HER_PHONE, "/intake", PHONE);
        var id = begins(door, page);
        page.navigate(at("/intake/" + id + "/papers"));
        says(page, "已同意 0/2 人");
        look(page, "each-adult-papers-390");
        page.getByText("看内容并签名").click();
        page.check("#agrees");
        page.fill("#name", "茅桂珍");
        page.locator("main form button").first().click();
        page.waitForURL(at("/intake/" + id + "/papers"));
        says(page, "已同意 1/2 人");
        assertThat(sheet(door, page, "/intake/" + id + "/papers/blanks/authorization"))
                .contains("茅桂珍（在线签名）", "还要用手签名的：茅立新");

        page.getByText("请他（她）同意").click();
        page.fill("#phone", HER_PHONE);
        page.locator("main form button").first().click();
        assertThat(page.locator(".error-summary")).containsText("这是您自己的手机");
        look(page, "each-adult-ask-wrong-390");
        page.fill("#phone", HIS_PHONE);
        page.locator("main form button").first().click();
        page.waitForURL(at("/intake/" + id + "/papers"));
        says(page, "未同意，已发短信");
        says(page, "177****0002");
        look(page, "each-adult-asked-390");

        var link = link(id);
        declinesNothingByTheWrongOne(link);
        agrees(link);
        page.reload();
        keepsSilent(page, "已同意 1/2 人");
        var file = materials.of(id).get(0);
        try (var pdf = Loader.loadPDF(materials.open(file.id()).readAllBytes())) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", ""))
                    .contains("茅桂珍（在线签名）", "茅立新（在线签名）", "177****0002的一次性验证码确认")
                    .contains("177****0001的一次性验证码登录", "自2026年1月1日起使用的文本")
                    .doesNotContain("按指印");
        }
        look(page, "each-adult-whole-390");

        page.navigate(at("/intake/" + id + "/check"));
        page.getByText("确认并提交申请").click();
        page.waitForURL(Pattern.compile(".*/done"));
        var caseNo = page.locator(".confirmation .figure").first().innerText();
        assertThat(db.sql("select count(*) from journal_entry where chain = ? and verb = 'authorised-on-screen'")
                        .param(caseNo)
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        timeline.settle();
        var task = taskOf(caseNo, "Task_CheckCompleteness");
        as(CLERK).post("/tasks/" + task + "/claim");
        var form = as(CLERK).get("/tasks/" + task).json().path("form").path("data");
        assertThat(form.path("authorisations").findValuesAsText("signedOn"))
                .containsExactly("2026-02-09", "2026-02-09");
        assertThat(form.toString()).contains("茅立新（在线签名）");
    }

    @Test
    void after_handing_in_whoever_has_not_agreed_yet_still_can_and_the_paper_is_one_of_the_case() throws IOException {
        var door = new Door(browser, port);
        var page = door.applicant(mother, HER_PHONE, "/intake", PHONE);
        var id = begins(door, page);
        page.navigate(at("/intake/" + id + "/check"));
        page.getByText("确认并提交申请").click();
        page.waitForURL(Pattern.compile(".*/done"));
        var caseNo = page.locator(".confirmation .figure").first().innerText();
        timeline.settle();
        page.navigate(at("/my/" + caseNo));
        says(page, "2 位成年人里，已有 0 位在线同意");
        look(page, "sign-later-mine-390");
        page.getByText("看谁还没有同意").click();
        browser.lookAround(page, "hall/sign-later");
        page.getByText("看内容并签名").click();
        page.check("#agrees");
        page.fill("#name", "茅桂珍");
        page.locator("main form button").first().click();
        page.waitForURL(at("/my/" + caseNo + "/sign"));
        says(page, "已同意 1/2 人");
        page.getByText("请他（她）同意").click();
        page.fill("#phone", HIS_PHONE);
        page.locator("main form button").first().click();
        page.waitForURL(at("/my/" + caseNo + "/sign"));
        answers(link(id));
        page.reload();
        says(page, "都齐了");
        var file = materials.of(caseNo).stream()
                .filter(one -> one.code().equals("authorization"))
                .findFirst()
                .orElseThrow();
        try (var pdf = Loader.loadPDF(materials.open(file.id()).readAllBytes())) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", "")).contains("茅桂珍（在线签名）", "茅立新（在线签名）");
        }
        assertThat(signed(caseNo)).isEqualTo(2);
        page.navigate(at("/my/" + caseNo));
        keepsSilent(page, "在线同意。");
        var stranger = door.applicant(son, HIS_PHONE, "/my/" + caseNo + "/sign", PHONE);
        says(stranger, "没有找到");
    }

    @Test
    void at_night_nobody_is_woken_unless_they_are_awake_and_wait_for_it() {
        clock.goesTo("2026-02-09T23:40");
        var door = new Door(browser, port);
        var page = door.applicant(mother, HER_PHONE, "/intake", PHONE);
        var id = begins(door, page);
        page.navigate(at("/intake/" + id + "/papers"));
        page.getByText("请他（她）同意").click();
        says(page, "2026年2月10日 08:00 发出，不吵醒对方");
        browser.lookAround(page, "hall/each-adult-night");
        page.fill("#phone", HIS_PHONE);
        page.getByText("早上发短信").click();
        page.waitForURL(at("/intake/" + id + "/papers"));
        says(page, "未同意，短信早上发");
        says(page, "2026年2月10日 08:00 发到 177****0002；链接用到 2026年2月17日 08:00");
        browser.lookAround(page, "hall/each-adult-put-off");
        assertThat(goOutAtNight(id)).containsExactly(false);

        page.getByText("改成现在发，或者换手机").click();
        page.fill("#phone", HIS_PHONE);
        page.getByText("现在就发", new Page.GetByTextOptions().setExact(true)).click();
        page.waitForURL(at("/intake/" + id + "/papers"));
        says(page, "未同意，已发短信");
        assertThat(goOutAtNight(id))
                .as("the one of the morning is taken back: its link leads nowhere any more")
                .containsExactly(true);
        answers(link(id));
        page.reload();
        says(page, "已同意 1/2 人");
    }

    private List<Boolean> goOutAtNight(String draft) {
        return db.sql("select urgent from message where case_no = ?")
                .param(draft)
                .query(Boolean.class)
                .list();
    }

    private int signed(String caseNo) {
        return db.sql("select count(*) from journal_entry where chain = ? and verb = 'authorised-on-screen'")
                .param(caseNo)
                .query(Integer.class)
                .single();
    }

    private void answers(String link) {
        var page = browser.open(link, PHONE);
        page.fill("#who", "茅立新");
        page.fill("#number", son.substring(14));
        page.locator("main form button").first().click();
        page.fill("#code", codeSent());
        page.fill("#sign", "茅立新");
        page.locator("main form button").first().click();
        page.waitForURL(link);
    }

    /** Whoever is not the member gets no code; a link nobody sent is answered like one that is over. */
    private void declinesNothingByTheWrongOne(String link) {
        var page = browser.open(link, PHONE.withoutScripts());
        says(page, "茅**");
        keepsSilent(page, "茅桂珍");
        keepsSilent(page, mother.substring(6));
        page.fill("#who", "茅立新");
        page.fill("#number", "0000");
        page.locator("main form button").first().click();
        assertThat(page.locator(".error-summary")).containsText("不一样");
        browser.screenshot(page, "hall/each-adult-who-wrong-390");
        var unknown = browser.open(link.substring(0, link.length() - 3) + "abc", PHONE);
        says(unknown, "链接不对，或者已经过期");
        look(unknown, "each-adult-none-390");
        clock.advance(Duration.ofDays(7));
        says(browser.open(link, PHONE), "链接不对，或者已经过期");
        clock.advance(Duration.ofDays(-7));
    }

    private void agrees(String link) {
        var page = browser.open(link, PHONE);
        browser.lookAround(page, "hall/each-adult-who");
        page.fill("#who", "茅 立新");
        page.fill("#number", son.substring(14));
        page.locator("main form button").first().click();
        says(page, "查询、核对本人的收入、财产和支出信息");
        look(page, "each-adult-words-390");
        page.fill("#code", codeSent());
        page.locator("main form button").first().click();
        assertThat(page.locator(".error-summary")).containsText("请填写您自己的姓名");
        page.fill("#sign", "茅立新");
        page.fill("#code", "000000".equals(codeSent()) ? "000001" : "000000");
        page.locator("main form button").first().click();
        assertThat(page.locator(".error-summary")).containsText("验证码不对");
        page.fill("#code", codeSent());
        page.locator("main form button").first().click();
        page.waitForURL(link);
        says(page, "申请人能看到您已经同意");
        browser.lookAround(page, "hall/each-adult-done");
    }

    private String begins(Door door, Page page) {
        page.locator("[aria-labelledby=kind-assistance] form button").click();
        page.waitForURL(Pattern.compile(".*/intake/[0-9a-f-]{36}"));
        var id = page.url().replaceAll(".*/intake/([0-9a-f-]{36}).*", "$1");
        page.navigate(at("/intake/" + id + "/applicant"));
        page.fill("#name", "茅桂珍");
        page.getByText("保存并继续").click();
        page.waitForURL(at("/intake/" + id));
        var answers = Family.answers();
        answers.putArray("members");
        Family.member(answers, "茅桂珍", "HEAD", mother);
        Family.member(answers, "茅立新", "SON", son);
        var kept = door.call(page, "PUT", "/api/v1/drafts/" + id + "/answers", answers);
        assertThat(kept.status()).as(kept.text()).isEqualTo(204);
        return id;
    }

    private String link(String draft) {
        var said = messages.of(draft).get(0).text();
        assertThat(said).contains("茅桂珍", draft.substring(0, 8).toUpperCase(Locale.ROOT));
        return at("/consents/" + said.replaceAll(".*/consents/([A-Za-z0-9_-]+).*", "$1"));
    }

    private String sheet(Door door, Page page, String path) throws IOException {
        try (var pdf = Loader.loadPDF(door.call(page, "GET", path, null).body())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
        }
    }

    private String codeSent() {
        return signedIn("admin-1", "/access/codes")
                .locator("tr", new Page.LocatorOptions().setHasText("177****0002"))
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
