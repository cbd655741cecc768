package org.banjie.tracking;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.banjie.flow.timers.Timeline;
import org.banjie.testing.BanjieTest;
import org.banjie.testing.Family;
import org.banjie.testing.TestClock;
import org.banjie.testing.browser.Browser;
import org.banjie.testing.browser.Door;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.ApiClient;
import org.banjie.testing.story.PapersThere;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An applicant follows a case, with the code and signed in, and does what is asked. */
@BanjieTest
class TrackingPagesTest {

    private static final String PHONE = "13800000001";
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @RegisterExtension
    static final Browser browser = new Browser();

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient db;

    @Autowired
    TestClock clock;

    @Autowired
    Timeline timeline;

    private Door door;

    @BeforeEach
    void arrive() {
        clock.reset();
        door = new Door(browser, port);
    }

    @AfterEach
    void tidy() {
        db.sql("delete from one_time_code").update();
        db.sql("delete from applicant_account").update();
    }

    @Test
    void with_number_and_code_anybody_sees_how_the_case_stands_and_the_code_is_in_no_address() {
        var receipt = clerk().post("/cases", Family.application(PHONE)).json();
        var caseNo = receipt.path("caseNo").asText();
        accepts(caseNo);
        var page = browser.open(door.at("/tracking"), new Person().withWidth(360));
        look(page, "tracking/ask-360");
        page.fill("#number", caseNo);
        page.fill("#code", "AAAAAAAAAA");
        page.locator("form[action='/tracking'] .btn-primary").click();
        assertThat(page.locator(".message-warning")).containsText("没有找到这件申请");
        assertThat(page.locator("#number")).hasValue(caseNo);
        page.fill("#code", receipt.path("trackingCode").asText());
        page.locator("form[action='/tracking'] .btn-primary").click();
        page.waitForURL(door.at("/tracking/" + caseNo));
        assertThat(page.locator(".standing-sentence")).containsText("预计2026年3月13日（星期五）前有结果");
        assertThat(page.locator("main")).not().containsText("王建国");
        assertThat(page.getByText("受理通知书")).isVisible();
        look(page, "tracking/case-360");

        var phone = browser.open(
                door.at("/tracking/" + caseNo + "?code="
                        + receipt.path("trackingCode").asText()),
                new Person().withLanguage("en"));
        phone.waitForURL(door.at("/tracking/" + caseNo));
        look(phone, "tracking/case-en");
    }

    @Test
    void a_number_and_a_code_may_be_copied_carelessly_and_what_is_left_empty_is_named() {
        var receipt = clerk().post("/cases", Family.application(PHONE)).json();
        var caseNo = receipt.path("caseNo").asText();
        var code = receipt.path("trackingCode").asText();
        var page = browser.open(door.at("/tracking"), new Person().withWidth(390));
        page.fill("#number", caseNo);
        page.locator("form[action='/tracking'] .btn-primary").click();
        assertThat(page.locator("#code-error")).containsText("请填写查询码");
        assertThat(page.locator("#number-error")).hasCount(0);
        assertThat(page.locator("#number")).hasValue(caseNo);
        look(page, "tracking/ask-empty-390");
        page.fill("#number", " " + caseNo.toLowerCase().replace("-", ""));
        page.fill("#code", code.substring(0, 5).toLowerCase() + " " + wide(code.substring(5)));
        page.locator("form[action='/tracking'] .btn-primary").click();
        page.waitForURL(door.at("/tracking/" + caseNo));
        page.navigate(door.at("/tracking"));
        page.fill("#joining", wide(caseNo).replace('\uFF0D', '\u2014'));
        page.locator("form[action='/tracking/phone'] button").click();
        page.waitForURL(Pattern.compile(".*/sign-in/phone\\?return=/my/" + caseNo + "/join"));
    }

    @Test
    void a_lost_code_comes_to_the_phone_on_file_and_nobody_learns_whether_there_is_such_a_case() {
        var receipt = clerk().post("/cases", Family.application("13800007731")).json();
        var caseNo = receipt.path("caseNo").asText();
        var page = browser.open(door.at("/tracking"), new Person().withWidth(390));
        forgets(page, caseNo.toLowerCase());
        look(page, "tracking/ask-again-390");
        var answer = page.locator(".message-done").innerText();
        assertThat(sentAgain(caseNo)).isEqualTo(1);
        forgets(page, caseNo.substring(0, caseNo.length() - 6) + "999999");
        assertThat(page.locator(".message-done")).hasText(answer);

        forgets(page, caseNo);
        forgets(page, caseNo);
        forgets(page, caseNo);
        assertThat(page.locator(".message-warning")).containsText("请明天再要");
        assertThat(sentAgain(caseNo)).isEqualTo(3);
        page.fill("#code", receipt.path("trackingCode").asText());
        page.locator("form[action='/tracking'] .btn-primary").click();
        page.waitForURL(door.at("/tracking/" + caseNo));
    }

