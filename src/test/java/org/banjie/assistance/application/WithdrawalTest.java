package org.banjie.assistance.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.banjie.access.Actor;
import org.banjie.access.ActorType;
import org.banjie.cases.Cases;
import org.banjie.casework.Exits;
import org.banjie.kinds.Exit;
import org.banjie.testing.story.ApiClient;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An application can be withdrawn until it is decided, and the day the letter came is what counts. */
class WithdrawalTest extends Story {

    @Autowired
    Exits exits;

    @Autowired
    Cases cases;

    private static final String INTAKE = "street-intake." + STREET;

    @Test
    @DisplayName(
            "L17: a letter that came on the day of the decision and is entered the day after withdraws the application")
    void one_that_came_before_the_decision_is_in_time_whenever_it_is_entered() {
        var caseNo = isDecided();
        goesTo("2026-02-26T09:00");
        assertThat(withdraws(caseNo, "2026-02-25").status()).isEqualTo(204);
        timeline.settle();
        assertThat(theCase(caseNo).path("status").asText()).isEqualTo("WITHDRAWN");
        assertThat(as(INTAKE).get("/cases/" + caseNo + "/journal").json().toString())
                .contains("2026-02-25");
    }

    @Test
    void one_that_came_after_the_decision_is_too_late() {
        var caseNo = isDecided();
        goesTo("2026-02-26T09:00");
        var late = withdraws(caseNo, "2026-02-26");
        assertThat(late.json().path("type").asText()).endsWith("decided");
        assertThat(as(INTAKE)
                        .post("/cases/" + caseNo + "/withdraw", Map.of("reason", "不再需要"))
                        .status())
                .isEqualTo(409);
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_Serve");
    }

    @Test
    void an_applicant_has_nothing_to_take_back_once_it_is_decided_not_even_that_day() {
        var applicant = new Actor("applicant:" + UUID.randomUUID(), "x", ActorType.APPLICANT, Set.of());
        var running = belongsTo(applicant, files(Household.of(3, "900")));
        assertThat(exits.open(applicant, cases.get(running)))
                .extracting(Exit::code)
                .contains("withdraw");
        var decided = belongsTo(applicant, isDecided());
        assertThat(exits.open(applicant, cases.get(decided)))
                .extracting(Exit::code)
                .doesNotContain("withdraw");
    }

    private String belongsTo(Actor applicant, String caseNo) {
        db.sql("update cases set account = ? where case_no = ?")
                .params(applicant.uid(), caseNo)
                .update();
        return caseNo;
    }

    @Test
    void no_letter_comes_tomorrow_or_before_the_application() {
        var caseNo = files(Household.of(3, "900"));
        assertThat(withdraws(caseNo, "2026-02-10").status()).isEqualTo(422);
        assertThat(withdraws(caseNo, "2026-02-08").status()).isEqualTo(422);
        assertThat(withdraws(caseNo, "2026-02-09").status()).isEqualTo(204);
    }

    private String isDecided() {
        var caseNo = files(Household.of(3, "900"));
        isPublicised(caseNo);
        goesTo("2026-02-25T09:00");
        does("street-leader." + STREET, caseNo, "Task_Confirm", "CONFIRM");
        return caseNo;
    }

    private ApiClient.Reply withdraws(String caseNo, String receivedOn) {
        return as(INTAKE).post("/cases/" + caseNo + "/withdraw", Map.of("reason", "不再需要", "receivedOn", receivedOn));
    }
}
