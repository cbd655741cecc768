package org.banjie.assistance.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.banjie.stories.rights.Caller;
import org.banjie.testing.story.ApiClient;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.Story;
import org.junit.jupiter.api.Test;

/** Somebody objects to a decision, and the street answers to the government in time; a kind without Java of its own. */
class ReconsiderationTest extends Story {

    private static final String INTAKE = "street-intake." + STREET;

    private static final String PERSON = "310117199001010013";
    private static final String REVIEWER = "street-reviewer." + STREET;

    @Test
    void an_appeal_names_a_decision_of_that_very_person_however_the_number_is_typed() {
        clock.goesTo("2026-02-10T09:00");
        var theirs = declined(PERSON);
        var others = declined("310117198802290014");
        var open = files(Household.of(1, "900"));
        assertThat(wrong("DB-310117004-1999-000001")).isEqualTo("contests-unknown");
        assertThat(wrong(others)).isEqualTo("contests-unknown");
        assertThat(wrong(open)).isEqualTo("contests-undecided");
        var caseNo = isNotified("ORDINARY", " " + theirs.toLowerCase().replace("-", "") + " ");
        assertThat(as(INTAKE).get("/cases/" + caseNo).status()).isEqualTo(200);
        var pages = Caller.staff("intake", port, INTAKE);
        assertThat(page(pages, "/worklist/cases/" + caseNo)).contains("/worklist/cases/" + theirs);
        assertThat(page(pages, "/worklist/cases/" + theirs)).contains("/worklist/cases/" + caseNo);
    }

    @Test
    void whoever_worked_on_the_decision_keeps_away_from_the_appeal_and_nobody_else_does() {
        clock.goesTo("2026-02-10T09:00");
        var caseNo = isNotified("ORDINARY", declined(PERSON, REVIEWER));
        assertThat(tries(REVIEWER, caseNo, "Task_Prepare", "PREPARED", Map.of("reply", "决定所依据的收入已两次核对"))
                        .status())
                .isEqualTo(404);
        assertThat(as(REVIEWER).get("/cases/" + caseNo).status()).isEqualTo(404);
        assertThat(officeOf(caseNo, "Task_Prepare")).isEqualTo("district-assistance@310117");
        does("district-assistance", caseNo, "Task_Prepare", "PREPARED", Map.of("reply", "决定所依据的收入已两次核对"));
    }

    @Test
    void from_the_page_of_the_decision_an_appeal_is_taken_in_with_number_place_and_person() {
        clock.goesTo("2026-02-10T09:00");
        var decided = declined(PERSON);
        var pages = Caller.staff("intake", port, INTAKE);
        assertThat(page(pages, "/worklist/cases/" + decided)).contains("/intake/against/" + decided);
        var begun = pages.form("/intake/against/" + decided, Map.of("kind", "reconsideration"))
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst(".*/intake/", "");
        assertThat(page(pages, "/api/v1/drafts/" + begun + "/answers")).contains(decided, VILLAGE);
        assertThat(page(pages, "/intake/" + begun)).contains(PERSON);
        pages.form("/intake/" + begun + "/discard", Map.of());
    }

    @Test
    void the_street_replies_in_ten_working_days_and_the_result_goes_on_record() {
        clock.goesTo("2026-02-10T09:00");
        var caseNo = isNotified("ORDINARY");
        assertThat(caseNo).startsWith("FY-" + STREET);
        assertThat(theCase(caseNo).path("dueOn").asText()).isEqualTo("2026-03-02");
        does("street-reviewer." + STREET, caseNo, "Task_Prepare", "PREPARED", Map.of("reply", "决定所依据的收入已两次核对"));
        does("street-leader." + STREET, caseNo, "Task_Sign", "SIGNED");
        assertThat(papers().text(caseNo, "reply")).contains("DB-310117004-2026-", "决定所依据的收入已两次核对", "第四十八条");
        does(INTAKE, caseNo, "Task_Send", "SENT");
        does(INTAKE, caseNo, "Task_Result", "UPHELD");
        assertThat(theCase(caseNo).path("status").asText()).isEqualTo("APPROVED");
    }

    @Test
    void the_summary_procedure_has_five_and_nobody_is_told_by_message() {
        clock.goesTo("2026-02-10T09:00");
        var decided = declined(PERSON);
        var before = messages();
        var caseNo = isNotified("SUMMARY", decided);
        assertThat(theCase(caseNo).path("dueOn").asText()).isEqualTo("2026-02-24");
        assertThat(messages()).isEqualTo(before);
        assertThat(as(INTAKE).get("/kinds").json().findValuesAsText("code"))
                .doesNotContain("reconsideration", "review");
    }

    private String isNotified(String procedure) {
        return isNotified(procedure, declined(PERSON));
    }

    private String isNotified(String procedure, String decided) {
        var reply = notifies(procedure, decided);
        assertThat(reply.status()).as(reply.json().toString()).isEqualTo(201);
        timeline.settle();
        return reply.json().path("caseNo").asText();
    }

    private String wrong(String decided) {
        var errors = notifies("ORDINARY", decided).json().path("errors");
        assertThat(errors.findValuesAsText("path")).containsExactly("answers.decidedCase");
        return errors.path(0).path("code").asText();
    }

    private static String page(Caller caller, String path) {
        return caller.ask("GET", path, null, "").body();
    }

    private ApiClient.Reply notifies(String procedure, String decided) {
        var answers = Map.of(
                "procedure", procedure,
                "registration", VILLAGE,
                "decidedCase", decided,
                "receivedOn", "2026-02-09",
                "grounds", "认为收入计算有误");
        var person = Map.of("name", "王建国", "idNo", PERSON, "phone", "13800000000");
        return as(INTAKE)
                .post(
                        "/cases",
                        Map.of("kind", "reconsideration", "area", VILLAGE, "applicant", person, "answers", answers));
    }

    private List<String> messages() {
        return db.sql("select id::text from message").query(String.class).list();
    }
}
