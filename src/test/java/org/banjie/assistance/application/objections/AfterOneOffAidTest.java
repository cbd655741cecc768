package org.banjie.assistance.application.objections;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banjie.assistance.households.review.Reviews;
import org.banjie.grants.Grants;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.Story;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What was received in time and is entered after aid that is given once (临时救助): no grant is left that could be reviewed.
 * It is looked into all the same, and whoever brought it is told what was found (民发〔2021〕57号第十九条、第三十七条).
 */
class AfterOneOffAidTest extends Story {

    private static final String INTAKE = "street-intake." + STREET;
    private static final String REVIEWER = "street-reviewer." + STREET;
    private static final String DISTRICT = "district-assistance";
    private static final String NAME = "邻居孙某";

    @Autowired
    Grants grants;

    @Autowired
    Reviews reviews;

    @Test
    void an_objection_is_looked_into_by_itself_and_who_brought_it_is_told_what_was_found() {
        var caseNo = isPaidOnce();
        goesTo("2026-03-02T09:00");
        enters(caseNo, Map.of("receivedOn", "2026-02-24"));
        var answer = answerTo(caseNo);
        assertThat(stepsOpenFor(answer)).containsExactly("Task_LookInto");
        assertThat(officeOf(answer, "Task_LookInto")).isEqualTo("street-reviewer@" + STREET);
        assertThat(dueOn(answer))
                .as("twenty working days, the bureau's own figure")
                .isEqualTo("2026-03-30");
        looksInto(REVIEWER, answer);
        assertThat(papers().text(answer, "reply"))
                .contains(NAME, "救助已经发放完毕", "经核实，反映的情况不属实", "火灾属实")
                .doesNotContain("重新调查");
        does(REVIEWER, answer, "Task_Tell", "TOLD", Map.of("way", "POSTED", "toldOn", today().toString()));
        var entry = entry(caseNo);
        assertThat(entry.path("found").path("code").asText()).isEqualTo("FALSE");
        assertThat(entry.path("toldOn").asText()).isEqualTo(today().toString());
    }

    @Test
    void entered_on_the_day_of_payment_it_opens_no_review_of_what_cannot_change() {
        var caseNo = isConfirmed();
        enters(caseNo, Map.of("receivedOn", "2026-02-24"));
        assertThat(entry(caseNo).path("outcome").isNull())
                .as("nothing is on file yet")
                .isTrue();
        isServed(caseNo);
        assertThat(reviews.of(grants.ofCase(caseNo).orElseThrow().id())).isEmpty();
        assertThat(stepsOpenFor(answerTo(caseNo))).containsExactly("Task_LookInto");
    }

    @Test
    void one_without_a_name_is_looked_into_too_and_nobody_is_told() {
        var caseNo = isPaidOnce();
        enters(caseNo, Map.of("receivedOn", "2026-02-24", "anonymous", true, "who", "", "contact", ""));
        var answer = answerTo(caseNo);
        looksInto(REVIEWER, answer);
        assertThat(as(REVIEWER).get("/cases/" + answer).json().path("status").asText())
                .isEqualTo("APPROVED");
        assertThat(entry(caseNo).path("found").path("words").asText()).isEqualTo("火灾属实");
    }

    @Test
    void a_complaint_is_looked_into_by_the_district_and_the_street_sees_nothing_of_it() {
        var caseNo = isPaidOnce();
        enters(caseNo, Map.of("sort", "COMPLAINT", "receivedOn", "2026-02-24"));
        var answer = answerTo(caseNo);
        assertThat(officeOf(answer, "Task_LookInto")).startsWith("district-assistance@");
        assertThat(as(REVIEWER).get("/cases/" + answer).status()).isEqualTo(404);
        looksInto(DISTRICT, answer);
        assertThat(stepsOpenFor(answer)).containsExactly("Task_Tell");
    }

    private void looksInto(String who, String answer) {
        does(who, answer, "Task_LookInto", "LOOKED_INTO", Map.of("found", "FALSE", "findings", "火灾属实"));
    }

    /** Confirmed on the day after the notice ended; served and made known on the same day. */
    private String isPaidOnce() {
        var caseNo = isConfirmed();
        isServed(caseNo);
        return caseNo;
    }

    private String isConfirmed() {
        var caseNo = files(afterAFire());
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

    private static Household afterAFire() {
        var household = Household.of(2, "3000")
                .with("category", TextNode.valueOf("TEMPORARY"))
                .with("residenceStatus", TextNode.valueOf("PERMIT"))
                .with("need", TextNode.valueOf("20000.00"))
                .with("urgency", TextNode.valueOf("EXPENDITURE"))
                .with("authorisation", BooleanNode.TRUE)
                .livingIn(VILLAGE);
        household.answers().remove("registration");
        return household;
    }

    private String answerTo(String caseNo) {
        List<String> answers = db.sql(
                        "select answer from assistance_objection where case_no = ? and answer is not null")
                .param(caseNo)
                .query(String.class)
                .list();
        assertThat(answers).hasSize(1);
        return answers.get(0);
    }

    private String dueOn(String answer) {
        return db.sql("select due_on::text from statutory_limit where subject = ?")
                .param(answer)
                .query(String.class)
                .single();
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
                "way", "BOX",
                "facts", "并没有火灾",
                "evidence", ""));
        input.putAll(given);
        var reply = as(given.containsKey("sort") ? DISTRICT : INTAKE).post("/cases/" + caseNo + "/objections", input);
        assertThat(reply.status()).as(reply.json().toString()).isEqualTo(204);
        timeline.settle();
    }
}
