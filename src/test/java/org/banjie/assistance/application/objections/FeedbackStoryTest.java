package org.banjie.assistance.application.objections;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banjie.access.recusals.Recusals;
import org.banjie.notices.messages.MessageGivenUp;
import org.banjie.notices.messages.MessageSent;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.Story;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Whoever brought something forward under their name is told what became of it: a step with a limit for the office, recorded
 * with how and on which day (条例第四十八条、第五十条, 57号第二十条、第三十七条).
 */
class FeedbackStoryTest extends Story {

    private static final String INTAKE = "street-intake." + STREET;
    private static final String REVIEWER = "street-reviewer." + STREET;
    private static final String INVESTIGATOR = "street-investigator-1." + STREET;
    private static final String LEADER = "street-leader." + STREET;
    private static final String DISTRICT = "district-assistance";
    private static final String NAME = "邻居孙某";

    @Autowired
    Recusals recusals;

    @Autowired
    ApplicationEventPublisher events;

    @Test
    void who_objected_by_letter_is_told_in_a_step_with_a_limit_and_the_day_goes_on_record() {
        var caseNo = isObjectedTo(Map.of());
        settles(caseNo, "NOT_TAKEN_UP", "该房屋已查明不是其家庭所有");
        var answer = answerTo(caseNo);
        assertThat(answer).startsWith("FK-" + STREET);
        assertThat(stepsOpenFor(answer)).containsExactly("Task_Tell");
        assertThat(officeOf(answer, "Task_Tell")).isEqualTo("street-reviewer@" + STREET);
        var seen = as(REVIEWER).get("/cases/" + answer).json();
        assertThat(seen.path("dueOn").asText()).isEqualTo("2026-02-14");
        assertThat(db.sql("select basis from statutory_limit where subject = ?")
                        .param(answer)
                        .query(String.class)
                        .list()
                        .toString())
                .contains("第五十条", "区民政局核定");
        assertThat(papers().text(answer, "reply"))
                .contains(NAME, "不予采纳", "该房屋已查明不是其家庭所有", "YY-2026-", "第三十七条")
                .doesNotContain("最低生活保障确认");
        does(REVIEWER, answer, "Task_Tell", "TOLD", Map.of("way", "POSTED", "toldOn", today().toString()));
        var entry = entry(caseNo);
        assertThat(entry.path("toldOn").asText()).isEqualTo(today().toString());
        assertThat(entry.path("toldHow").asText()).startsWith("邮寄答复");
        assertThat(as(REVIEWER).get("/cases/" + answer).json().path("status").asText())
                .isEqualTo("APPROVED");
    }

    @Test
    void nobody_it_is_about_and_nobody_who_looks_into_it_learns_of_the_answer() {
        var caseNo = isObjectedTo(Map.of());
        settles(caseNo, "NOT_TAKEN_UP", "不属实");
        var answer = answerTo(caseNo);
        for (var who : List.of(INTAKE, INVESTIGATOR, LEADER, "village-clerk." + VILLAGE)) {
            assertThat(as(who).get("/cases/" + answer).status()).as(who).isEqualTo(404);
            assertThat(as(who).get("/worklist").json().toString()).as(who).doesNotContain(NAME);
            assertThat(as(who).get("/cases/" + caseNo).json().toString())
                    .as(who)
                    .doesNotContain(NAME, answer);
        }
        assertThat(as(INVESTIGATOR)
                        .get("/cases/" + caseNo + "/objections")
                        .json()
                        .toString())
                .doesNotContain(NAME, answer);
    }

    @Test
    void whoever_keeps_away_from_the_case_keeps_away_from_the_answer_now_and_later() {
        var caseNo = isObjectedTo(Map.of());
        recusals.recuse(caseNo, DISTRICT + "-2", "近亲属", "system");
        settles(caseNo, "NOT_TAKEN_UP", "不属实");
        var answer = answerTo(caseNo);
        assertThat(as(DISTRICT + "-2").get("/cases/" + answer).status()).isEqualTo(404);
        assertThat(as(DISTRICT).get("/cases/" + answer).status()).isEqualTo(200);
        recusals.recuse(caseNo, DISTRICT, "近亲属", "system");
        assertThat(as(DISTRICT).get("/cases/" + answer).status()).isEqualTo(404);
    }

