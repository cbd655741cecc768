package org.banjie.worklist.recusal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.banjie.access.recusals.Recusals;
import org.banjie.notices.messages.Message;
import org.banjie.notices.messages.Messages;
import org.banjie.testing.AtOnce;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.ApiClient;
import org.banjie.testing.story.DeskStory;
import org.banjie.testing.story.Household;
import org.banjie.worklist.rebuild.Agreement;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** People keep away from a case: of themselves, by order, and as the applicant applies for. */
class RecusalTest extends DeskStory {

    private static final String FIRST = "street-investigator-1." + STREET;
    private static final String SECOND = "street-investigator-2." + STREET;
    private static final String LEADER = "street-leader." + STREET;
    private static final String BUREAU = "district-approver";
    private static final String VISIT = "Task_HomeVisit";

    @Autowired
    Recusals recusals;

    @Autowired
    Messages messages;

    @Autowired
    RecusalApplications applications;

    @Autowired
    Agreement agreement;

    @Test
    void whoever_says_so_keeps_away_at_once_and_what_they_had_is_free() {
        var caseNo = accepted();
        var task = taskOf(caseNo, VISIT);
        as(FIRST).post("/tasks/" + task + "/claim");
        assertThat(as(FIRST)
                        .post("/cases/" + caseNo + "/recuse", Map.of("reason", " "))
                        .status())
                .isEqualTo(422);
        assertThat(recuses(FIRST, caseNo, null).status()).isEqualTo(204);
        assertThat(holder(task)).isEmpty();
        var gone = as(FIRST).get("/cases/" + caseNo);
        assertThat(gone.status()).isEqualTo(404);
        assertThat(gone.json().path("type"))
                .isEqualTo(
                        as(FIRST).get("/cases/DB-310117004-1999-000001").json().path("type"));
        assertThat(as(FIRST).get("/tasks/" + task).status()).isEqualTo(404);
        assertThat(as(FIRST).get("/worklist?box=todo&q=" + caseNo).json().path("items"))
                .isEmpty();
        assertThat(recuses(FIRST, caseNo, null).status())
                .as("the case is not there for them")
                .isEqualTo(404);
        assertThat(acts(caseNo)).contains("recused-own", "taken-back");
        does(SECOND, caseNo, VISIT, "RECORDED");
    }

    @Test
    void a_leader_orders_it_over_their_own_people_and_nobody_else_does() {
        var caseNo = accepted();
        assertThat(type(recuses(CLERK, caseNo, FIRST))).endsWith("not-leader");
        assertThat(type(recuses("admin-1", caseNo, FIRST))).isNotEmpty();
        assertThat(type(recuses(LEADER, caseNo, "district-check"))).endsWith("not-leader");
        assertThat(type(recuses(LEADER, caseNo, "nobody-of-that-name"))).endsWith("not-leader");
        assertThat(recuses("street-leader.310117001", caseNo, FIRST).status()).isEqualTo(404);
        assertThat(recuses(LEADER, caseNo, FIRST).status()).isEqualTo(204);
        assertThat(type(recuses(LEADER, caseNo, FIRST))).endsWith("keeps-away");
        assertThat(recuses(LEADER, caseNo, SECOND).status()).isEqualTo(204);
        assertThat(officeOf(caseNo, VISIT)).as("nobody of the street is left").isEqualTo("district-assistance@310117");
        assertThat(as("district-assistance")
                        .post("/tasks/" + taskOf(caseNo, VISIT) + "/claim")
                        .status())
                .isEqualTo(204);
        assertThat(acts(caseNo)).contains("recused-ordered");
    }

    @Test
    void a_leader_lets_them_in_again_and_the_step_comes_back() {
        var caseNo = accepted();
        recuses(FIRST, caseNo, null);
        recuses(SECOND, caseNo, null);
        assertThat(officeOf(caseNo, VISIT)).isEqualTo("district-assistance@310117");
        assertThat(lifts(CLERK, caseNo, FIRST).status()).isEqualTo(403);
        assertThat(lifts(LEADER, caseNo, FIRST).status()).isEqualTo(204);
        assertThat(officeOf(caseNo, VISIT)).isEqualTo("street-investigator@" + STREET);
        assertThat(as(FIRST).get("/cases/" + caseNo).status()).isEqualTo(200);
        assertThat(acts(caseNo)).contains("recusal-lifted");
        assertThat(type(lifts(LEADER, caseNo, FIRST))).endsWith("not-liftable");
        recusals.recuse(caseNo, FIRST, "申请人的兄弟", "district-assistance");
        assertThat(type(lifts(LEADER, caseNo, FIRST))).as("kinship").endsWith("not-liftable");
        recusals.recuse(caseNo, SECOND, "申请人的舅舅", "district-assistance");
        assertThat(type(lifts(LEADER, caseNo, SECOND)))
                .as("kinship found later comes before what they said themselves")
                .endsWith("not-liftable");
    }

