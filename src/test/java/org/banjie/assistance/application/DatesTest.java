package org.banjie.assistance.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Dates obey each other: nothing is dated before what it follows. */
class DatesTest extends Story {

    @Test
    @DisplayName(
            "E5: decided on 03-12, a service dated 02-15 is refused, and reconsideration ends 60 days after the decision at the earliest")
    void a_decision_is_not_served_before_it_was_made() {
        clock.goesTo("2026-03-02T09:00");
        var caseNo = files(Household.of(3, "900"));
        isPublicised(caseNo);
        goesTo("2026-03-12T10:00");
        does("street-leader." + STREET, caseNo, "Task_Confirm", "CONFIRM");
        var intake = "street-intake." + STREET;
        var early = tries(intake, caseNo, "Task_Serve", "SERVED", Map.of("servedOn", "2026-02-15"));
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.json().findValuesAsText("path")).containsExactly("answers.servedOn");
        assertThat(early.toString()).contains("不能早于作出决定的日期（2026-03-12）");
        does(intake, caseNo, "Task_Serve", "SERVED", Map.of("servedOn", "2026-03-12"));
        var remedies = theCase(caseNo).path("decision").path("remedies");
        assertThat(remedies.path("reconsiderBy").asText())
                .as(theCase(caseNo).toString())
                .isEqualTo("2026-05-11");
        assertThat(remedies.path("sueBy").asText()).isEqualTo("2026-09-14");
    }

    @Test
    void a_family_is_not_visited_before_its_application_was_accepted() {
        clock.goesTo("2026-03-02T09:00");
        var caseNo = files(Household.of(3, "900"));
        does("street-intake." + STREET, caseNo, "Task_CheckCompleteness", "ACCEPT");
        var early = tries(
                "street-investigator-1." + STREET,
                caseNo,
                "Task_HomeVisit",
                "RECORDED",
                Map.of("visitedOn", "2026-02-01"));
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.toString()).contains("不能早于受理日期（2026-03-02）");
    }

    @Test
    void a_notice_hangs_from_the_day_it_was_posted_whenever_that_is_recorded() {
        clock.goesTo("2026-03-02T09:00");
        var caseNo = files(Household.of(3, "900"));
        isInvestigated(caseNo);
        does("street-reviewer." + STREET, caseNo, "Task_PreliminaryOpinion", "FAVOUR");
        goesTo("2026-03-09T09:00");
        does("village-clerk." + VILLAGE, caseNo, "Task_Publicise", "POSTED", Map.of("postedOn", "2026-03-06"));
        goesTo("2026-03-14T09:00");
        assertThat(stepsOpenFor(caseNo))
                .as("seven days from Friday, not from Monday")
                .containsExactly("Task_Confirm");
        var said = Map.of(
                "sort", "OBJECTION", "anonymous", true, "way", "BOX", "receivedOn", "2026-03-07", "facts", "另有住房出租");
        assertThat(as("street-intake." + STREET)
                        .post("/cases/" + caseNo + "/objections", said)
                        .status())
                .isEqualTo(204);
        timeline.settle();
        assertThat(stepsOpenFor(caseNo))
                .as("received while it hung, before it was recorded")
                .containsExactly("Task_DecideOnObjection");
    }
}