    @Test
    void who_gave_no_name_cannot_be_told_and_costs_the_office_nothing() {
        var caseNo = isObjectedTo(Map.of("anonymous", true, "who", "", "contact", ""));
        settles(caseNo, "NOT_TAKEN_UP", "不属实");
        assertThat(answers(caseNo)).isEmpty();
    }

    @Test
    void who_cannot_be_reached_is_no_longer_waited_for_and_was_not_told() {
        var caseNo = isObjectedTo(Map.of());
        settles(caseNo, "NOT_TAKEN_UP", "不属实");
        var answer = answerTo(caseNo);
        does(REVIEWER, answer, "Task_Tell", "UNREACHABLE", Map.of("way", "PHONE", "toldOn", today().toString()));
        assertThat(entry(caseNo).path("toldOn").isNull()).isTrue();
        assertThat(as(REVIEWER).get("/cases/" + answer).json().path("status").asText())
                .isEqualTo("TERMINATED");
    }

    @Test
    void what_is_recorded_on_the_page_of_objections_ends_the_step() {
        var caseNo = isObjectedTo(Map.of());
        settles(caseNo, "NOT_TAKEN_UP", "不属实");
        var told = as(REVIEWER)
                .post(
                        "/cases/" + caseNo + "/objections/"
                                + entry(caseNo).path("id").asText() + "/told",
                        Map.of("on", today().toString(), "how", "电话告知"));
        assertThat(told.status()).isEqualTo(204);
        timeline.settle();
        assertThat(stepsOpenFor(answerTo(caseNo))).isEmpty();
    }

    @Test
    void who_objected_on_line_is_told_by_message_and_by_the_office_where_none_arrives() {
        for (var arrives : List.of(true, false)) {
            var caseNo = isObjectedTo(Map.of("way", "ONLINE", "contact", "138 0000 0009"));
            settles(caseNo, "NOT_TAKEN_UP", "不属实");
            assertThat(answers(caseNo)).as("nobody of the office is asked").isEmpty();
            var message = db.sql("select message from assistance_objection where case_no = ?")
                    .param(caseNo)
                    .query(java.util.UUID.class)
                    .single();
            assertThat(db.sql("select case_no from message where id = ?")
                            .param(message)
                            .query(String.class)
                            .single())
                    .as("not among the messages that the family is shown")
                    .isNotEqualTo(caseNo);
            events.publishEvent(arrives ? new MessageSent(message) : new MessageGivenUp(message));
            timeline.settle();
            assertThat(entry(caseNo).path("toldOn").isNull()).isEqualTo(!arrives);
            assertThat(answers(caseNo)).hasSize(arrives ? 0 : 1);
        }
    }

    @Test
    void one_that_came_too_late_is_answered_so() {
        var caseNo = files(Household.of(3, "900"));
        isPublicised(caseNo);
        goesTo("2026-02-25T09:00");
        enters(caseNo, Map.of());
        assertThat(entry(caseNo).path("outcome").asText()).isEqualTo("LATE");
        assertThat(papers().text(answerTo(caseNo), "reply")).contains("公示期外收到");
    }

    @Test
    void a_case_that_is_withdrawn_leaves_nobody_without_an_answer() {
        var caseNo = isObjectedTo(Map.of());
        as(INTAKE).post("/cases/" + caseNo + "/exits/withdraw", Map.of("reason", "不申请了"));
        timeline.settle();
        assertThat(entry(caseNo).path("outcome").asText()).isEqualTo("CASE_CLOSED");
        assertThat(stepsOpenFor(answerTo(caseNo))).containsExactly("Task_Tell");
    }

