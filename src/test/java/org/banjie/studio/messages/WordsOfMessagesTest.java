package org.banjie.studio.messages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.banjie.assistance.application.model.AssistanceModel;
import org.banjie.notices.messages.Messages;
import org.banjie.notices.messages.Outbox;
import org.banjie.sets.LiveSets;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.DeskStory;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.TwoAdministrators;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** One administrator words a message anew, another approves it, and the applicant's phone gets the new words. */
class WordsOfMessagesTest extends DeskStory {

    private static final String WORDS = "/studio/messages/edit/messages.yaml";
    private static final Person PHONE = new Person().withWidth(360).withLanguage("en");
    private static final List<String> SENT = new CopyOnWriteArrayList<>();
    private static HttpServer service;

    @DynamicPropertySource
    static void aMessageService(DynamicPropertyRegistry settings) throws IOException {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/sms", exchange -> {
            SENT.add(text(new ObjectMapper().readTree(exchange.getRequestBody())));
            exchange.sendResponseHeaders(202, -1);
            exchange.close();
        });
        service.start();
        var port = service.getAddress().getPort();
        settings.add("banjie.messages.gateway", () -> "http://127.0.0.1:" + port + "/sms");
    }

    @AfterAll
    static void itStops() {
        service.stop(0);
    }

    @Autowired
    Messages messages;

    @Autowired
    Outbox outbox;

    @Autowired
    LiveSets live;

    @Autowired
    MovedWords moved;

    @AfterEach
    void theProgramsWordsAgain() {
        for (var kind : List.of("messages", "assistance")) {
            as("admin-1").post("/models/" + kind + "/draft/lock", Map.of("takeOver", true));
            as("admin-1").delete("/models/" + kind + "/draft");
            var history = live.history(kind);
            if (history.get(0).hash().equals(history.get(history.size() - 1).hash())) continue;
            as("admin-1")
                    .post(
                            "/models/" + kind + "/draft",
                            Map.of("hash", history.get(history.size() - 1).hash()));
            goesLive(kind);
        }
        SENT.clear();
    }

    @Test
    void an_administrator_words_what_the_applicants_phone_says_and_another_approves_it() {
        var before = files(Household.of(3, "900"));
        isToCorrect(before);
        var page = signedIn("admin-1", "/studio");
        page.getByText("改短信和邮件的文字").click();
        says(page, "受理前发现材料不齐");
        says(page, "您的{申请事项}申请（{办件编号}）需要补正材料");
        looksWell(page, "messages");
        opens(page, "correction");
        page.fill("#text", "您的申请要补正，请打{手机号码}");
        saves(page);
        assertThat(page.locator("#text-error")).containsText("没有“{手机号码}”可以放");
        assertThat(page.locator(".error-summary")).containsText("文字里必须有“{办件编号}”");
        assertThat(page.locator("#text")).hasValue("您的申请要补正，请打{手机号码}");
        looksWell(page, "message-wrong");

        page.fill("#text", "泗泾镇民政：还差几样材料，");
        page.locator("[data-place='{办件编号}']").click();
        page.keyboard().type("，单子在办理进度里。");
        assertThat(page.locator("[data-shown]")).hasText("泗泾镇民政：还差几样材料，DB-310117004-2026-000012，单子在办理进度里。");
        assertThat(page.locator("[data-count]")).containsText("按 1 条短信发送");
        looksWell(page, "message");
        saves(page);
        says(page, "“需要补正”已保存到草稿");
        says(page, "泗泾镇民政：还差几样材料，{办件编号}");
        says(page, "撤回上一次保存");

        page.navigate(at("/studio/messages"));
        keepsSilent(page, "批准这一版");
        page.locator("main form[action$=ready] button").click();
        looksWell(page, "messages-draft");
        var other = signedIn("admin-2", "/studio/messages", PHONE);
        other.locator("main form[action$=approve] button").click();
        other.locator("main form[action$=publish] button").click();
        assertThat(other.locator("main .message-done")).isVisible();
        looksWell(other, "messages-published-360");
        other.navigate(at(WORDS));
        looksWell(other, "messages-360");
        opens(other, "correction");
        looksWell(other, "message-360");

        var after = files(Household.of(3, "900"));
        isToCorrect(after);
        outbox.sendDue();
        assertThat(SENT).contains("泗泾镇民政：还差几样材料，" + after + "，单子在办理进度里。").anySatisfy(text -> assertThat(text)
                .contains(before, "请在办理进度中查看一次性告知单"));
        assertThat(SENT).filteredOn(text -> text.contains(before)).noneMatch(text -> text.startsWith("泗泾镇"));
    }

    @Test
    void without_a_script_it_is_looked_at_by_a_button_and_auditors_read_along() {
        var page = signedIn(
                "admin-1",
                WORDS + "?message=accepted",
                new Person().withWidth(360).withoutScripts());
        page.fill("#text", "{办件编号}已于{受理日期}受理\n将在{办结期限}前办结");
        page.locator("button[value=preview]").click();
        assertThat(page.locator("[data-shown]"))
                .hasText("DB-310117004-2026-000012已于2026年2月9日（星期一）受理将在2026年3月13日（星期五）前办结");
        browser.screenshot(page, "studio/words/message-plain-360");
        var auditor = signedIn("auditor", WORDS);
        says(auditor, "受理前发现材料不齐");
        assertThat(auditor.locator(".words-list a")).hasCount(0);
    }

    @Test
    void a_kind_has_words_of_its_own_before_the_districts() {
        published("messages", "received: {text: \"收到了（{办件编号}）\"}\naccepted: {text: \"受理了（{办件编号}）\"}\n");
        published("assistance", "received: {text: \"救助申请收到了（{办件编号}）\"}\n");
        var caseNo = files(Household.of(3, "900"));
        isPublicised(caseNo);
        assertThat(messages.of(caseNo).get(2).text()).isEqualTo("救助申请收到了（" + caseNo + "）");
        assertThat(messages.of(caseNo).get(1).text()).isEqualTo("受理了（" + caseNo + "）");
        assertThat(messages.of(caseNo).get(0).text()).contains("正在公示");
    }

    @Test
    void words_that_cannot_be_said_do_not_go_live_and_an_original_that_changed_is_told() {
        saved("messages", "received: {text: 收到了}\nnowhere: {text: x}\n");
        assertThat(as("admin-2").post("/models/messages/draft/approve").ok()).isFalse();
        published("messages", "received: {text: \"收到了（{办件编号}）\", shipped: 从前的原文}\n");
        assertThat(moved.of(TwoAdministrators.SECOND, Locale.CHINA))
                .singleElement()
                .satisfies(errand -> assertThat(errand.href()).isEqualTo(WORDS));
        var page = signedIn("admin-1", WORDS);
        says(page, "原文已更新");
        opens(page, "received");
        says(page, "我们审查材料后，将告知您是否受理");
        looksWell(page, "message-moved");
        saves(page);
        keepsSilent(page, "原文已更新");
        opens(page, "received");
        page.locator("button[value=unsay]").click();
        keepsSilent(page, "收到了（{办件编号}）");
    }

    private void saved(String kind, String words) {
        var bytes = words.getBytes(StandardCharsets.UTF_8);
        var reply = as("admin-1")
                .put("/models/" + kind + "/draft/files/messages.yaml", "application/octet-stream", bytes, null);
        assertThat(reply.ok()).as("%s", reply).isTrue();
    }

    private void published(String kind, String words) {
        saved(kind, words);
        goesLive(kind);
    }

    private void goesLive(String kind) {
        var approved = as("admin-2").post("/models/" + kind + "/draft/approve");
        assertThat(approved.ok()).as("%s", approved).isTrue();
        assertThat(as("admin-1").post("/models/" + kind + "/publish").ok()).isTrue();
    }

    private void isToCorrect(String caseNo) {
        var gaps = List.of(Map.of("code", "OTHER", "item", "配偶未签字", "todo", "请补齐"));
        does(CLERK, caseNo, AssistanceModel.CHECK_COMPLETENESS, "CORRECT", Map.of("gaps", gaps));
    }

    private static void opens(Page page, String message) {
        page.locator("#message-" + message + " a").click();
        browser.settled(page);
    }

    private static void saves(Page page) {
        page.locator(".words-go .btn-primary").click();
        browser.settled(page);
    }

    private static void looksWell(Page page, String name) {
        browser.settled(page);
        browser.look(page, "studio/words/" + name);
    }

    private static String text(JsonNode message) {
        return message.get("text").asText();
    }
}
