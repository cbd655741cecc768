package org.banjie.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.Base64;
import java.util.regex.Pattern;
import org.banjie.testing.BanjieTest;
import org.banjie.testing.Browser;
import org.banjie.testing.Door;
import org.banjie.testing.Person;
import org.banjie.testing.TestClock;
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

    private static final String WANG = "310117199001010013";
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
        var page = door.applicant(WANG, PHONE, "/intake", new Person().withWidth(360));
        look(page, "intake/choose-360");
        page.getByText("开始申请").click();
        assertThat(page.locator(".whereabouts")).containsText("已完成 0 部分，共 4 部分");
        look(page, "intake/tasks-empty-360");

        page.getByText("继续：谁申请").click();
        assertThat(page.locator("#idNo")).containsText("310117********0013");
        assertThat(page.locator("#phone")).hasValue(PHONE);
        page.fill("#name", "王建国");
        look(page, "intake/applicant-360");
        page.getByText("保存并继续").click();

        var id = draftOf(page);
        keep(page, id, family());
        page.getByText("继续：申请内容").click();
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

        assertThat(page.getByText("家庭经济状况核对授权书").first()).isVisible();
        assertThat(page.getByText("去年工伤住院")).isVisible();
        assertThat(page.getByText("310117********0013")).isVisible();
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
        assertThat(db.sql("select count(*) from cases where account is not null")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(db.sql("select subject from material").query(String.class).list())
                .containsExactly(caseNo);
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

    private static void next(Page page) {
        page.locator(".wizard-foot button").click();
    }

    private static void look(Page page, String name) {
        browser.screenshot(page, name);
        browser.axe(page);
        browser.fits(page);
    }

    private static ObjectNode family() {
        var answers = JsonNodeFactory.instance.objectNode();
        answers.put("category", "MLA").put("registration", "310117004001");
        answers.put("authorisation", true).put("promise", true).put("consent", true);
        var members = answers.putArray("members");
        members.addObject()
                .put("name", "王建国")
                .put("relation", "HEAD")
                .put("idNo", WANG)
                .put("wage", "900");
        members.addObject()
                .put("name", "李秀英")
                .put("relation", "SPOUSE")
                .put("idNo", "310117198802290014")
                .put("wage", "900");
        return answers;
    }
}
