package org.banjie.assistance.application.objections;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banjie.access.StaffDirectory;
import org.banjie.assistance.households.review.Reviews;
import org.banjie.cases.CaseAnswers;
import org.banjie.cases.Cases;
import org.banjie.casework.Exits;
import org.banjie.grants.Grants;
import org.banjie.kinds.Exit;
import org.banjie.testing.story.Citizens;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Objections and complaints as people bring them forward: in time by the day of receipt, and who it was kept secret. */
class ObjectionsStoryTest extends Story {

    @Autowired
    CaseAnswers answers;

    @Autowired
    Grants grants;

    @Autowired
    Reviews reviews;

    @Autowired
    Exits exits;

    @Autowired
    Cases cases;

    @Autowired
    StaffDirectory staff;

    private static final String INTAKE = "street-intake." + STREET;
    private static final String REVIEWER = "street-reviewer." + STREET;
    private static final String INVESTIGATOR = "street-investigator-1." + STREET;
    private static final String NAME = "举报人赵某";

    @Test
    void what_lay_in_the_box_on_the_last_day_is_in_time_and_confirmation_is_taken_back() {
        var caseNo = files(Household.of(3, "900"));
        isPublicised(caseNo);
        goesTo("2026-02-25T09:00");
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_Confirm");
        enters(INTAKE, caseNo, Map.of("receivedOn", "2026-02-24"));
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_DecideOnObjection");
        assertThat(as(REVIEWER).get(path(caseNo)).json().get(0).path("inTime").asBoolean())
                .isTrue();
    }

    @Test
    void a_reason_alone_is_no_entry_and_sets_nothing_off() {
        var caseNo = files(Household.of(3, "900"));
        isPublicised(caseNo);
        for (var exit : new String[] {"object", "complain"}) {
            var reply = as(INTAKE).post("/cases/" + caseNo + "/exits/" + exit, Map.of("reason", "有第二套住房"));
            assertThat(reply.status()).isEqualTo(409);
            assertThat(reply.json().path("detail").asText())
                    .contains("/assistance/cases/" + caseNo + "/objections?sort=");
        }
        timeline.settle();
        assertThat(theCase(caseNo).path("status").asText()).isEqualTo("PUBLICISED");
        assertThat(stepsOpenFor(caseNo)).isEmpty();
    }

    /** A village clerk is offered what she can do: nobody objects to what nobody could read. */
    @Test
    void an_objection_is_offered_from_the_day_the_notice_hangs_and_a_complaint_always() {
        var caseNo = files(Household.of(3, "900"));
        assertThat(offered(INTAKE, caseNo)).contains("complain").doesNotContain("object");
        assertThat(offered("village-clerk." + VILLAGE, caseNo)).isEmpty();
        isPublicised(caseNo);
        assertThat(offered(INTAKE, caseNo)).contains("object");
        assertThat(offered("village-clerk." + VILLAGE, caseNo)).containsExactly("object");
        goesTo("2026-02-25T09:00");
        assertThat(offered(INTAKE, caseNo))
                .as("what comes late is entered, too")
                .contains("object");
    }

    private List<String> offered(String uid, String caseNo) {
        return exits.open(staff.find(uid).orElseThrow(), cases.get(caseNo)).stream()
                .map(Exit::code)
                .toList();
    }

    @Test
    void what_came_after_the_last_day_is_entered_and_stops_nothing() {
        var caseNo = files(Household.of(3, "900"));
        isPublicised(caseNo);
        goesTo("2026-02-25T09:00");
        enters(INTAKE, caseNo, Map.of("receivedOn", "2026-02-25"));
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_Confirm");
        assertThat(as(REVIEWER).get(path(caseNo)).json().get(0).path("inTime").asBoolean())
                .isFalse();
    }

    @Test
    @DisplayName(
            "L17: received on the last day, entered after the decision: it stands, and the grant is looked at again at once")
    void what_came_in_time_and_is_entered_before_the_grant_is_on_file_has_it_looked_at_as_soon_as_it_is() {
        var caseNo = isConfirmed();
        enters(INTAKE, caseNo, Map.of("receivedOn", "2026-02-24"));
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_Serve");
        isServed(caseNo);
        var review = reviewOf(caseNo);
        assertThat(causes(review)).containsExactly("COMPLAINT");
        assertThat(outcomes(caseNo)).containsExactly("REVIEW");
        assertThat(answers(caseNo)).as("told when the review is over").isEmpty();
        does(INVESTIGATOR, review, "Task_Verify", "UNCHANGED");
        does(REVIEWER, review, "Task_Propose", "KEEP");
        does("street-leader." + STREET, review, "Task_Decide", "CONFIRM");
        assertThat(papers().text(answers(caseNo).get(0), "reply")).contains("对这户启动核查。核查后，救助不变。");
    }

