package org.banjie.assistance.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.banjie.testing.story.Story;
import org.junit.jupiter.api.Test;

/** Somebody objects to a decision, and the street answers to the government in time; a kind without Java of its own. */
class ReconsiderationTest extends Story {

    private static final String INTAKE = "street-intake." + STREET;

    @Test
    void the_street_replies_in_ten_working_days_and_the_result_goes_on_record() {
        clock.goesTo("2026-02-10T09:00");
        var caseNo = isNotified("ORDINARY");
        assertThat(caseNo).startsWith("FY-" + STREET);
        assertThat(theCase(caseNo).path("dueOn").asText()).isEqualTo("2026-03-02");
        does("street-reviewer." + STREET, caseNo, "Task_Prepare", "PREPARED", Map.of("reply", "决定所依据的收入已两次核对"));
        does("street-leader." + STREET, caseNo, "Task_Sign", "SIGNED");
        assertThat(papers().text(caseNo, "reply")).contains("DB-310117004-2026-000009", "决定所依据的收入已两次核对", "第四十八条");
        does(INTAKE, caseNo, "Task_Send", "SENT");
        does(INTAKE, caseNo, "Task_Result", "UPHELD");
        assertThat(theCase(caseNo).path("status").asText()).isEqualTo("APPROVED");
    }

    @Test
    void the_summary_procedure_has_five_and_nobody_is_told_by_message() {
        clock.goesTo("2026-02-10T09:00");
        var before = messages();
        var caseNo = isNotified("SUMMARY");
        assertThat(theCase(caseNo).path("dueOn").asText()).isEqualTo("2026-02-24");
        assertThat(messages()).isEqualTo(before);
        assertThat(as(INTAKE).get("/kinds").json().findValuesAsText("code"))
                .doesNotContain("reconsideration", "review");
    }

    private String isNotified(String procedure) {
        var answers = Map.of(
                "procedure", procedure,
                "registration", VILLAGE,
                "decidedCase", "DB-310117004-2026-000009",
                "receivedOn", "2026-02-09",
                "grounds", "认为收入计算有误");
        var person = Map.of("name", "王建国", "idNo", "310117199001010013", "phone", "13800000000");
        var reply = as(INTAKE)
                .post(
                        "/cases",
                        Map.of("kind", "reconsideration", "area", VILLAGE, "applicant", person, "answers", answers));
        assertThat(reply.status()).as(reply.json().toString()).isEqualTo(201);
        timeline.settle();
        return reply.json().path("caseNo").asText();
    }

    private List<String> messages() {
        return db.sql("select id::text from message").query(String.class).list();
    }
}
