package org.banjie.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.regex.Pattern;
import org.banjie.testing.BanjieTest;
import org.banjie.testing.Family;
import org.banjie.testing.TestClock;
import org.banjie.testing.browser.Browser;
import org.banjie.testing.browser.Door;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.ApiClient;
import org.banjie.testing.story.Citizens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A family applies in a real browser. */
@BanjieTest
class IntakePagesTest {

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
    void a_family_chooses_fills_in_uploads_checks_and_hands_in() {
        var before = handedIn();
        var wang = Citizens.born("19900101");
        var page = door.applicant(wang, PHONE, "/intake", new Person().withWidth(360));
        look(page, "intake/choose-360");
        page.locator("[aria-labelledby=kind-assistance] form button").click();
        assertThat(page.locator(".whereabouts")).containsText("已完成 0 部分，共 4 部分");
        look(page, "intake/tasks-empty-360");

        page.getByText("继续：申请人").click();
        assertThat(page.locator("#idNo")).containsText(wang.substring(0, 6) + "********");
        assertThat(page.locator("#phone")).hasValue(PHONE);
        page.fill("#name", "王建国");
        assertThat(page.locator("#name")).hasAttribute("autocomplete", "name");
        assertThat(page.locator("#phone")).hasAttribute("autocomplete", "tel");
        look(page, "intake/applicant-360");
        var id = draftOf(page);
        keep(page, id, answers(wang));
        page.getByText("保存并继续").click();

        var asSent = overview(
                page, door.call(page, "GET", "/intake/" + id + "/form", null).text());
        page.locator(".parts a").nth(1).click();
        assertThat(page.locator(".needs-script")).hasCount(0);
        assertThat(asSent).contains("继续填写", "#/8").isEqualTo(overview(page, ""));
        page.locator(".parts a").first().click();
        page.getByLabel("家庭困难情况").fill("去年工伤住院");
        next(page);
        assertThat(page.getByText("第 2 步，共 8 步")).isVisible();
        look(page, "intake/form-360");
        page.navigate(door.at("/intake/" + id + "/form#/8"));
        page.getByText("这部分填好了").click();
        page.waitForURL(door.at("/intake/" + id));
        assertThat(page.locator(".whereabouts")).containsText("已完成 2 部分，共 4 部分");
        look(page, "intake/tasks-360");

        page.getByText("继续：上传材料").click();
        upload(page, "id-card", new FilePayload("身份证正面.png", "image/png", PNG));
        assertThat(page.locator("#files-id-card")).containsText("身份证正面.png");
        look(page, "intake/papers-360");
        page.getByText("继续", new Page.GetByTextOptions().setExact(true)).click();
        page.getByText("先不交材料").click();

        page.waitForURL(Pattern.compile(".*/check"));
        browser.screenshot(page, "intake/check-360");
        assertThat(page.getByText("家庭经济状况核对授权书").first()).isVisible();
        assertThat(page.getByText("去年工伤住院")).isVisible();
        assertThat(page.locator("main script")).hasCount(0);
        assertThat(page.locator(".part-head a[href$='/form#/3']")).hasText("修改 家庭成员");
        assertThat(page.locator("h4").getByText("第 1 位")).isVisible();
        assertThat(page.locator("main")
                        .getByText(wang.substring(0, 6) + "********")
                        .first())
                .isVisible();
        assertThat(page.locator("main")).containsText("包括收入和财产");
        look(page, "intake/check-360");
        page.getByText("确认并提交申请").click();
        page.waitForURL(Pattern.compile(".*/done"));
        var caseNo = page.locator(".confirmation .figure").first().innerText();
        assertThat(caseNo).startsWith("DB");
        look(page, "intake/done-360");

        page.goBack();
        page.waitForURL(Pattern.compile(".*/done"));
        assertThat(page.locator(".confirmation .figure").first()).hasText(caseNo);
        var again = door.call(page, "POST", "/intake/" + id + "/check", null);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.text()).contains(caseNo);
        assertThat(handedIn()).isEqualTo(before + 1);
        assertThat(db.sql("select subject from material where subject in (:caseNo, :draft)")
                        .param("caseNo", caseNo)
                        .param("draft", id)
                        .query(String.class)
                        .list())
                .containsExactly(caseNo);
    }

    /** What is said of the parts of the form: in what was sent, or on the page as it is now for an empty text. */
    private static String overview(Page page, String html) {
        return (String) page.evaluate(
                """
                html => [...(html ? new DOMParser().parseFromString(html, 'text/html') : document).querySelectorAll('.wizard-head, .parts li, .wizard-foot')]
                    .map((one) => one.textContent.replace(/\\s/g, '') + (one.querySelector('a')?.getAttribute('href') ?? '')).join(' ')""",
                html);
    }

    @Test
    void nobody_types_their_own_name_and_number_twice() {
        var wang = Citizens.born("19900101");
        var page = door.applicant(wang, PHONE, "/intake", new Person().withWidth(360));
        var id = begin(page);
        page.fill("#name", "王建国");
        page.getByText("保存并继续").click();
        page.waitForURL(door.at("/intake/" + id));
        page.navigate(door.at("/intake/" + id + "/form#/3"));
        assertThat(page.getByLabel("姓名").first()).hasValue("王建国");
        assertThat(page.getByLabel("证件号码").first()).hasValue(wang);
        browser.screenshot(page, "intake/members-360");
        page.navigate(door.at("/intake/" + id + "/applicant"));
        page.fill("#name", "王建华");
        page.getByText("保存并继续").click();
        page.waitForURL(door.at("/intake/" + id));
        page.navigate(door.at("/intake/" + id + "/form#/3"));
        assertThat(page.getByLabel("姓名").first()).hasValue("王建华");
    }

    @Test
    void what_is_under_way_already_is_said_before_the_same_is_handed_in_again() {
        var wang = Citizens.born("19900101");
        var page = door.applicant(wang, PHONE, "/intake", new Person().withWidth(360));
        filled(page, "王建国", answers(wang));
        assertThat(page.locator("main")).not().containsText("同样的申请已经有一件");
        page.getByText("确认并提交申请").click();
        page.waitForURL(Pattern.compile(".*/done"));
        var caseNo = page.locator(".confirmation .figure").first().innerText();
        page.navigate(door.at("/intake"));
        filled(page, "", answers(wang));
        assertThat(page.locator("main")).containsText("王建国");
        assertThat(page.locator(".message-warning").first()).containsText(caseNo);
        look(page, "intake/check-alike-360");
        page.getByText("确认并提交申请").click();
        page.waitForURL(Pattern.compile(".*/done"));
    }

    @Test
    void another_adult_of_the_household_is_told_that_one_is_under_way_and_since_when_and_may_go_on() {
        var brother = Citizens.born("19710303");
        var first = Family.application(PHONE);
        Family.member((ObjectNode) first.path("answers"), "王建军", "SIBLING", brother);
        var caseNo = new ApiClient(port, "street-intake.310117004")
                .post("/cases", first)
                .json()
                .path("caseNo")
                .asText();
        clock.advance(Duration.ofDays(3));
        var page = door.applicant(brother, "13800000002", "/intake", new Person().withWidth(360));
        filled(page, "王建军", (ObjectNode) first.path("answers"));
        assertThat(page.locator("main")).containsText("您所在的家庭已经有一件同类申请在办（");
        assertThat(page.locator("main")).containsText("2月9日");
        assertThat(page.locator("main")).not().containsText(caseNo);
        look(page, "intake/check-household-360");
        page.getByText("确认并提交申请").click();
        page.waitForURL(Pattern.compile(".*/done"));
    }

    /** An application that lacks nothing but papers, at its last page. */
    private void filled(Page page, String name, ObjectNode answers) {
        var id = begin(page);
        keep(page, id, answers);
        if (name.isEmpty()) assertThat(page.locator("input#name")).hasCount(0);
        else page.fill("#name", name);
        page.locator("main form button").click();
        page.waitForURL(door.at("/intake/" + id));
        page.navigate(door.at("/intake/" + id + "/check"));
    }

    private static ObjectNode answers(String head) {
        var answers = Family.answers();
        ((ObjectNode) answers.path("members").path(0)).put("idNo", head);
        return answers;
    }

    private int handedIn() {
        return db.sql("select count(*) from cases where account is not null")
                .query(Integer.class)
                .single();
    }

    @Test
    void what_is_wrong_is_said_all_at_once_and_each_line_leads_to_its_field() {
        var page = door.applicant(Family.WANG, PHONE, "/intake", new Person());
        var id = begin(page);
        var answers = Family.answers();
        Family.member(answers, "王小二", "HEAD", Family.LI);
        Family.member(answers, "赵未来", "SON", "310117203003010016");
        ((ObjectNode) answers.path("members").path(0)).put("idNo", "310117199001010014");
        keep(page, id, answers);
        page.navigate(door.at("/intake/" + id + "/check"));
        page.getByText("确认并提交申请").click();
        var summary = page.locator("main > .error-summary");
        assertThat(summary).isFocused();
        assertThat(summary).containsText("还没有提交");
        assertThat(summary).containsText("只能有一位户主");
        assertThat(summary).containsText("身份证号码相同");
        assertThat(summary).containsText("家庭成员第4项");
        browser.axe(page);
        browser.screenshot(page, "intake/check-wrong");
        summary.getByText("只能有一位户主").click();
        page.waitForURL(Pattern.compile(".*/form\\?checked#/3"));
        assertThat(page.locator(".fjs-form-field-error").getByText("只能有一位户主").first())
                .isVisible();
        browser.screenshot(page, "intake/form-wrong");
    }

    @Test
    void a_file_chosen_while_the_page_is_still_on_its_way_is_sent_too() {
        var page = door.applicant(Family.WANG, PHONE, "/intake", new Person());
        var id = begin(page);
        var script = new ArrayList<Route>();
        page.route("**/assets/upload-*.js", script::add);
        page.navigate(
                door.at("/intake/" + id + "/papers"), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        page.waitForCondition(() -> !script.isEmpty());
        upload(page, "id-card", new FilePayload("正面.png", "image/png", PNG));
        script.forEach(Route::resume);
        assertThat(page.locator("#files-id-card")).containsText("正面.png");
    }

    @Test
    void files_that_cannot_be_taken_are_refused_one_by_one_and_nothing_else_is_lost() {
        var page = door.applicant(Family.WANG, PHONE, "/intake", new Person());
        var id = begin(page);
        page.navigate(door.at("/intake/" + id + "/papers"));
        upload(page, "id-card", new FilePayload("正面.png", "image/png", PNG));
        assertThat(page.locator("#files-id-card")).containsText("正面.png");
        upload(
                page,
                "authorization",
                new FilePayload("授权书.pdf", "application/pdf", new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0}),
                new FilePayload("空.pdf", "application/pdf", new byte[0]));
        page.locator("section[aria-labelledby=paper-authorization] input[type=file]")
                .setInputFiles(tooLarge());
        var lines = page.locator("section[aria-labelledby=paper-authorization] .uploads");
        assertThat(lines).containsText("不能接收这种文件");
        assertThat(lines).containsText("空的");
        assertThat(lines).containsText("超过 20 MB");
        browser.axe(page);
        browser.screenshot(page, "intake/papers-refused");
        page.reload();
        assertThat(page.locator("#files-id-card")).containsText("正面.png");
        page.getByLabel("删除 正面.png").click();
        assertThat(page.locator("#files-id-card")).containsText("还没有");
    }

    @Test
    void all_but_the_long_form_works_without_a_script() {
        var wang = Citizens.born("19900101");
        var page = door.applicant(wang, PHONE, "/intake", new Person().withoutScripts());
        var id = begin(page);
        page.fill("#name", "");
        page.getByText("保存并继续").click();
        assertThat(page.locator(".error-summary")).isVisible();
        page.fill("#name", "王建国");
        page.getByText("保存并继续").click();
        page.navigate(door.at("/intake/" + id + "/form"));
        assertThat(page.content()).contains("需要浏览器运行脚本", "12345");
        keep(page, id, answers(wang));
        page.navigate(door.at("/intake/" + id + "/papers"));
        upload(page, "id-card", new FilePayload("正面.png", "image/png", PNG));
        page.locator("section[aria-labelledby=paper-id-card] .upload-send").click();
        assertThat(page.locator("#files-id-card")).containsText("正面.png");
        upload(page, "authorization", new FilePayload("a.pdf", "application/pdf", "PK\u0003\u0004zip".getBytes()));
        page.locator("section[aria-labelledby=paper-authorization] .upload-send")
                .click();
        assertThat(page.locator(".message-warning")).containsText("不能接收这种文件");
        page.navigate(door.at("/intake/" + id + "/check"));
        page.getByText("确认并提交申请").click();
        assertThat(page.locator(".confirmation")).containsText("DB");
    }

    @Test
    void a_session_that_ends_in_mid_form_loses_nothing_typed() {
        var page = door.applicant(Family.WANG, PHONE, "/intake", new Person());
        var id = begin(page);
        keep(page, id, Family.answers());
        page.navigate(door.at("/intake/" + id + "/form#/1"));
        page.getByLabel("家庭困难情况").fill("去年工伤");
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("BANJIE"));
        page.getByLabel("申请的救助").focus();
        assertThat(page.locator("#session-notice")).containsText("本页和您填写的内容都还在");
        db.sql("delete from one_time_code").update();
        var second = page.context().newPage();
        second.navigate(door.at("/sign-in?return=/intake"));
        door.enter(second, Family.WANG, PHONE);
        second.waitForURL(door.at("/intake"));
        page.getByLabel("家庭困难情况").fill("去年工伤，住院");
        page.getByLabel("申请的救助").focus();
        assertThat(page.locator(".draft-state")).containsText("已保存");
        page.reload();
        assertThat(page.getByLabel("家庭困难情况")).hasValue("去年工伤，住院");
    }

    @Test
    void a_draft_is_its_owners_alone() {
        var page = door.applicant(Family.WANG, PHONE, "/intake", new Person());
        var id = begin(page);
        keep(page, id, Family.answers());
        db.sql("delete from one_time_code").update();
        var other = door.applicant(Family.LI, "13800000002", "/intake", new Person());
        for (var path : new String[] {"", "/applicant", "/form", "/papers", "/check", "/done"}) {
            assertThat(door.call(other, "GET", "/intake/" + id + path, null).status())
                    .as(path)
                    .isEqualTo(404);
        }
        for (var path : new String[] {"/check", "/discard", "/applicant"}) {
            assertThat(door.call(other, "POST", "/intake/" + id + path, null).status())
                    .as(path)
                    .isEqualTo(404);
        }
        var answers = "/api/v1/drafts/" + id + "/answers";
        assertThat(door.call(other, "GET", answers, null).status()).isEqualTo(404);
        assertThat(door.call(other, "PUT", answers, Family.answers()).status()).isEqualTo(404);
        assertThat(door.call(page, "GET", answers, null).text()).contains("王建国");
    }

    @Test
    void a_village_clerk_files_for_somebody_who_cannot_and_others_take_in_nothing() {
        var page = door.staff("village-clerk." + Family.VILLAGE, "/intake", new Person().withLanguage("en"));
        look(page, "intake/choose-en-staff");
        page.locator("[aria-labelledby=kind-assistance] form button").click();
        page.waitForURL(Pattern.compile(".*/intake/[0-9a-f-]{36}"));
        var id = draftOf(page);
        // of whom nothing is on file
        var wang = Citizens.born("19900101");
        var answers = Family.answers();
        ((ObjectNode) answers.path("members").get(0)).put("idNo", wang);
        keep(page, id, answers);
        page.fill("#name", "王建国");
        page.fill("#idNo", wang);
        page.locator("form[action$='/person'] button").click();
        page.waitForURL(Pattern.compile(".*#form-title"));
        look(page, "intake/applicant-en");
        page.navigate(door.at("/intake/" + id + "/check"));
        assertThat(page.locator(".part-answers").first()).containsText(wang);
        look(page, "intake/check-en");
        page.getByText("Confirm and hand in").click();
        assertThat(page.locator(".receipt")).containsText("DB");
        look(page, "intake/done-en");
        var outsider = door.staff("district-check", "/tracking", new Person());
        assertThat(door.call(outsider, "GET", "/intake", null).status()).isEqualTo(403);
    }

    private String begin(Page page) {
        page.locator("[aria-labelledby=kind-assistance] form button").click();
        page.waitForURL(Pattern.compile(".*/intake/[0-9a-f-]{36}"));
        var id = draftOf(page);
        page.locator(".parts a").first().click();
        return id;
    }

    private String draftOf(Page page) {
        return page.url().replaceAll(".*/intake/([0-9a-f-]{36}).*", "$1");
    }

    private void keep(Page page, String id, ObjectNode answers) {
        var kept = door.call(page, "PUT", "/api/v1/drafts/" + id + "/answers", answers);
        assertThat(kept.status()).as(kept.text()).isEqualTo(204);
    }

    private static void upload(Page page, String code, FilePayload... files) {
        page.locator("section[aria-labelledby=paper-" + code + "] input[type=file]")
                .setInputFiles(files);
    }

    /** A file of 21 MB that takes no room. */
    private static Path tooLarge() {
        var path = Path.of("target", "too-large.pdf");
        try (var file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength(21 << 20);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return path;
    }

    private static void next(Page page) {
        page.locator(".wizard-foot button").click();
    }

    private static void look(Page page, String name) {
        browser.screenshot(page, name);
        browser.axe(page);
        browser.fits(page);
    }
}