    @Test
    void what_came_in_time_and_is_entered_after_the_case_is_closed_has_the_grant_looked_at_again() {
        var caseNo = isConfirmed();
        isServed(caseNo);
        assertThat(reviews.openOf(grants.ofCase(caseNo).orElseThrow().id())).isEmpty();
        enters(INTAKE, caseNo, Map.of("receivedOn", "2026-02-24"));
        var review = reviewOf(caseNo);
        assertThat(causes(review)).containsExactly("COMPLAINT");
        assertThat(as(INVESTIGATOR).get("/cases/" + review).json().toString()).doesNotContain("第二套住房", NAME);
        var late = as(INTAKE).post(path(caseNo), input(Map.of("receivedOn", today().toString())));
        assertThat(late.json().path("type").asText()).as("after the notice").endsWith("closed");
    }

    @Test
    void a_complaint_counts_by_the_day_it_was_received_as_well() {
        var caseNo = isConfirmed();
        isServed(caseNo);
        goesTo("2026-03-02T09:00");
        var late = as("district-assistance")
                .post(path(caseNo), input(Map.of("sort", "COMPLAINT", "receivedOn", "2026-02-26")));
        assertThat(late.status()).as("came when the case was closed").isEqualTo(409);
        enters("district-assistance", caseNo, Map.of("sort", "COMPLAINT", "receivedOn", "2026-02-24"));
        assertThat(causes(reviewOf(caseNo))).containsExactly("COMPLAINT");
        assertThat(entry(caseNo).path("outcome").asText()).isEqualTo("REVIEW");
    }

    /** Decided on the day after the notice ended, and not served yet. */
    private String isConfirmed() {
        var caseNo = files(Household.of(3, "900").with(Citizens::born));
        isPublicised(caseNo);
        goesTo("2026-02-25T09:00");
        does("street-leader." + STREET, caseNo, "Task_Confirm", "CONFIRM");
        return caseNo;
    }

    private void isServed(String caseNo) {
        does(INTAKE, caseNo, "Task_Serve", "SERVED");
        does("village-clerk." + VILLAGE, caseNo, "Task_Publish", "PUBLISHED");
        assertThat(theCase(caseNo).path("status").asText()).isEqualTo("APPROVED");
    }

    private String reviewOf(String caseNo) {
        return reviews.openOf(grants.ofCase(caseNo).orElseThrow().id())
                .orElseThrow()
                .caseNo();
    }

    private List<String> causes(String review) {
        return db.sql("select cause from review_cause where case_no = ?")
                .param(review)
                .query(String.class)
                .list();
    }

    private List<String> answers(String caseNo) {
        return db.sql("select answer from assistance_objection where case_no = ? and answer is not null")
                .param(caseNo)
                .query(String.class)
                .list();
    }

    private List<String> outcomes(String caseNo) {
        return as("district-assistance").get(path(caseNo)).json().findValuesAsText("outcome");
    }

    @Test
    void one_that_is_not_taken_up_costs_the_family_no_time() {
        var caseNo = files(Household.of(3, "900"));
        isPublicised(caseNo);
        var due = theCase(caseNo).path("dueOn").asText();
        enters(INTAKE, caseNo, Map.of("anonymous", true, "who", "", "contact", ""));
        does(REVIEWER, caseNo, "Task_DecideOnObjection", "NOT_TAKEN_UP");
        timeline.settle();
        assertThat(theCase(caseNo).path("status").asText()).isEqualTo("PUBLICISED");
        goesTo("2026-02-25T00:00");
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_Confirm");
        assertThat(theCase(caseNo).path("dueOn").asText()).isEqualTo(due);
        var entry = as(REVIEWER).get(path(caseNo)).json().get(0);
        assertThat(entry.path("outcome").asText()).isEqualTo("NOT_TAKEN_UP");
    }

