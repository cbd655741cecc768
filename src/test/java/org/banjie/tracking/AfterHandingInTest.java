package org.banjie.tracking;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.banjie.testing.browser.Browser;
import org.banjie.testing.browser.Door;
import org.banjie.testing.browser.Newcomer;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What an applicant finds on the pages of a case of their own once it is handed in. */
class AfterHandingInTest extends Story {

    private static final String INTAKE = "street-intake." + STREET;
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @RegisterExtension
    static final Browser browser = new Browser();

    private Door door;

    @BeforeEach
    void arrive() {
        door = new Door(browser, port);
        db.sql("delete from one_time_code").update();
    }

    @Test
    void the_page_of_a_case_names_each_paper_that_is_missing_and_where_it_is_handed_in() {
        var comer = Newcomer.of("缪补缺", "19610203", "13917450101");
        var page = comer.at(door, new Person().withWidth(390));
        var caseNo = comer.files(door, page);
        page.navigate(door.at("/my/" + caseNo));
        var missing = page.locator("section[aria-labelledby=missing]");
        assertThat(missing).containsText("身份证");
        assertThat(page.locator("main")).not().containsText("您现在不需要做什么");
        look(page, "hall/missing-390");
        missing.locator("a[href$='#paper-id-card']").click();
        page.waitForURL(door.at("/my/" + caseNo + "/papers#paper-id-card"));
        page.locator("section[aria-labelledby=paper-id-card] input[type=file]")
                .setInputFiles(new FilePayload("正面.png", "image/png", PNG));
        assertThat(page.locator("#files-id-card")).containsText("正面.png");
        look(page, "hall/papers-390");
        isKept(page, caseNo);
        page.navigate(door.at("/my/" + caseNo));
        assertThat(missing.locator("a[href$='#paper-id-card']")).hasCount(0);
    }

    @Test
    void a_withdrawn_case_says_where_it_stopped_and_tells_of_no_decision_and_asks_no_reason() {
        var comer = Newcomer.of("缪撤回", "19620304", "13917450102");
        var page = comer.at(door, new Person().withWidth(390));
        var caseNo = comer.files(door, page);
        var reply = door.call(page, "POST", "/api/v1/cases/" + caseNo + "/withdraw", "{}");
        assertThat(reply.status()).as(reply.text()).isEqualTo(204);
        timeline.settle();
        page.navigate(door.at("/my/" + caseNo));
        assertThat(page.locator("main")).not().containsText("办理结果");
        assertThat(page.locator("main")).not().containsText("决定日期");
        assertThat(page.locator("section[aria-labelledby=withdrawn]")).containsText("没有作出批准或者不批准的决定");
        assertThat(page.locator(".timeline .step-stopped")).containsText("街镇受理审查");
        assertThat(page.locator(".timeline .step-done")).hasCount(1);
        assertThat(page.locator(".timeline .step-done")).containsText("按您的要求撤回");
        look(page, "hall/withdrawn-390");
        var stages = as(INTAKE).get("/cases/" + caseNo).json().path("steps");
        assertThat(stages).hasSize(1);
        assertThat(stages.get(0).path("state").asText()).isEqualTo("STOPPED");
        page.navigate(door.at("/my/" + caseNo + "?lang=en"));
        look(page, "hall/withdrawn-en-390");
    }

    @Test
    void a_clerk_who_enters_a_letter_says_what_it_says() {
        var caseNo = as(INTAKE)
                .post("/cases", Newcomer.of("缪来信", "19630405", "13917450103").application())
                .json()
                .path("caseNo")
                .asText();
        assertThat(as(INTAKE).post("/cases/" + caseNo + "/withdraw", Map.of()).status())
                .isEqualTo(422);
    }

    @Test
    void a_grant_is_told_result_first_then_the_money_then_the_duties_then_the_remedies() {
        var comer = Newcomer.of("缪获准", "19580708", "13917450104");
        var page = comer.at(door, new Person().withWidth(390));
        var application = comer.application();
        ((ObjectNode) application.path("answers"))
                .put("bank", "农商银行松江支行")
                .put("accountHolder", comer.name())
                .put("accountNo", "6217001234567894321");
        var caseNo = Newcomer.files(door, page, application);
        isPublicised(caseNo);
        goesTo("2026-02-25T09:00");
        does("street-leader." + STREET, caseNo, "Task_Confirm", "CONFIRM");
        does(INTAKE, caseNo, "Task_Serve", "SERVED", Map.of("servedOn", "2026-02-25"));
        does("village-clerk." + VILLAGE, caseNo, "Task_Publish", "PUBLISHED");
        page = comer.at(door, new Person().withWidth(390));
        page.navigate(door.at("/my/" + caseNo));
        var said = page.locator("main").innerText();
        assertThat(said)
                .containsSubsequence(
                        "批准了",
                        "决定机关",
                        "上海市松江区中山街道办事处",
                        "钱是怎么算出来的",
                        "最低生活保障标准",
                        "钱什么时候到、到哪里",
                        "每月 10 日前",
                        "尾号 4321",
                        "以后要知道的",
                        "下次复核",
                        "马上告诉街道",
                        "不同意这个结果怎么办",
                        caseNo);
        assertThat(said).doesNotContain("621700123456789");
        assertThat(page.locator("section[aria-labelledby=again]")).hasCount(0);
        look(page, "hall/granted-390");
        var foreigner = comer.at(door, new Person().withWidth(1280).withLanguage("en"));
        foreigner.navigate(door.at("/my/" + caseNo));
        assertThat(foreigner.locator("main")).containsText("ending in 4321");
        look(foreigner, "hall/granted-en-1280");
        reports(page, caseNo);
        foreigner.navigate(door.at("/my/" + caseNo + "/changes"));
        look(foreigner, "hall/change-en-1280");
    }