    private static void forgets(Page page, String number) {
        page.fill("#number", number);
        page.getByText("忘记查询码，发到登记的手机").click();
    }

    private int sentAgain(String caseNo) {
        return db.sql("select count(*) from message where case_no = :caseNo and code = 'code-again'")
                .param("caseNo", caseNo)
                .query(Integer.class)
                .single();
    }

    /** As a Chinese keyboard gives letters and digits when it is left in full width. */
    private static String wide(String text) {
        return text.chars()
                .map(one -> one + 0xFEE0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void the_pages_of_ones_own_read_well_on_a_phone_in_both_languages() {
        var page = door.applicant(Family.WANG, PHONE, "/my", new Person().withWidth(390));
        var caseNo = files(page);
        page.navigate(door.at("/intake"));
        page.locator("form[action='/intake'] button").first().click();
        page.waitForURL(Pattern.compile(".*/intake/.+"));
        page.navigate(door.at("/my"));
        assertThat(page.locator(".choices").first()).containsText("没有填完");
        look(page, "tracking/my-with-draft-390");
        page.navigate(door.at("/my/" + caseNo));
        assertThat(page.locator(".brand span")).isVisible();
        assertThat(page.locator("a[href='tel:12345']").first()).isVisible();
        look(page, "tracking/mine-390");
        page.getByText("看我交的内容和材料").click();
        page.waitForURL(door.at("/my/" + caseNo + "/filed"));
        assertThat(page.locator("main")).containsText("王建国");
        look(page, "tracking/filed-390");
        var clerk = door.staff("street-intake.310117004", "/worklist/cases/" + caseNo, new Person().withWidth(1440));
        clerk.getByText("申请人丢了查询码").click();
        look(clerk, "tracking/code-ask-1440");
        clerk.check("#code-seen");
        clerk.getByText("换发查询码").last().click();
        assertThat(clerk.locator("main")).containsText("原来的查询码从现在起不能再用");
        look(clerk, "tracking/code-given-1440");
        var foreigner = browser.open(
                door.at("/sign-in"), new Person().withLanguage("en").withWidth(390));
        look(foreigner, "tracking/sign-in-en-390");
        foreigner.getByText("Sign in with your phone alone").click();
        foreigner.waitForURL(Pattern.compile(".*/sign-in/phone.*"));
    }

    @Test
    void guessing_codes_has_to_wait() {
        var caseNo = clerk().post("/cases", Family.application(PHONE))
                .json()
                .path("caseNo")
                .asText();
        var page = browser.open(door.at("/tracking"));
        for (var i = 0; i < 6; i++) {
            page.fill("#number", caseNo);
            page.fill("#code", "AAAAAAAAAA");
            page.locator("form[action='/tracking'] .btn-primary").click();
        }
        assertThat(page.locator(".message-warning")).containsText("尝试的次数太多");
    }

    @Test
    void an_applicant_supplies_what_is_missing_and_sends_the_case_back() {
        var page = door.applicant(Family.WANG, PHONE, "/my", new Person().withWidth(360));
        look(page, "tracking/my-empty-360");
        var caseNo = files(page);
        ends(
                caseNo,
                "CORRECT",
                Map.of("gaps", List.of(Map.of("code", "id-card", "item", "身份证反面不清楚", "todo", "请重新拍一张清楚的"))));
        page.navigate(door.at("/my"));
        assertThat(page.locator(".waits")).hasText("需要您处理");
        look(page, "tracking/my-360");
        page.getByText(caseNo).click();
        look(page, "tracking/mine-360");
        page.locator(".asked a").click();
        assertThat(page.locator("main")).containsText("身份证反面不清楚");
        assertThat(page.getByLabel("补正说明")).isVisible();
        page.locator("section[aria-labelledby=paper-id-card] input[type=file]")
                .setInputFiles(new FilePayload("反面.png", "image/png", PNG));
        assertThat(page.locator("#files-id-card")).containsText("反面.png");
        page.getByLabel("补正说明").fill("重新拍了反面");
        page.getByLabel("补正说明").press("Tab");
        assertThat(page.locator(".draft-state")).containsText("已保存");
        page.reload();
        assertThat(page.getByLabel("补正说明")).hasValue("重新拍了反面");
        look(page, "tracking/step-360");
        page.locator("[data-hand-in]").click();
        assertThat(page.locator("h1")).hasText("核对并交回");
        assertThat(page.locator("main")).containsText("重新拍了反面");
        assertThat(page.locator("main")).containsText("反面.png");
        look(page, "tracking/step-check-360");
        page.locator("[data-send]").click();
        page.waitForURL(Pattern.compile(".*/my/" + caseNo + ".*"));
        assertThat(page.locator(".message-done")).isVisible();
        assertThat(page.locator(".asked")).hasCount(0);
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_CheckCompleteness");
    }

    @Test
    void a_family_reads_what_the_check_found_and_contests_it_with_a_reason() {
        var page = door.applicant(Family.WANG, PHONE, "/my", new Person().withWidth(360));
        var caseNo = files(page);
        accepts(caseNo);
        var flat = List.of(Map.of("source", "PROPERTY", "detail", "泗泾镇另有住房一套"));
        ends(
                new ApiClient(port, "district-check"),
                task(caseNo, "Task_EconomicCheck"),
                "MISMATCH",
                Map.of("reportedOn", "2026-02-09", "result", "发现第二套住房", "findings", flat));
        page.navigate(door.at("/my/" + caseNo));
        page.locator(".asked a").click();
        assertThat(page.locator("main")).containsText("泗泾镇另有住房一套");
        look(page, "tracking/contest-360");
        page.locator("[data-hand-in]").first().click();
        assertThat(page.locator("main")).containsText("请说明核对结果哪里不对");
        page.getByLabel("申辩理由").fill("第二套房已于上月出售");
        Door.handsBack(page, "[data-hand-in][value=CONTEST]");
        assertThat(page.locator(".message-done")).isVisible();
        assertThat(stepsOpenFor(caseNo)).contains("Task_Recheck");
    }

    @Test
    void an_applicant_withdraws_after_reading_what_it_does() {
        var page = door.applicant(Family.WANG, PHONE, "/my", new Person());
        var caseNo = files(page);
        page.navigate(door.at("/my/" + caseNo));
        page.getByText("撤回申请").click();
        assertThat(page.locator("main")).containsText("不能恢复");
        assertThat(page.locator("label[for=reason]")).containsText("可以不写");
        look(page, "tracking/exit");
        page.fill("#reason", "已经找到工作");
        page.locator("main .btn-danger").click();
        page.waitForURL(Pattern.compile(".*\\?done=withdraw"));
        assertThat(page.locator(".message-done")).containsText("撤回已收到");
        timeline.settle();
        page.reload();
        assertThat(page.locator(".standing-sentence")).containsText("已经撤回");
        assertThat(page.getByText("撤回最低生活保障申请确认书")).isVisible();
        look(page, "tracking/withdrawn");
        page.locator(".ways").getByText("办事大厅").click();
        page.waitForURL(door.at("/?q="));
        assertThat(page.locator("h1")).hasText("您要办什么事？");
        assertThat(page.locator("main")).not().containsText("工作人员登录");
        look(page, "tracking/hall");
    }

    @Test
    void a_case_of_somebody_else_is_not_there() {
        var caseNo = clerk().post("/cases", Family.application(PHONE))
                .json()
                .path("caseNo")
                .asText();
        var other = door.applicant(Family.LI, "13800000002", "/my", new Person());
        for (var path : new String[] {"", "/exits/withdraw", "/steps/x"}) {
            assertThat(door.call(other, "GET", "/my/" + caseNo + path, null).status())
                    .isEqualTo(404);
        }
        assertThat(door.call(other, "GET", "/api/v1/cases/" + caseNo + "/documents", null)
                        .status())
                .isEqualTo(404);
    }

    private String files(Page page) {
        var reply = door.call(page, "POST", "/api/v1/cases", Family.application(PHONE));
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        return json(reply.text()).path("caseNo").asText();
    }

    private void accepts(String caseNo) {
        var task = task(caseNo, "Task_CheckCompleteness");
        var form = clerk().get("/tasks/" + task).json().path("form");
        ends(clerk(), task, "ACCEPT", PapersThere.seen(form, LocalDate.now(clock)));
    }

    private void ends(String caseNo, String outcome, Map<String, ?> answers) {
        ends(clerk(), task(caseNo, "Task_CheckCompleteness"), outcome, answers);
    }

    private String task(String caseNo, String step) {
        return db.sql("select task_id from work_item where case_no = ? and step = ?")
                .params(caseNo, step)
                .query(String.class)
                .single();
    }

    private void ends(ApiClient by, String task, String outcome, Object answers) {
        by.post("/tasks/" + task + "/claim");
        var reply = by.post(
                "/tasks/" + task + "/complete", Map.of("outcome", outcome, "reason", "材料不齐", "answers", answers));
        assertThat(reply.ok()).as(reply.toString()).isTrue();
        timeline.settle();
    }

    private List<String> stepsOpenFor(String caseNo) {
        return db.sql("select step from work_item where case_no = ?")
                .param(caseNo)
                .query(String.class)
                .list();
    }

    private ApiClient clerk() {
        return new ApiClient(port, "street-intake.310117004");
    }

    private static void look(Page page, String name) {
        browser.screenshot(page, name);
        browser.axe(page);
        browser.fits(page);
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new IllegalStateException(text, e);
        }
    }
}
