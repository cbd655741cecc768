package org.banjie.worklist.pause;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.banjie.background.Shift;
import org.banjie.cases.Cases;
import org.banjie.notices.messages.Message;
import org.banjie.notices.messages.Messages;
import org.banjie.organisations.register.Founders;
import org.banjie.organisations.register.OrganisationStory;
import org.banjie.testing.AtOnce;
import org.banjie.testing.browser.Browser;
import org.banjie.testing.browser.Door;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.ApiClient;
import org.banjie.testing.story.DeskStory;
import org.banjie.testing.story.Household;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** The limit of a case stands still for what the law lists for its kind, is shown so, and runs again. */
class PauseTest extends OrganisationStory {

    private static final String HOLDER = "registrar-2";
    private static final String HEAD = "district-approver";
    private static final String SITE = "Task_SiteCheck";
    private static final String UNTIL = "2026-03-01";

    @RegisterExtension
    static final Browser browser = new Browser();

    @Autowired
    ResumeWork work;

    @Autowired
    Messages messages;

    @Autowired
    Cases cases;

    @Test
    void it_stands_still_until_the_day_that_was_told_and_runs_again_by_itself() {
        var caseNo = inHand();
        assertThat(dueOn(caseNo)).isEqualTo("2026-04-10");
        assertThat(pauses(HOLDER, caseNo, "HEARING", UNTIL).status()).isEqualTo(204);
        assertThat(dueOn(caseNo)).as("twenty days later").isEqualTo("2026-04-30");
        var pause = theCase(HOLDER, caseNo).path("pauses").path(0);
        assertThat(pause.path("code").asText()).isEqualTo("HEARING");
        assertThat(pause.path("until").asText()).isEqualTo(UNTIL);
        assertThat(pause.path("days").asInt()).isEqualTo(20);
        assertThat(pause.path("resumedOn").isNull()).isTrue();
        assertThat(type(pauses(HOLDER, caseNo, "HEARING", UNTIL))).endsWith("limit-paused");
        assertThat(papers().texts(caseNo, "paused")).hasSize(1);
        assertThat(papers().text(caseNo, "paused"))
                .contains("办理期限中止计时告知书", "依法需要听证", "行政许可法第四十五条")
                .contains("自2026年2月10日起至2026年3月1日止共20日", "顺延至2026年4月30日");
        assertThat(texts(caseNo)).anyMatch(text -> text.contains("因听证（行政许可法第四十五条"));
        assertThat(acts(caseNo)).contains("clock-paused");

        goesTo("2026-03-01T20:00");
        work.piece(Shift.OPEN);
        assertThat(theCase(HOLDER, caseNo)
                        .path("pauses")
                        .path(0)
                        .path("resumedOn")
                        .isNull())
                .as("that day is not over")
                .isTrue();
        goesTo("2026-03-02T01:00");
        work.piece(Shift.OPEN);
        assertThat(theCase(HOLDER, caseNo)
                        .path("pauses")
                        .path(0)
                        .path("resumedOn")
                        .asText())
                .isEqualTo(UNTIL);
        assertThat(dueOn(caseNo)).isEqualTo("2026-04-30");
        assertThat(acts(caseNo)).contains("clock-resumed");
        assertThat(texts(caseNo)).anyMatch(text -> text.contains("已恢复计时"));
        assertThat(db.sql("select uid from work_told where case_no = ? and what = 'RESUMED'")
                        .param(caseNo)
                        .query(String.class)
                        .list())
                .containsExactly(HOLDER);
    }

    @Test
    void whoever_let_it_stand_still_lets_it_run_again_sooner() {
        var caseNo = inHand();
        assertThat(type(resumes(HOLDER, caseNo))).endsWith("limit-not-paused");
        pauses(HEAD, caseNo, "EXPERT_REVIEW", UNTIL);
        assertThat(resumes(HOLDER, caseNo).status())
                .as("the head alone decides of it")
                .isEqualTo(403);
        goesTo("2026-02-19T09:00");
        assertThat(resumes(HEAD, caseNo).status()).isEqualTo(204);
        assertThat(dueOn(caseNo)).as("ten days later").isEqualTo("2026-04-20");
        assertThat(type(resumes(HEAD, caseNo))).endsWith("limit-not-paused");
        assertThat(pauses(HOLDER, caseNo, "APPRAISAL", UNTIL).status())
                .as("again")
                .isEqualTo(204);
        assertThat(theCase(HOLDER, caseNo).path("pauses")).hasSize(2);
    }

    @Test
    void nobody_else_and_for_nothing_else() {
        var caseNo = inHand();
        assertThat(pauses("registrar", caseNo, "HEARING", UNTIL).status())
                .as("has nothing in hand")
                .isEqualTo(403);
        assertThat(pauses("admin-1", caseNo, "HEARING", UNTIL).status()).isIn(403, 404);
        assertThat(pauses("street-leader." + STREET, caseNo, "HEARING", UNTIL).status())
                .isIn(403, 404);
        assertThat(pauses(HOLDER, caseNo, "EXPERT_REVIEW", UNTIL).status())
                .as("for the head to decide")
                .isEqualTo(403);
        assertThat(pauses(HOLDER, caseNo, "PUBLICITY", UNTIL).status()).isEqualTo(422);
        assertThat(pauses(HOLDER, caseNo, "QUARANTINE", UNTIL).status())
                .as("the law lists it, the kind does not")
                .isEqualTo(422);
        assertThat(pauses(HOLDER, caseNo, "HEARING", "2026-02-09").status()).isEqualTo(422);
        assertThat(pauses(HOLDER, caseNo, "HEARING", "2027-12-01").status()).isEqualTo(422);
        assertThat(pauses(HOLDER, caseNo, "HEARING", null).status()).isEqualTo(422);
        assertThat(as(HOLDER)
                        .post("/cases/" + caseNo + "/pause", Map.of("code", "HEARING", "until", UNTIL))
                        .status())
                .isEqualTo(422);
        assertThat(dueOn(caseNo)).isEqualTo("2026-04-10");
        var fresh = found(Founders.ofAssociation());
        assertThat(type(pauses(HEAD, fresh, "HEARING", UNTIL)))
                .as("before acceptance no limit runs")
                .endsWith("no-running-limit");
    }

