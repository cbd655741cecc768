package org.banjie.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The branches of the assistance model beside its main way. */
class BranchesTest extends Story {

    private static final String SHESHAN = "310117103001";
    private static final String SIJING = "310117102001";

    @Test
    void an_objection_on_the_last_evening_stops_confirmation_and_lengthens_the_limit() {
        var caseNo = files(Household.of(3, "900"));
        isPublicised(caseNo);
        goesTo("2026-02-24T23:50");
        objects(caseNo);
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_DecideOnObjection");
        assertThat(theCase(caseNo).path("dueOn").asText()).isEqualTo("2026-04-20");
    }

    @Test
    void after_an_objection_a_democratic_review_leads_to_a_new_opinion_and_a_new_notice() {
        var caseNo = files(Household.of(3, "900"));
        isPublicised(caseNo);
        objects(caseNo);
        does("street-reviewer." + STREET, caseNo, "Task_DecideOnObjection", "DEMOCRATIC_REVIEW");
        does("village-clerk." + VILLAGE, caseNo, "Task_DemocraticReview", "HELD");
        does("street-reviewer." + STREET, caseNo, "Task_PreliminaryOpinion", "FAVOUR");
        does("village-clerk." + VILLAGE, caseNo, "Task_Publicise", "POSTED");
        assertThat(theCase(caseNo).path("status").asText()).isEqualTo("PUBLICISED");
    }

    @Test
    void after_an_objection_a_new_investigation_starts_with_a_new_visit() {
        var caseNo = files(Household.of(3, "900"));
        isPublicised(caseNo);
        objects(caseNo);
        does("street-reviewer." + STREET, caseNo, "Task_DecideOnObjection", "REINVESTIGATE");
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_EconomicCheck", "Task_HomeVisit");
    }

    @Test
    void confirmation_stays_locked_until_the_notice_has_run_out() {
        var caseNo = files(Household.of(3, "900"));
        goesTo("2026-02-10T09:00");
        isPublicised(caseNo);
        goesTo("2026-02-24T23:59");
        assertThat(stepsOpenFor(caseNo)).isEmpty();
        goesTo("2026-02-25T00:00");
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_Confirm");
    }

    @Test
    void a_family_may_contest_what_the_check_found_and_is_checked_again() {
        var caseNo = files(Household.of(3, "900"));
        does("street-intake." + STREET, caseNo, "Task_CheckCompleteness", "ACCEPT");
        does("district-check", caseNo, "Task_EconomicCheck", "MISMATCH");
        does("street-intake." + STREET, caseNo, "Task_Contest", "CONTEST", Map.of("statement", "第二套房已出售"));
        does("district-check", caseNo, "Task_Recheck", "MATCH");
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_HomeVisit");
    }

    @Test
    void a_family_that_lives_elsewhere_is_decided_where_it_is_registered_with_help_from_where_it_lives() {
        var caseNo = files(
                "street-intake.310117102",
                Household.of(3, "900").registeredIn(SHESHAN).livingIn(SIJING));
        does("street-intake.310117102", caseNo, "Task_CheckCompleteness", "ACCEPT");
        assertThat(officeOf(caseNo, "Task_AssistVisit")).isEqualTo("street-investigator@310117102");
        assertThat(officeOf(caseNo, "Task_HomeVisit")).isEqualTo("street-investigator@310117103");
        assertThat(dueOn("street-intake.310117102", caseNo)).isEqualTo("2026-04-20");
    }

    @Test
    void accepted_on_2026_02_09_it_is_due_on_2026_03_13() {
        var caseNo = files(Household.of(3, "900"));
        does("street-intake." + STREET, caseNo, "Task_CheckCompleteness", "ACCEPT");
        assertThat(dueOn("street-intake." + STREET, caseNo)).isEqualTo("2026-03-13");
    }

    @Test
    void the_end_of_the_limit_goes_on_record_and_the_case_goes_on() {
        var caseNo = files(Household.of(3, "900"));
        does("street-intake." + STREET, caseNo, "Task_CheckCompleteness", "ACCEPT");
        goesTo("2026-03-14T00:00");
        var acts = as("street-intake." + STREET)
                .get("/cases/" + caseNo + "/journal")
                .json();
        assertThat(acts.findValuesAsText("act")).contains("overdue");
        assertThat(theCase(caseNo).path("light").asText()).isEqualTo("RED");
        assertThat(stepsOpenFor(caseNo)).contains("Task_HomeVisit");
    }

    @Test
    void a_visit_signed_by_one_investigator_alone_is_refused() {
        var caseNo = files(Household.of(3, "900"));
        does("street-intake." + STREET, caseNo, "Task_CheckCompleteness", "ACCEPT");
        does("street-investigator-1." + STREET, caseNo, "Task_HomeVisit", "RECORDED");
        var alone = tries("street-investigator-1." + STREET, caseNo, "Task_HomeVisitCosign", "SIGNED", Map.of());
        assertThat(alone.status()).isEqualTo(403);
        assertThat(alone.json().path("type").asText()).endsWith("four-eyes");
    }

    @Test
    void income_equal_to_the_standard_is_not_below_it() {
        var caseNo = files(Household.of(3, "1595"));
        isInvestigated(caseNo);
        var opinion = tries("street-reviewer." + STREET, caseNo, "Task_PreliminaryOpinion", "FAVOUR", Map.of());
        assertThat(opinion.status()).isEqualTo(422);
        assertThat(opinion.json().path("errors").path(0).path("code").asText()).isEqualTo("not-entitled");
    }

    @Test
    void a_death_and_a_move_end_the_case() {
        for (var end : List.of("death", "transfer")) {
            var caseNo = files(Household.of(3, "900"));
            does("street-intake." + STREET, caseNo, "Task_CheckCompleteness", "ACCEPT");
            var reply = as("street-reviewer." + STREET)
                    .post("/cases/" + caseNo + "/exits/" + end, Map.of("reason", "户籍部门通报"));
            assertThat(reply.status()).as(reply.json().toString()).isEqualTo(204);
            assertThat(stepsOpenFor(caseNo)).isEmpty();
            assertThat(theCase(caseNo).path("status").asText())
                    .isEqualTo(end.equals("death") ? "TERMINATED" : "TRANSFERRED");
        }
    }

    private void objects(String caseNo) {
        var reply =
                as("street-intake." + STREET).post("/cases/" + caseNo + "/exits/object", Map.of("reason", "有第二套住房"));
        assertThat(reply.status()).as(reply.json().toString()).isEqualTo(204);
        timeline.settle();
    }

    private String dueOn(String uid, String caseNo) {
        return as(uid).get("/cases/" + caseNo).json().path("dueOn").asText();
    }

    private String officeOf(String caseNo, String step) {
        return db.sql("select grp from work_item where case_no = ? and step = ?")
                .params(caseNo, step)
                .query(String.class)
                .single();
    }
}
