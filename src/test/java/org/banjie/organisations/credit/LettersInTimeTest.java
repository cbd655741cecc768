package org.banjie.organisations.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.banjie.organisations.register.Founders;
import org.banjie.testing.story.ApiClient;
import org.banjie.testing.story.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What an organisation says in a letter, before it is listed or revoked, is in time by the day the letter came. */
class LettersInTimeTest extends CreditStory {

    private static final String SAID = "年报已于五月底寄出";

    @Test
    @DisplayName("L17: a statement that came on the last day and is entered the day after, before the head, is weighed")
    void a_statement_in_time_is_heard_whenever_it_is_entered() {
        var caseNo = isToldOfListing();
        goesTo("2026-06-16T09:00");
        does("registrar", caseNo, "Task_Weigh", "UPHOLD");
        assertThat(stepsOpenFor(caseNo)).containsExactly(CreditModel.DECIDE);
        assertThat(Visitor.signedIn(port, "registrar").get("/worklist/cases/" + caseNo))
                .contains("登记期限内收到的陈述申辩", "statement-receivedOn");
        assertThat(enters(caseNo, "statement", "2026-06-15").status()).isEqualTo(204);
        timeline.settle();
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_Weigh");
        assertThat(Visitor.signedIn(port, "registrar").get("/worklist/cases/" + caseNo))
                .contains(SAID);
        does("registrar", caseNo, "Task_Weigh", "UPHOLD");
        does("district-approver", caseNo, CreditModel.DECIDE, "LIST");
        assertThat(papers().text(caseNo, "listed")).contains(SAID);
    }

    @Test
    @DisplayName(
            "L17: one that was in time and is found when the head has decided: the answer says who has to know of it")
    void what_is_found_after_the_decision_says_what_to_do() {
        var caseNo = isToldOfListing();
        goesTo("2026-06-16T09:00");
        does("registrar", caseNo, "Task_Weigh", "UPHOLD");
        does("district-approver", caseNo, CreditModel.DECIDE, "LIST");
        var found = enters(caseNo, "statement", "2026-06-15");
        assertThat(found.status()).isEqualTo(409);
        assertThat(found.json().path("type").asText()).endsWith("decided-meanwhile");
        assertThat(found.json().path("detail").asText()).contains("期限内收到", "报作出决定的负责人", "行政复议");
        assertThat(enters(caseNo, "statement", "2026-06-16").json().path("type").asText())
                .as("one that was late is late")
                .endsWith("too-late");
    }

    @Test
    void one_that_came_after_the_last_day_is_too_late_and_none_comes_tomorrow_or_before_the_notice() {
        var caseNo = isToldOfListing();
        goesTo("2026-06-17T09:00");
        var late = enters(caseNo, "statement", "2026-06-16");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().path("type").asText()).endsWith("too-late");
        assertThat(late.json().path("detail").asText()).contains("2026-06-15");
        assertThat(enters(caseNo, "statement", "2026-06-18").status()).isEqualTo(422);
        assertThat(enters(caseNo, "statement", "2026-05-31").status()).isEqualTo(422);
        assertThat(as("registrar")
                        .post("/cases/" + caseNo + "/exits/statement", Map.of("reason", SAID))
                        .status())
                .as("without a day it came today")
                .isEqualTo(409);
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_Weigh");
    }

    @Test
    void a_letter_that_is_entered_while_it_may_be_heard_counts_from_the_day_it_came() {
        var caseNo = isToldOfListing();
        goesTo("2026-06-10T09:00");
        var early = tries(
                "registrar", caseNo, "Task_Statement", "STATED", Map.of("said", SAID, "receivedOn", "2026-05-31"));
        assertThat(early.json().findValuesAsText("path")).containsExactly("answers.receivedOn");
        does("registrar", caseNo, "Task_Statement", "STATED", Map.of("said", SAID, "receivedOn", "2026-06-08"));
        assertThat(closedOn(caseNo, "statement")).isEqualTo("2026-06-08");
    }

    @Test
    @DisplayName("L17: a hearing asked for on the last day and entered the day after is held")
    void a_hearing_asked_for_in_time_is_held_whenever_it_is_entered() {
        var caseNo = isToldOfRevocation();
        goesTo("2026-06-09T09:00");
        does("district-legal", caseNo, CreditModel.LEGAL_REVIEW, "SOUND");
        assertThat(stepsOpenFor(caseNo)).containsExactly(CreditModel.DECIDE);
        assertThat(enters(caseNo, "hearing", "2026-06-09").status()).isEqualTo(409);
        assertThat(enters(caseNo, "hearing", "2026-06-08").status()).isEqualTo(204);
        timeline.settle();
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_Hearing");
        does("registrar-2", caseNo, "Task_Hearing", "HELD");
        assertThat(stepsOpenFor(caseNo)).containsExactly(CreditModel.LEGAL_REVIEW);
    }

    @Test
    void what_is_said_against_a_revocation_in_time_is_reviewed_and_printed() {
        var caseNo = isToldOfRevocation();
        goesTo("2026-06-09T09:00");
        does("district-legal", caseNo, CreditModel.LEGAL_REVIEW, "SOUND");
        assertThat(enters(caseNo, "statement", "2026-06-08").status()).isEqualTo(204);
        timeline.settle();
        assertThat(stepsOpenFor(caseNo)).containsExactly(CreditModel.LEGAL_REVIEW);
        does("district-legal", caseNo, CreditModel.LEGAL_REVIEW, "SOUND");
        does("district-approver", caseNo, CreditModel.DECIDE, "NOT");
        assertThat(papers().text(caseNo, "not-revoked")).contains(SAID);
    }

    @Test
    void a_hearing_asked_for_by_letter_within_the_days_was_asked_for_when_the_letter_came() {
        var caseNo = isToldOfRevocation();
        goesTo("2026-06-05T09:00");
        does("registrar", caseNo, CreditModel.ANSWER, "HEARING", Map.of("receivedOn", "2026-06-03"));
        assertThat(closedOn(caseNo, "hearing")).isEqualTo("2026-06-03");
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_Hearing");
    }

    /** Served on Monday the first of June: it may be heard until the fifteenth. */
    private String isToldOfListing() {
        clock.goesTo("2026-06-01T09:00");
        var uscc = isRegistered(Founders.ofAssociation());
        misses(uscc, 2025);
        var caseNo = proposalsFor(uscc, "ABNORMAL").get(0);
        isToldOf(caseNo);
        return caseNo;
    }

    /** Served on Monday the first of June: a hearing may be asked for until the eighth. */
    private String isToldOfRevocation() {
        clock.goesTo("2026-06-01T09:00");
        var uscc = isRegistered(Founders.ofService());
        misses(uscc, 2024);
        misses(uscc, 2025);
        var caseNo = revocationsOf(uscc).get(0);
        does("registrar", caseNo, "Task_Prepare", "PROPOSE");
        does("registrar", caseNo, "Task_ServeIntention", "SERVED");
        return caseNo;
    }

    private ApiClient.Reply enters(String caseNo, String exit, String receivedOn) {
        return as("registrar")
                .post("/cases/" + caseNo + "/exits/" + exit, Map.of("reason", SAID, "receivedOn", receivedOn));
    }

    private String closedOn(String caseNo, String limit) {
        return db.sql("select closed_on::text from statutory_limit where subject = ? and code = ?")
                .params(caseNo, limit)
                .query(String.class)
                .single();
    }
}