    @Test
    void whoever_has_it_above_keeps_it_and_given_back_it_is_where_it_belongs() {
        var caseNo = files(Household.of(2, "900"));
        isInvestigated(caseNo);
        var section = "district-assistance";
        recuses(LEADER, caseNo, REVIEWER);
        var task = taskOf(caseNo, "Task_PreliminaryOpinion");
        assertThat(as(section).post("/tasks/" + task + "/claim").ok()).isTrue();
        assertThat(lifts(LEADER, caseNo, REVIEWER).status()).isEqualTo(204);
        assertThat(holder(task)).isEqualTo(section);
        assertThat(agreement.of(caseNo)).as("list and engine").isEmpty();
        assertThat(as(section).post("/tasks/" + task + "/release").ok()).isTrue();
        assertThat(agreement.of(caseNo)).as("list and engine").isEmpty();
        assertThat(as(REVIEWER).post("/tasks/" + task + "/claim").ok()).isTrue();
    }

    @Test
    void nobody_decides_of_themselves() {
        var caseNo = accepted();
        recuses(LEADER, caseNo, null);
        assertThat(lifts(LEADER, caseNo, LEADER).status()).isEqualTo(404);
        assertThat(lifts(BUREAU, caseNo, LEADER).status()).isEqualTo(204);
    }

    @Test
    void what_the_applicant_applies_for_is_decided_by_a_leader_and_they_are_told_why() {
        var caseNo = accepted();
        var other = accepted();
        as(FIRST).post("/tasks/" + taskOf(caseNo, VISIT) + "/claim");
        var granted = enters(caseNo, FIRST, null);
        assertThat(granted.status()).isEqualTo(201);
        assertThat(type(enters(caseNo, FIRST, null))).endsWith("asked-already");
        assertThat(enters(caseNo, "registrar", null).status())
                .as("not of this case")
                .isEqualTo(422);
        assertThat(enters(caseNo, SECOND, "2026-02-10").status()).as("tomorrow").isEqualTo(422);
        assertThat(enters(caseNo, SECOND, "2026-01-09").status())
                .as("before it was handed in")
                .isEqualTo(422);
        assertThat(holder(taskOf(caseNo, VISIT)))
                .as("the work goes on meanwhile")
                .isEqualTo(FIRST);
        var id = granted.json().path("id").asText();
        assertThat(answers(CLERK, caseNo, id, true).status()).isEqualTo(403);
        assertThat(answers(LEADER, caseNo, id, true).status()).isEqualTo(204);
        assertThat(type(answers(LEADER, caseNo, id, false))).endsWith("decided");
        assertThat(as(FIRST).get("/cases/" + caseNo).status()).isEqualTo(404);
        assertThat(messages.of(caseNo)).extracting(Message::text).anyMatch(text -> text.contains("已准予"));
        assertThat(acts(caseNo)).contains("recusal-applied-for", "recused-applied");

        var refused = enters(other, FIRST, "2026-02-09").json().path("id").asText();
        assertThat(answers(LEADER, other, refused, false).status()).isEqualTo(204);
        assertThat(as(FIRST).get("/cases/" + other).status()).isEqualTo(200);
        assertThat(messages.of(other))
                .extracting(Message::text)
                .anyMatch(text -> text.contains("不予回避") && text.contains("查无此关系"));
        assertThat(acts(other)).contains("recusal-refused");
    }

    @Test
    void what_waits_for_one_leader_is_seen_however_much_waits_for_others() {
        var caseNo = accepted();
        for (var n = 0; n < 250; n++) {
            applications.add(caseNo, "of-another-office-" + n, "亲属", today(), BUREAU);
        }
        assertThat(enters(caseNo, FIRST, null).status()).isEqualTo(201);
        assertThat(as(LEADER).get("/worklist").json().path("others").findValuesAsText("page"))
                .contains("/worklist/cases/" + caseNo + "#recusal");
        db.sql("delete from recusal_application where case_no = ?")
                .param(caseNo)
                .update();
    }

    @Test
    void of_two_who_order_at_once_and_of_order_and_claim_one_comes_second() throws Exception {
        var caseNo = accepted();
        List<Callable<Object>> twice =
                List.of(() -> recuses(LEADER, caseNo, FIRST).status(), () -> recuses(BUREAU, caseNo, FIRST)
                        .status());
        assertThat(AtOnce.all(twice)).containsExactlyInAnyOrder(204, 409);
        var other = accepted();
        var task = taskOf(other, VISIT);
        List<Callable<Object>> two = List.of(
                () -> recuses(LEADER, other, FIRST).status(),
                () -> as(FIRST).post("/tasks/" + task + "/claim").status());
        assertThat(AtOnce.all(two).get(0)).isEqualTo(204);
        assertThat(holder(task)).isEmpty();
    }