    @Test
    void who_complained_is_told_by_the_district_and_the_street_sees_nothing_of_it() {
        var caseNo = files(Household.of(3, "900"));
        isPublicised(caseNo);
        enters(caseNo, Map.of("sort", "COMPLAINT"));
        does(DISTRICT, caseNo, "Task_DistrictVisit", "VISITED");
        does("district-assistance-2", caseNo, "Task_DistrictVisitCosign", "SIGNED");
        assertThat(answers(caseNo)).as("what comes of it is not known yet").isEmpty();
        goesTo("2026-02-25T09:00");
        isDecided(caseNo);
        var answer = answerTo(caseNo);
        assertThat(officeOf(answer, "Task_Tell")).startsWith("district-assistance@");
        assertThat(as(REVIEWER).get("/cases/" + answer).status()).isEqualTo(404);
        assertThat(papers().text(answer, "reply")).contains(NAME, "松江区民政局", "TS-2026-", "核实后，这件申请已决定给予救助");
        does(DISTRICT, answer, "Task_Tell", "TOLD", Map.of("way", "SPOKEN", "toldOn", today().toString()));
        assertThat(entry(caseNo).path("toldOn").asText()).isEqualTo(today().toString());
    }

    @Test
    void whoever_is_taken_up_is_told_what_came_out_in_the_end_and_not_that_it_is_looked_into() {
        var caseNo = isObjectedTo(Map.of());
        settles(caseNo, "DEMOCRATIC_REVIEW", "请村民代表评议");
        assertThat(answers(caseNo)).as("nothing is known yet").isEmpty();
        does("village-clerk." + VILLAGE, caseNo, "Task_DemocraticReview", "HELD");
        does(REVIEWER, caseNo, "Task_PreliminaryOpinion", "FAVOUR");
        isDecided(caseNo);
        var answer = answerTo(caseNo);
        assertThat(papers().text(answer, "reply")).contains("组织民主评议。核实后，这件申请已决定给予救助。");
        assertThat(entry(caseNo).path("found").path("code").asText()).isEqualTo("GRANTED");
    }

    @Test
    void who_objected_to_a_case_that_ends_without_a_decision_hears_that() {
        var caseNo = isObjectedTo(Map.of());
        settles(caseNo, "REINVESTIGATE", "需要核实");
        as(INTAKE).post("/cases/" + caseNo + "/exits/withdraw", Map.of("reason", "不申请了"));
        timeline.settle();
        assertThat(papers().text(answerTo(caseNo), "reply")).contains("没有再作出决定");
    }

    private void isDecided(String caseNo) {
        does(LEADER, caseNo, "Task_Confirm", "CONFIRM");
        does(INTAKE, caseNo, "Task_Serve", "SERVED");
        does("village-clerk." + VILLAGE, caseNo, "Task_Publish", "PUBLISHED");
    }

    private String isObjectedTo(Map<String, ?> given) {
        var caseNo = files(Household.of(3, "900"));
        isPublicised(caseNo);
        enters(caseNo, given);
        return caseNo;
    }

    private void settles(String caseNo, String outcome, String reason) {
        var task = taskOf(caseNo, "Task_DecideOnObjection");
        as(REVIEWER).post("/tasks/" + task + "/claim");
        var answers = Map.of(
                "findings", "已了解", "dealt", List.of(entry(caseNo).path("id").asText()));
        var reply = as(REVIEWER)
                .post("/tasks/" + task + "/complete", Map.of("outcome", outcome, "reason", reason, "answers", answers));
        assertThat(reply.ok()).as(reply.toString()).isTrue();
        timeline.settle();
    }

    private String answerTo(String caseNo) {
        assertThat(answers(caseNo)).hasSize(1);
        return answers(caseNo).get(0);
    }

    private List<String> answers(String caseNo) {
        return db.sql("select answer from assistance_objection where case_no = ? and answer is not null")
                .param(caseNo)
                .query(String.class)
                .list();
    }

    private JsonNode entry(String caseNo) {
        return as(DISTRICT).get("/cases/" + caseNo + "/objections").json().get(0);
    }

    private void enters(String caseNo, Map<String, ?> given) {
        var input = new HashMap<String, Object>(Map.of(
                "sort", "OBJECTION",
                "anonymous", false,
                "who", NAME,
                "contact", "泗泾镇江川北路9号",
                "way", "LETTER",
                "receivedOn", today().toString(),
                "facts", "有第二套住房",
                "evidence", ""));
        input.putAll(given);
        var reply = as(INTAKE).post("/cases/" + caseNo + "/objections", input);
        assertThat(reply.status()).as(reply.json().toString()).isEqualTo(204);
        timeline.settle();
    }
}