    @Test
    void whoever_decides_reads_in_the_step_what_was_brought_and_not_by_whom() {
        var caseNo = files(Household.of(3, "900"));
        isPublicised(caseNo);
        enters(INTAKE, caseNo, Map.of());
        var task = taskOf(caseNo, "Task_DecideOnObjection");
        as(REVIEWER).post("/tasks/" + task + "/claim");
        var form = as(REVIEWER).get("/tasks/" + task).json().path("form");
        var entry = as(REVIEWER).get(path(caseNo)).json().get(0);
        assertThat(form.path("data").path("brought").asText())
                .contains(entry.path("facts").asText(), entry.path("receivedOn").asText())
                .doesNotContain(NAME, "021-57654321");
        assertThat(form.path("schema").findValuesAsText("key")).contains("brought");
        does(REVIEWER, caseNo, "Task_DecideOnObjection", "REINVESTIGATE");
        assertThat(answers.latest(caseNo, "objection").orElseThrow().has("brought"))
                .as("kept in the entry alone, not again where the case's other readers look")
                .isFalse();
    }

    @Test
    void when_the_notice_has_ended_the_case_is_not_before_the_public_any_more() {
        var caseNo = files(Household.of(3, "900"));
        isPublicised(caseNo);
        assertThat(theCase(caseNo).path("status").asText()).isEqualTo("PUBLICISED");
        goesTo("2026-02-25T09:00");
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_Confirm");
        assertThat(theCase(caseNo).path("status").asText()).isEqualTo("IN_REVIEW");
    }