    @Test
    void the_page_leads_through_all_of_it() {
        var caseNo = accepted();
        var clerk = signedIn(CLERK, "/worklist/cases/" + caseNo);
        clerk.locator("#recusal summary").click();
        clerk.locator("#recusal-whom").selectOption(new SelectOption().setValue(SECOND));
        clerk.locator("form[action$='/recusal-applications'] button").click();
        says(clerk, "请写明申请人说的事由");
        clerk.locator("#recusal-whom").selectOption(new SelectOption().setValue(SECOND));
        clerk.locator("#recusal-why").fill("其与调查人员曾有纠纷");
        browser.axe(clerk);
        browser.screenshot(clerk, "recusal/clerk");
        clerk.locator("form[action$='/recusal-applications'] button").click();
        says(clerk, "已登记");
        keepsSilent(clerk, "曾有纠纷");

        var leader = signedIn(LEADER, "/worklist");
        leader.getByText("决定回避申请：" + caseNo).click();
        says(leader, "其与调查人员曾有纠纷");
        leader.locator("form[action$='/decide'] input[name=reason]").fill("情况属实");
        browser.axe(leader);
        browser.screenshot(leader, "recusal/leader");
        leader.getByText("准予回避").click();
        says(leader, "已决定");
        leader.locator("#recusal summary").first().click();
        leader.locator("form[action$='/recusals'] button").click();
        says(leader, "请选择责令谁回避");
        assertThat(as(LEADER).get("/cases/" + caseNo).status())
                .as("an order that names nobody keeps nobody away")
                .isEqualTo(200);
        leader.locator("#recuse-order").fill("与申请人有利害关系");
        leader.locator("#recuse-whom").selectOption(new SelectOption().setValue("street-reviewer." + STREET));
        leader.locator("form[action$='/recusals'] button").click();
        says(leader, "已回避（责令回避）");
        leader.getByText("已回避（依申请）").click();
        browser.screenshot(leader, "recusal/standing");
        leader.navigate(at("/worklist/cases/" + caseNo + "/journal"));
        says(leader, "准予回避申请");

        var own = signedIn(FIRST, "/worklist/cases/" + caseNo);
        own.locator("#recusal summary").click();
        own.locator("#recuse-own").fill("同申请人的儿子是同学");
        own.locator("form[action$='/recuse'] button").first().click();
        says(own, "已回避");
        assertThat(own.navigate(at("/worklist/cases/" + caseNo)).status()).isEqualTo(404);
    }

    @Test
    void it_reads_well_in_english_on_a_phone() {
        var caseNo = accepted();
        enters(caseNo, FIRST, null);
        var phone = new Person().withLanguage("en").withWidth(390);
        var leader = signedIn(LEADER, "/worklist/cases/" + caseNo, phone);
        leader.locator("#recusal summary").first().click();
        browser.fits(leader);
        browser.screenshot(leader, "recusal/leader-en-390");
    }

    private String accepted() {
        var caseNo = files(Household.of(3, "900"));
        does(CLERK, caseNo, "Task_CheckCompleteness", "ACCEPT");
        return caseNo;
    }

    private ApiClient.Reply recuses(String uid, String caseNo, String whom) {
        var said = whom == null ? Map.of("reason", "是同学") : Map.of("reason", "是同学", "uid", whom);
        return as(uid).post("/cases/" + caseNo + "/recuse", said);
    }

    private ApiClient.Reply lifts(String uid, String caseNo, String whom) {
        return as(uid).post("/cases/" + caseNo + "/recusals/lift", Map.of("uid", whom, "reason", "查明没有利害关系"));
    }

    private ApiClient.Reply enters(String caseNo, String whom, String receivedOn) {
        var said = receivedOn == null
                ? Map.of("uid", whom, "reason", "曾有纠纷")
                : Map.of("uid", whom, "reason", "曾有纠纷", "receivedOn", receivedOn);
        return as(CLERK).post("/cases/" + caseNo + "/recusal-applications", said);
    }

    private ApiClient.Reply answers(String uid, String caseNo, String id, boolean granted) {
        return as(uid).post(
                        "/cases/" + caseNo + "/recusal-applications/" + id + "/decide",
                        Map.of("granted", granted, "reason", "查无此关系"));
    }

    private List<String> acts(String caseNo) {
        return as(CLERK).get("/cases/" + caseNo + "/journal").json().findValuesAsText("act");
    }

    private static String type(ApiClient.Reply reply) {
        return reply.json().path("type").asText();
    }

    private String holder(String task) {
        return db.sql("select coalesce(assignee, '') from work_item where task_id = ?")
                .param(task)
                .query(String.class)
                .single();
    }
}