    @Test
    void a_refusal_says_until_when_where_and_how_to_appeal_and_prints_the_application_for_it() {
        var comer = Newcomer.of("缪不服", "19590809", "13917450105");
        var page = comer.at(door, new Person().withWidth(390));
        var caseNo = comer.files(door, page);
        isInvestigated(caseNo);
        does("street-reviewer." + STREET, caseNo, "Task_PreliminaryOpinion", "AGAINST");
        does("street-leader." + STREET, caseNo, "Task_DecideRefusal", "REFUSE");
        var decided = today();
        does(INTAKE, caseNo, "Task_ServeRefusal", "SERVED", Map.of("servedOn", decided.toString()));
        page = comer.at(door, new Person().withWidth(390));
        page.navigate(door.at("/my/" + caseNo));
        var redress = page.locator("section[aria-labelledby=redress]");
        assertThat(redress).containsText("向上海市松江区人民政府申请行政复议");
        assertThat(redress).containsText("最晚 2026年4月");
        assertThat(redress).containsText("上海市松江区司法局");
        assertThat(redress.locator("a[href='tel:12345']")).isVisible();
        look(page, "hall/refused-390");
        var number = documents.newest(caseNo, "refused").orElseThrow().number();
        assertThat(text(page, "/my/" + caseNo + "/reconsideration.pdf"))
                .contains("行政复议申请书", "缪不服", comer.idNo(), "13917450105", number, "上海市松江区中山街道办事处")
                .contains("上海市松江区人民政府", "《中华人民共和国行政复议法实施条例》第十九条", "最晚2026年4月");

        var stranger = Newcomer.of("缪旁人", "19590810", "13917450106").at(door, new Person());
        var form = stranger.request().get(door.at("/my/" + caseNo + "/reconsideration.pdf"));
        assertThat(form.status()).as("nobody else's").isEqualTo(404);
        var english = comer.at(door, new Person().withLanguage("en").withWidth(1280));
        english.navigate(door.at("/my/" + caseNo));
        assertThat(english.locator("main")).containsText("Print the application, filled in");
        look(english, "hall/refused-en-1280");
        goesTo("2026-06-30T09:00");
        page = comer.at(door, new Person().withWidth(390));
        page.navigate(door.at("/my/" + caseNo));
        assertThat(page.locator("section[aria-labelledby=redress] a[href$='.pdf']"))
                .hasCount(0);
        assertThat(page.request()
                        .get(door.at("/my/" + caseNo + "/reconsideration.pdf"))
                        .status())
                .isEqualTo(404);
    }

    private String text(Page page, String path) {
        try (var document = Loader.loadPDF(page.request().get(door.at(path)).body())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a family reports goes to its street as a review, and changes nothing of itself. */
    private void reports(Page page, String caseNo) {
        page.getByText("我报告变化").click();
        page.waitForURL(door.at("/my/" + caseNo + "/changes"));
        page.getByText("告诉街道（镇）").last().click();
        assertThat(page.locator(".error-summary")).containsText("请选择什么变了");
        look(page, "hall/change-wrong-390");
        page.check("#sort-INCOME");
        page.fill("#said", "三月起在超市做工，每月两千");
        page.getByText("告诉街道（镇）").last().click();
        assertThat(page.locator(".message-done")).containsText("已经告诉街道");
        look(page, "hall/change-390");
        var review = db.sql(
                        "select r.case_no from grant_review r join assistance_grant g on g.id = r.grant_id where g.case_no = ?")
                .param(caseNo)
                .query(String.class)
                .single();
        assertThat(stepsOpenFor(review)).isNotEmpty();
        assertThat(as(INTAKE).get("/cases/" + caseNo + "/journal").json().toString())
                .contains("REPORTED_CHANGE");
        assertThat(db.sql("select status from assistance_grant where case_no = ?")
                        .param(caseNo)
                        .query(String.class)
                        .single())
                .isEqualTo("LIVE");
        assertThat(door.call(page, "POST", "/api/v1/cases/" + caseNo + "/changes", "{}")
                        .status())
                .isEqualTo(422);
    }

    /** What was handed in can be kept as a PDF, with number and date. */
    private void isKept(Page page, String caseNo) {
        page.navigate(door.at("/my/" + caseNo + "/filed"));
        assertThat(page.locator("main")).containsText("家庭成员 · 第 1 位");
        look(page, "hall/filed-390");
        var pdf = page.request().get(door.at("/my/" + caseNo + "/filed.pdf")).body();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains(caseNo, "2026年2月9日", "缪补缺", "最低生活保障", "上海市松江区中山街道办事处", "身份证");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void look(Page page, String name) {
        browser.screenshot(page, name);
        browser.axe(page);
        browser.fits(page);
    }
}
