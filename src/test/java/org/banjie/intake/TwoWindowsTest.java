package org.banjie.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Map;
import java.util.regex.Pattern;
import org.banjie.testing.BanjieTest;
import org.banjie.testing.Family;
import org.banjie.testing.TestClock;
import org.banjie.testing.browser.Browser;
import org.banjie.testing.browser.Door;
import org.banjie.testing.browser.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One application open in two windows: neither writes over what the other has saved and nobody has seen. */
@BanjieTest
class TwoWindowsTest {

    private static final String PHONE = "13800000001";

    @RegisterExtension
    static final Browser browser = new Browser();

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient db;

    @Autowired
    TestClock clock;

    @Autowired
    ObjectMapper json;

    private Door door;
    private Page page;
    private String id;

    @BeforeEach
    void begin() {
        clock.reset();
        door = new Door(browser, port);
        page = door.applicant(Family.WANG, PHONE, "/intake", new Person());
        page.locator("[aria-labelledby=kind-assistance] form button").click();
        page.waitForURL(Pattern.compile(".*/intake/[0-9a-f-]{36}"));
        id = page.url().replaceAll(".*/intake/([0-9a-f-]{36}).*", "$1");
    }

    @AfterEach
    void tidy() {
        for (var table : new String[] {"one_time_code", "applicant_account", "intake_draft"}) {
            db.sql("delete from " + table).update();
        }
    }

    @Test
    void what_two_windows_fill_in_is_put_together_and_where_they_differ_somebody_chooses() throws Exception {
        var other = page.context().newPage();
        opens(page, "1");
        opens(other, "1");
        fills(other, "家庭困难情况", "去年工伤住院");
        assertThat(other.locator(".draft-state")).containsText("已保存");
        opens(other, "7");
        page.evaluate("location.hash = '#/7'");
        fills(page, "开户银行", "工商银行");
        assertThat(page.locator("#merged-notice")).containsText("家庭困难情况");
        assertThat(page.locator(".draft-state")).containsText("已保存");
        assertThat(kept().path("circumstances").asText()).isEqualTo("去年工伤住院");
        assertThat(kept().path("bank").asText()).isEqualTo("工商银行");

        opens(other, "7");
        fills(other, "开户银行", "农业银行");
        assertThat(other.locator(".draft-state")).containsText("已保存");
        fills(page, "开户银行", "建设银行");
        var question = page.locator("#moved-notice");
        assertThat(question).containsText("农业银行");
        assertThat(question).containsText("建设银行");
        browser.look(page, "intake/two-windows");
        page.setViewportSize(360, 740);
        browser.look(page, "intake/two-windows-360");
        fills(page, "户名", "王建国");
        assertThat(kept().path("bank").asText()).isEqualTo("农业银行");
        question.getByText("用另一处的").click();
        assertThat(page.getByLabel("开户银行")).hasValue("农业银行");
        assertThat(page.getByLabel("户名")).hasValue("王建国");
        assertThat(page.locator(".draft-state")).hasAttribute("data-state", "kept");
        assertThat(kept().path("accountHolder").asText()).isEqualTo("王建国");
    }

    @Test
    void a_program_is_told_what_is_there_and_nothing_is_overwritten() throws Exception {
        assertThat(puts("{\"need\":1}", null).status()).isEqualTo(204);
        var seen = door.call(page, "GET", answers(), null).headers().get("etag");
        var second = puts("{\"need\":1,\"bank\":\"B\"}", seen);
        assertThat(second.status()).isEqualTo(204);
        for (var stale : new String[] {seen, null}) {
            var refused = puts("{\"need\":1,\"circumstances\":\"A\"}", stale);
            assertThat(refused.status()).isEqualTo(409);
            var problem = json.readTree(refused.text());
            assertThat(problem.path("type").asText()).endsWith("draft-changed");
            assertThat(problem.path("theirs").path("bank").asText()).isEqualTo("B");
            assertThat('"' + problem.path("etag").asText() + '"')
                    .isEqualTo(second.headers().get("etag"));
        }
        assertThat(puts("{\"need\":1,\"bank\":\"B\"}", seen).status())
                .as("said twice, it is no change")
                .isEqualTo(204);
        assertThat(puts("{\"need\":2}", "*").status()).isEqualTo(204);
        assertThat(kept().path("need").asInt()).isEqualTo(2);
    }

    @Test
    void the_page_of_the_applicant_and_the_check_know_another_window_too() {
        var other = page.context().newPage();
        page.navigate(door.at("/intake/" + id + "/applicant"));
        other.navigate(door.at("/intake/" + id + "/applicant"));
        other.fill("#name", "王大国");
        other.locator("main form button").click();
        other.waitForURL(door.at("/intake/" + id));
        page.fill("#name", "王建国");
        page.locator("main form button").click();
        assertThat(page.locator(".message-warning")).containsText("另一个窗口");
        assertThat(page.locator("main > .facts")).containsText("王大国");
        assertThat(page.locator("#name")).hasValue("王建国");
        browser.look(page, "intake/applicant-moved");
        page.locator("main form button").click();
        page.waitForURL(door.at("/intake/" + id));

        assertThat(puts(Family.answers().toString(), "*").status()).isEqualTo(204);
        page.navigate(door.at("/intake/" + id + "/check"));
        assertThat(puts(Family.answers().put("circumstances", "另外").toString(), "*")
                        .status())
                .isEqualTo(204);
        page.getByText("确认并提交申请").click();
        assertThat(page.locator(".message-warning").first()).containsText("还没有提交");
        browser.look(page, "intake/check-moved");
        page.getByText("确认并提交申请").click();
        page.waitForURL(Pattern.compile(".*/done"));
    }

    private void opens(Page window, String part) {
        window.navigate(door.at("/intake/" + id + "/form"));
        window.evaluate("part => location.hash = '#/' + part", part);
        assertThat(window.locator(".wizard-head h2")).isVisible();
    }

    private static void fills(Page window, String label, String text) {
        window.getByLabel(label).first().fill(text);
        window.getByLabel(label).first().blur();
    }

    private JsonNode kept() throws Exception {
        return json.readTree(door.call(page, "GET", answers(), null).text());
    }

    private APIResponse puts(String body, String seen) {
        var token = page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("XSRF-TOKEN"))
                .findFirst()
                .orElseThrow();
        var options = RequestOptions.create().setMethod("PUT").setData(body);
        Map.of("X-XSRF-TOKEN", token.value, "Content-Type", "application/json").forEach(options::setHeader);
        if (seen != null) options.setHeader("If-Match", seen);
        return page.request().fetch(door.at(answers()), options);
    }

    private String answers() {
        return "/api/v1/drafts/" + id + "/answers";
    }
}
