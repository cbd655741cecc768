package org.banjie.organisations.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.banjie.testing.story.ApiClient;
import org.banjie.testing.story.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What an organisation sends by letter counts by the day it came, whenever the desk enters it. */
class InspectionInTimeTest extends InspectionStory {

    @Test
    @DisplayName("L17: a report on paper that came on the last day and is entered the day after is not late")
    void a_report_on_paper_is_received_on_the_day_it_came() {
        var uscc = association();
        opensTheRound(YEAR);
        goesTo("2026-04-01T09:00");
        var tomorrow = typesIn(uscc, Map.of("receivedOn", "2026-04-02"));
        assertThat(tomorrow.json().findValuesAsText("path")).containsExactly("answers.receivedOn");
        var beforeItWasAsked = typesIn(uscc, Map.of("receivedOn", "2026-02-08"));
        assertThat(beforeItWasAsked.json().findValuesAsText("path")).containsExactly("answers.receivedOn");
        assertThat(typesIn(uscc, Map.of("receivedOn", "2026-03-31")).ok()).isTrue();
        timeline.settle();
        assertThat(receipt(uscc)).isEqualTo("2026-03-31 in time");
        assertThat(proposedFor(uscc)).isZero();
        var seen = as(REGISTRAR).get("/cases/" + caseOf(uscc)).json();
        assertThat(seen.path("acceptedOn").asText()).isEqualTo("2026-03-31");
        assertThat(db.sql("select closed_on <= due_on from statutory_limit where subject = ?")
                        .param(caseOf(uscc))
                        .query(Boolean.class)
                        .list())
                .containsExactly(true);
    }

    @Test
    void one_that_came_after_the_last_day_is_late_whatever_day_it_is_entered() {
        var uscc = association();
        opensTheRound(YEAR);
        goesTo("2026-04-03T09:00");
        assertThat(typesIn(uscc, Map.of("receivedOn", "2026-04-01")).ok()).isTrue();
        timeline.settle();
        assertThat(receipt(uscc)).isEqualTo("2026-04-01 late");
        assertThat(proposedFor(uscc)).isOne();
    }

    @Test
    void what_it_sends_itself_comes_when_it_sends_it() {
        var uscc = association();
        opensTheRound(YEAR);
        goesTo("2026-04-01T09:00");
        reports(uscc, Map.of("receivedOn", "2026-03-31"));
        assertThat(receipt(uscc)).isEqualTo("2026-04-01 late");
    }

    @Test
    @DisplayName(
            "L17: what was put right was reported by letter on the last day: nobody is listed for having missed it")
    void a_letter_on_what_was_put_right_is_in_time_by_the_day_it_came() {
        var uscc = association();
        opensTheRound(YEAR);
        var caseNo = isAtTheRegistry(uscc);
        does(REGISTRAR, caseNo, "Task_Examine", "FAULTS", fault("EMBEZZLEMENT", "SERIOUS"));
        does("district-approver", caseNo, "Task_CoSign", "CONFIRM");
        goesTo("2026-05-11T09:00");
        var proposal = db.sql("select case_no from credit_proposal where uscc = ? and ground = 'RECTIFICATION_MISSED'")
                .param(uscc)
                .query(String.class)
                .single();
        var early = tries(REGISTRAR, caseNo, InspectionModel.RECTIFY, "RECTIFIED", Map.of("receivedOn", "2026-02-08"));
        assertThat(early.json().findValuesAsText("path")).containsExactly("answers.receivedOn");
        does(REGISTRAR, caseNo, InspectionModel.RECTIFY, "RECTIFIED", Map.of("receivedOn", "2026-05-09"));
        assertThat(Visitor.signedIn(port, REGISTRAR).get("/worklist/cases/" + proposal))
                .contains("整改报告在期限内收到");
        does(REGISTRAR, proposal, "Task_Prepare", "PROPOSE");
        does(REGISTRAR, proposal, "Task_ServeNotice", "SERVED");
        does(REGISTRAR, proposal, "Task_Statement", "NOTHING");
        does(REGISTRAR, proposal, "Task_Weigh", "UPHOLD");
        var listed = tries("district-approver", proposal, "Task_Decide", "LIST", Map.of());
        assertThat(listed.json().findValuesAsText("code")).contains("no-ground");
        does("district-approver", proposal, "Task_Decide", "NOT_LIST");
        does("registrar-2", caseNo, "Task_Reassess", "NOT_MENDED");
        assertThat(db.sql("select rectification_missed from inspection_report where uscc = ?")
                        .param(uscc)
                        .query(Boolean.class)
                        .single())
                .as("in time, but not put right")
                .isTrue();
    }

    private ApiClient.Reply typesIn(String uscc, Map<String, ?> more) {
        var caseNo = caseOf(uscc);
        var answers = new HashMap<String, Object>();
        filled(caseNo, more).fields().forEachRemaining(one -> answers.put(one.getKey(), one.getValue()));
        return tries(REGISTRAR, caseNo, InspectionModel.REPORT, "REPORTED", answers);
    }

    private String receipt(String uscc) {
        return db.sql(
                        "select received_on || case when late then ' late' else ' in time' end from inspection_report where uscc = ?")
                .param(uscc)
                .query(String.class)
                .single();
    }

    private int proposedFor(String uscc) {
        return db.sql("select count(*) from credit_proposal where uscc = ?")
                .param(uscc)
                .query(Integer.class)
                .single();
    }
}
