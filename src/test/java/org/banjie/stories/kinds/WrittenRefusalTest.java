package org.banjie.stories.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.banjie.stories.rights.Caller;
import org.banjie.testing.browser.Browser;
import org.banjie.testing.browser.Door;
import org.banjie.testing.browser.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What will be refused can be handed in all the same: whoever wants to appeal needs a decision in writing. */
class WrittenRefusalTest extends TwoMoneysStory {

    private static final List<Person> SCREENS = List.of(
            new Person().withWidth(1280), new Person().withLanguage("en").withWidth(390));
    private static final String TICK = "name=\"decisionWanted\"";
    private static final String REASON = "已经自2026年3月1日起享受“社会散居孤儿基本生活费”。" + SAID;

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void whoever_is_told_that_it_will_be_refused_ticks_that_they_know_it_and_gets_a_refusal_with_reason_and_remedies() {
        granted();
        var own = Caller.applicant("own", port, idNo, "13800000777", Caller.staff("administrator", port, "admin-1"));
        var draft = draft(own, "LIVING");
        assertThat(own.ask("GET", draft + "/check", null, "").body()).contains("您有权提交申请", TICK);
        assertThat(own.form(draft + "/check", Map.of()).body())
                .as("without the tick it is not taken in, and the tick is where one is led to")
                .contains("请勾选以后再提交", "/check#decision-wanted");
        var caseNo = handedIn(own, draft);
        assertThat(page(INTAKE, caseNo)).contains("申请人要求书面决定", SAID);
        reviewed(caseNo);
        assertThat(step(APPROVER, caseNo)).contains(REASON, "国发〔2015〕52号");
        assertThat(tries(APPROVER, caseNo, "Task_Decide", "GRANT", Map.of()).status())
                .as("wanting a decision grants nothing")
                .isEqualTo(409);
        refuses(caseNo, REASON);
        assertThat(papers().text(caseNo, "refused")).contains(SAID, "行政复议");
    }

    @Test
    void the_clerk_takes_it_in_for_whoever_wants_that_at_the_counter() {
        granted();
        var clerk = Caller.staff("written", port, INTAKE);
        var draft = draft(clerk, "LIVING");
        for (var person : SCREENS) {
            var page = new Door(browser, port).staff(INTAKE, draft + "/check", person);
            page.locator("form button.btn-primary").last().click();
            browser.look(page, "kinds/excluding-written-" + person.width());
        }
        assertThat(page(INTAKE, handedIn(clerk, draft))).contains("申请人要求书面决定");
    }

    @Test
    void a_program_of_the_counter_says_so_in_what_it_sends_and_before_it_is_accepted_no_reason_is_filled_in() {
        granted();
        assertThat(tries("LIVING").status()).isEqualTo(422);
        ObjectNode sent = application("LIVING").deepCopy();
        sent.put("decisionWanted", true);
        var taken = as(INTAKE).post("/cases", sent);
        assertThat(taken.status()).isEqualTo(201);
        timeline.settle();
        var caseNo = taken.json().path("caseNo").asText();
        assertThat(Caller.staff("step", port, INTAKE)
                        .ask("GET", "/worklist/tasks/" + taskOf(caseNo, "Task_CheckCompleteness"), null, "")
                        .body())
                .contains("不予受理")
                .doesNotContain(REASON);
    }

    @Test
    void what_nothing_refuses_asks_for_no_tick() {
        granted();
        var clerk = Caller.staff("written", port, INTAKE);
        assertThat(clerk.ask("GET", draft(clerk, "BOTH") + "/check", null, "").body())
                .contains(SAID)
                .doesNotContain(TICK);
    }

    private String handedIn(Caller who, String draft) {
        var sent = who.form(draft + "/check", Map.of("decisionWanted", "true"));
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(302);
        timeline.settle();
        return db.sql("select case_no from cases where kind = ? order by handed_in_at desc, case_no desc limit 1")
                .param(ALLOWANCE)
                .query(String.class)
                .single();
    }

    private void refuses(String caseNo, String reason) {
        var task = "/tasks/" + taskOf(caseNo, "Task_Decide");
        var sent = as(APPROVER)
                .post(
                        task + "/complete",
                        Map.of("outcome", "REFUSE", "reason", reason, "answers", Map.of("read", true)));
        assertThat(sent.ok()).as("%s", sent).isTrue();
        timeline.settle();
        assertThat(status(caseNo)).isEqualTo("REJECTED");
    }

    private String step(String uid, String caseNo) {
        var task = taskOf(caseNo, "Task_Decide");
        for (var person : SCREENS) {
            var page = new Door(browser, port).staff(uid, "/worklist/tasks/" + task, person);
            browser.look(page, "kinds/excluded-refusal-" + person.width());
        }
        return Caller.staff(uid, port, uid)
                .ask("GET", "/worklist/tasks/" + task, null, "")
                .body();
    }

    private String page(String uid, String caseNo) {
        return Caller.staff(uid, port, uid)
                .ask("GET", "/worklist/cases/" + caseNo, null, "")
                .body();
    }
}
