package org.banjie.assistance.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.banjie.testing.story.Household;
import org.banjie.testing.story.Story;
import org.junit.jupiter.api.Test;

/** The branches of the assistance model beside its main way. */
class BranchesTest extends Story {

    @Test
    void an_objection_on_the_last_evening_stops_confirmation_and_lengthens_the_limit_once_it_is_taken_up() {
        var caseNo = files(Household.of(3, "900"));
        isPublicised(caseNo);
        goesTo("2026-02-24T23:50");
        objects(caseNo);
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_DecideOnObjection");
        assertThat(theCase(caseNo).path("dueOn").asText()).isEqualTo("2026-03-13");
        does("street-reviewer." + STREET, caseNo, "Task_DecideOnObjection", "REINVESTIGATE");
        assertThat(theCase(caseNo).path("dueOn").asText()).isEqualTo("2026-04-20");
    }

    @Test
    void after_an_objection_a_democratic_review_leads_to_a_new_opinion_and_on_when_nothing_changed() {
        var caseNo = files(Household.of(3, "900"));
        isPublicised(caseNo);
        objects(caseNo);
        does("street-reviewer." + STREET, caseNo, "Task_DecideOnObjection", "DEMOCRATIC_REVIEW");
        does("village-clerk." + VILLAGE, caseNo, "Task_DemocraticReview", "HELD");
        does("street-reviewer." + STREET, caseNo, "Task_PreliminaryOpinion", "FAVOUR");
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_Confirm");
    }

    @Test
    void what_is_proposed_differently_after_a_new_inquiry_is_put_up_again() {
        var caseNo = files(Household.of(3, "900"));
        isPublicised(caseNo);
        objects(caseNo);
        does("street-reviewer." + STREET, caseNo, "Task_DecideOnObjection", "DEMOCRATIC_REVIEW");
        does("village-clerk." + VILLAGE, caseNo, "Task_DemocraticReview", "HELD");
        db.sql("update assistance_proposal set amount = amount + 1 where case_no = ?")
                .param(caseNo)
                .update();
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

    private void objects(String caseNo) {
        enters("street-intake." + STREET, caseNo, "OBJECTION", "有第二套住房");
    }
}
