package org.banjie.assistance.application.objections;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.banjie.cases.CaseAnswers;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.Story;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Objections and complaints as people bring them forward: in time by the day of receipt, and who it was kept secret. */
class ObjectionsStoryTest extends Story {

    @Autowired
    CaseAnswers answers;

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
        var reply = as(who).post(path(caseNo), input);
        assertThat(reply.status()).as(reply.json().toString()).isEqualTo(204);
        timeline.settle();
    }

    private static String path(String caseNo) {
        return "/cases/" + caseNo + "/objections";
    }
}