    @Test
    void nothing_stops_the_clock_of_assistance() {
        var caseNo = files(Household.of(3, "900"));
        does("street-intake." + STREET, caseNo, "Task_CheckCompleteness", "ACCEPT");
        assertThat(pauses("street-leader." + STREET, caseNo, "HEARING", UNTIL).status())
                .isEqualTo(422);
        var page = signedIn("street-leader." + STREET, "/worklist/cases/" + caseNo, new Person().withWidth(1280));
        assertThat(page.locator("#pause").count()).isZero();
    }

    @Test
    void of_two_at_once_one_comes_second() throws Exception {
        var caseNo = inHand();
        List<Callable<Object>> two = List.of(
                () -> pauses(HOLDER, caseNo, "HEARING", UNTIL).status(),
                () -> pauses(HEAD, caseNo, "APPRAISAL", UNTIL).status());
        assertThat(AtOnce.all(two)).containsExactlyInAnyOrder(204, 409);
        assertThat(dueOn(caseNo)).isEqualTo("2026-04-30");
    }

    @Test
    void the_pages_show_it_to_the_desk_and_to_the_applicant() {
        var caseNo = inHand();
        var desk = signedIn(HOLDER, "/worklist/cases/" + caseNo, new Person().withWidth(1280));
        desk.locator("#pause summary").click();
        assertThat(desk.locator("#pause").innerText()).contains("听证", "鉴定").doesNotContain("专家评审", "公示");
        desk.locator("#pause input[value=HEARING]").check();
        desk.locator("#pause-until").fill(UNTIL);
        desk.locator("#pause form button").click();
        DeskStory.says(desk, "请写明暂停计时的事由");
        desk.locator("#pause-reason").fill("对理事会组成有争议，依申请听证");
        look(desk, "pause/ask");
        desk.locator("#pause form button").click();
        DeskStory.says(desk, "已暂停计时");
        DeskStory.says(desk, "此后继续计算");
        var notice = desk.locator("#pause a.btn");
        PlaywrightAssertions.assertThat(notice).hasText("打开并打印中止计时告知书");
        assertThat(desk.request().get(at(notice.getAttribute("href"))).headers().get("content-type"))
                .startsWith("application/pdf");
        DeskStory.says(desk, "办理期限中止计时告知书");
        look(desk, "pause/case");
        desk.navigate(at("/worklist?box=mine"));
        assertThat(DeskStory.row(desk, caseNo).textContent()).contains("暂停计时至");
        look(desk, "pause/mine");
        desk.navigate(at("/worklist/tasks/" + taskOf(caseNo, SITE)));
        DeskStory.says(desk, "因听证");
        desk.navigate(at("/worklist/cases/" + caseNo + "/journal"));
        DeskStory.says(desk, "暂停计时");
        var phone = new Person().withWidth(390);
        var tracker = browser.open(at("/tracking/" + caseNo + "?code=" + cases.trackingCode(caseNo)), phone);
        DeskStory.says(tracker, "因听证");
        DeskStory.says(tracker, "次日起算60日");
        browser.fits(tracker);
        look(tracker, "pause/tracking-390");

        var english = signedIn(
                HOLDER,
                "/worklist/cases/" + caseNo,
                new Person().withLanguage("en").withWidth(390));
        DeskStory.says(english, "The clock stands still (hearing)");
        browser.fits(english);
        browser.screenshot(english, "pause/case-en-390");
        english.locator("#resume-reason").fill("The hearing is over");
        english.locator("#pause form button").click();
        DeskStory.says(english, "The clock runs again");
    }

    private void look(Page page, String name) {
        browser.axe(page);
        browser.screenshot(page, name);
    }

    private Page signedIn(String uid, String path, Person person) {
        return new Door(browser, port).staff(uid, path, person);
    }

    private String at(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    private String inHand() {
        var caseNo = found(Founders.ofAssociation());
        isAccepted(caseNo);
        isAgreed(caseNo);
        as(HOLDER).post("/tasks/" + taskOf(caseNo, SITE) + "/claim");
        return caseNo;
    }

    private ApiClient.Reply pauses(String uid, String caseNo, String code, String until) {
        var said = new HashMap<String, Object>(Map.of("code", code, "reason", "依申请"));
        said.put("until", until);
        return as(uid).post("/cases/" + caseNo + "/pause", said);
    }

    private ApiClient.Reply resumes(String uid, String caseNo) {
        return as(uid).post("/cases/" + caseNo + "/resume", Map.of("reason", "听证已经结束"));
    }

    private JsonNode theCase(String uid, String caseNo) {
        return as(uid).get("/cases/" + caseNo).json();
    }

    private String dueOn(String caseNo) {
        return theCase(HOLDER, caseNo).path("dueOn").asText();
    }

    private List<String> acts(String caseNo) {
        return as(HOLDER).get("/cases/" + caseNo + "/journal").json().findValuesAsText("act");
    }

    private List<String> texts(String caseNo) {
        return messages.of(caseNo).stream().map(Message::text).toList();
    }

    private static String type(ApiClient.Reply reply) {
        return reply.json().path("type").asText();
    }
}