    @Test
    void one_that_comes_in_after_the_step_was_opened_is_not_decided_on_unread() {
        var caseNo = files(Household.of(3, "900"));
        isPublicised(caseNo);
        enters(INTAKE, caseNo, Map.of("anonymous", true, "who", "", "contact", ""));
        var first = as(REVIEWER).get(path(caseNo)).json().get(0).path("id").asText();
        enters(INTAKE, caseNo, Map.of("way", "ONLINE", "facts", "还有一辆车"));
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_DecideOnObjection");
        var refused = tries(
                REVIEWER, caseNo, "Task_DecideOnObjection", "NOT_TAKEN_UP", Map.of("dealt", java.util.List.of(first)));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().toString()).contains("还有 1 件异议没有勾选");
        var all = as(REVIEWER).get(path(caseNo)).json().findValuesAsText("id");
        does(REVIEWER, caseNo, "Task_DecideOnObjection", "NOT_TAKEN_UP", Map.of("dealt", all));
        assertThat(as(REVIEWER).get(path(caseNo)).json().findValuesAsText("outcome"))
                .containsExactly("NOT_TAKEN_UP", "NOT_TAKEN_UP");
    }

    @Test
    void one_that_comes_while_another_is_looked_into_is_told_to_the_office_and_holds_confirmation_up() {
        var caseNo = files(Household.of(3, "900"));
        isPublicised(caseNo);
        var posted = today();
        enters(INTAKE, caseNo, Map.of());
        does(REVIEWER, caseNo, "Task_DecideOnObjection", "DEMOCRATIC_REVIEW");
        enters(INTAKE, caseNo, Map.of("receivedOn", posted.toString(), "facts", "还有一辆车"));
        assertThat(stepsOpenFor(caseNo)).contains("Task_AnotherObjection", "Task_DemocraticReview");
        does("village-clerk." + VILLAGE, caseNo, "Task_DemocraticReview", "HELD");
        does(REVIEWER, caseNo, "Task_PreliminaryOpinion", "FAVOUR");
        var leader = "street-leader." + STREET;
        assertThat(tries(leader, caseNo, "Task_Confirm", "CONFIRM", Map.of())
                        .json()
                        .toString())
                .contains("又收到的公示异议还没有处理");
        var all = as(REVIEWER).get(path(caseNo)).json();
        does(
                REVIEWER,
                caseNo,
                "Task_AnotherObjection",
                "JOINED",
                Map.of("dealt", java.util.List.of(all.get(1).path("id").asText())));
        does(leader, caseNo, "Task_Confirm", "CONFIRM");
    }

    @Test
    void a_longer_limit_is_told_with_its_reason() {
        var caseNo = files(Household.of(3, "900"));
        isPublicised(caseNo);
        enters(INTAKE, caseNo, Map.of());
        does(REVIEWER, caseNo, "Task_DecideOnObjection", "REINVESTIGATE");
        assertThat(papers().text(caseNo, "longer-limit")).contains("45个工作日", "2026年4月20日", "收到异议");
    }

    @Test
    void the_investigators_never_learn_who_complained_and_who_did_is_told_the_result() {
        var caseNo = files(Household.of(3, "900"));
        isPublicised(caseNo);
        enters(INTAKE, caseNo, Map.of("sort", "COMPLAINT"));
        assertThat(stepsOpenFor(caseNo)).contains("Task_DistrictVisit");
        for (var place : new String[] {path(caseNo), "/cases/" + caseNo, "/cases/" + caseNo + "/journal"}) {
            assertThat(as(INVESTIGATOR).get(place).json().toString()).as(place).doesNotContain("赵某", "021-57654321");
        }
        assertThat(as(INVESTIGATOR).get(path(caseNo)).json()).isEmpty();
        assertThat(as(REVIEWER).get(path(caseNo)).json()).isEmpty();
        does("district-assistance", caseNo, "Task_DistrictVisit", "VISITED");
        does("district-assistance-2", caseNo, "Task_DistrictVisitCosign", "SIGNED");
        var entry = as("district-assistance").get(path(caseNo)).json().get(0);
        assertThat(entry.path("who").asText()).isEqualTo(NAME);
        assertThat(entry.path("outcome").asText()).isEqualTo("SIGNED");
        var told = as("district-assistance")
                .post(
                        path(caseNo) + "/" + entry.path("id").asText() + "/told",
                        Map.of("on", today().toString(), "how", "电话告知核查结果"));
        assertThat(told.status()).as(told.json().toString()).isEqualTo(204);
        assertThat(entry(caseNo).path("toldOn").asText()).isEqualTo(today().toString());
    }

    @Test
    void an_objection_is_looked_into_without_knowing_who_objected() {
        var caseNo = files(Household.of(3, "900"));
        isPublicised(caseNo);
        enters(INTAKE, caseNo, Map.of());
        var read = as(INVESTIGATOR).get(path(caseNo)).json().toString();
        assertThat(read).contains("有第二套住房").doesNotContain("赵某", "021-57654321");
        assertThat(as(REVIEWER).get(path(caseNo)).json().toString()).contains(NAME);
    }

    @Test
    void the_village_opens_the_notice_it_posts_and_no_other_paper() {
        var caseNo = files(Household.of(3, "900"));
        isInvestigated(caseNo);
        does(REVIEWER, caseNo, "Task_PreliminaryOpinion", "FAVOUR");
        var clerk = "village-clerk." + VILLAGE;
        assertThat(papers().text(caseNo, "publicity")).contains("公示期限：自", "地址：", "电话：");
        assertThat(as(clerk).get("/cases/" + caseNo + "/documents").status()).isEqualTo(403);
        var step = "/tasks/" + taskOf(caseNo, "Task_Publicise");
        assertThat(as(clerk).file(step + "/papers/publicity")).isNotEmpty();
        assertThat(as(clerk).get(step + "/papers/acceptance").status()).isEqualTo(404);
        does(clerk, caseNo, "Task_Publicise", "POSTED");
        var stages = theCase(caseNo).path("steps");
        for (var stage : stages) {
            if (stage.path("id").asText().equals("publicity")) {
                assertThat(stage.path("state").asText()).isEqualTo("NOW");
            }
        }
    }

    private JsonNode entry(String caseNo) {
        return as("district-assistance").get(path(caseNo)).json().get(0);
    }

    private void enters(String who, String caseNo, Map<String, ?> given) {
        var reply = as(who).post(path(caseNo), input(given));
        assertThat(reply.status()).as(reply.json().toString()).isEqualTo(204);
        timeline.settle();
    }

    private Map<String, Object> input(Map<String, ?> given) {
        var input = new HashMap<String, Object>(Map.of(
                "sort", "OBJECTION",
                "anonymous", false,
                "who", NAME,
                "contact", "021-57654321",
                "way", "BOX",
                "receivedOn", today().toString(),
                "facts", "有第二套住房",
                "evidence", ""));
        input.putAll(given);
        return input;
    }

    private static String path(String caseNo) {
        return "/cases/" + caseNo + "/objections";
    }
}
