package org.banjie.organisations.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.banjie.access.Actor;
import org.banjie.access.applicants.ApplicantAccounts;
import org.banjie.access.applicants.ApplicantIdentity;
import org.banjie.access.applicants.ApplicantKind;
import org.banjie.kinds.own.ApplicantSteps;
import org.banjie.organisations.register.Founders;
import org.banjie.refusal.Invalid;
import org.banjie.testing.Json;
import org.banjie.worklist.Completion;
import org.banjie.worklist.Desk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Listing: the organisation is told, heard, and people decide. */
class ListingTest extends CreditStory {

    @Autowired
    ApplicantAccounts accounts;

    @Autowired
    ApplicantSteps steps;

    @Autowired
    Desk desk;

    @Test
    void the_organisation_is_told_heard_and_then_people_decide() {
        var uscc = isRegistered(Founders.ofAssociation());
        misses(uscc, 2025);
        misses(uscc, 2025);
        var caseNo = proposalsFor(uscc, "ABNORMAL").get(0);
        assertThat(proposalsFor(uscc, "ABNORMAL")).hasSize(1);
        var account = accounts.signIn(identity(uscc)).orElseThrow().actor();
        assertThat(steps.of(account, caseNo, Locale.CHINA)).isEmpty();
        isToldOf(caseNo);
        assertThat(papers().text(caseNo, "prior-notice")).contains("未按规定时限报送年度工作报告", "10个工作日");
        var waiting = steps.of(account, caseNo, Locale.CHINA);
        assertThat(waiting).hasSize(1);
        assertThat(said(account, waiting.get(0).taskId(), "")).isFalse();
        assertThat(said(account, waiting.get(0).taskId(), "年报已于五月底寄出")).isTrue();
        timeline.settle();
        assertThat(groundsOf(uscc, "ABNORMAL")).isEmpty();
        does("registrar", caseNo, "Task_Weigh", "UPHOLD");
        assertThat(tries("registrar", caseNo, "Task_Decide", "LIST", Map.of()).status())
                .isEqualTo(403);
        does("district-approver", caseNo, "Task_Decide", "LIST");
        assertThat(papers().text(caseNo, "listed")).contains("年报已于五月底寄出", "列入社会组织活动异常名录");
        assertThat(publicCredit(uscc)).contains("活动异常名录", "未按规定时限报送年度工作报告");
    }

    @Test
    void one_that_signs_in_later_finds_the_case_it_was_told_of() {
        var uscc = isRegistered(Founders.ofAssociation());
        misses(uscc, 2025);
        var caseNo = proposalsFor(uscc, "ABNORMAL").get(0);
        isToldOf(caseNo);
        var account = accounts.signIn(identity(uscc)).orElseThrow().actor();
        assertThat(steps.of(account, caseNo, Locale.CHINA)).hasSize(1);
    }

    @Test
    void a_stranger_who_opens_an_account_with_its_public_code_is_not_let_in() {
        var uscc = isRegistered(Founders.ofAssociation());
        misses(uscc, 2025);
        var caseNo = proposalsFor(uscc, "ABNORMAL").get(0);
        isToldOf(caseNo);
        var stranger = new ApplicantIdentity(ApplicantKind.ORGANISATION, uscc, "13812345678");
        assertThat(steps.of(accounts.signIn(stranger).orElseThrow().actor(), caseNo, Locale.CHINA))
                .isEmpty();
    }

    @Test
    void after_ten_working_days_of_silence_the_case_goes_on_and_nobody_is_listed_yet() {
        clock.goesTo("2026-06-01T09:00");
        var uscc = isRegistered(Founders.ofAssociation());
        misses(uscc, 2025);
        var caseNo = proposalsFor(uscc, "ABNORMAL").get(0);
        isToldOf(caseNo);
        goesTo("2026-06-15T23:00");
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_Statement");
        goesTo("2026-06-16T01:00");
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_Weigh");
        assertThat(groundsOf(uscc, "ABNORMAL")).isEmpty();
        assertThat(papers().text(caseNo, "prior-notice")).contains(uscc);
    }

    @Test
    void what_was_not_their_fault_lists_nobody() {
        var uscc = isRegistered(Founders.ofAssociation());
        misses(uscc, 2025);
        var caseNo = proposalsFor(uscc, "ABNORMAL").get(0);
        isToldOf(caseNo);
        does("registrar", caseNo, "Task_Statement", "NOTHING");
        does("registrar", caseNo, "Task_Weigh", "DROP", Map.of("noFault", true));
        var listed = tries("district-approver", caseNo, "Task_Decide", "LIST", Map.of());
        assertThat(listed.json().findValuesAsText("code")).contains("no-ground");
        does("district-approver", caseNo, "Task_Decide", "NOT_LIST");
        does("registrar", caseNo, "Task_Serve", "SERVED");
        assertThat(statusOf(caseNo)).isEqualTo("REJECTED");
        assertThat(publicCredit(uscc)).doesNotContain("活动异常名录");
        misses(uscc, 2025);
        assertThat(proposalsFor(uscc, "ABNORMAL")).hasSize(1);
    }

    @Test
    void a_registrar_enters_a_ground_by_hand_and_every_mistake_is_told_at_once() {
        var uscc = isRegistered(Founders.ofAssociation());
        var wrong = enters("", Map.of("list", "X", "factOn", "2026-13-01", "fine", "viel"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.json().path("errors").findValuesAsText("path"))
                .containsExactlyInAnyOrder("uscc", "list", "ground", "factOn", "fine");
        var early = Map.of(
                "list",
                "ABNORMAL",
                "ground",
                "NOT_REACHABLE",
                "factOn",
                day(-1),
                "letterOneOn",
                day(-12),
                "letterTwoOn",
                day(-2));
        assertThat(enters(uscc, early).json().findValuesAsText("code")).contains("no-ground");
        var late = Map.of(
                "list",
                "ABNORMAL",
                "ground",
                "NOT_REACHABLE",
                "factOn",
                day(-1),
                "letterOneOn",
                day(-22),
                "letterTwoOn",
                day(-2));
        assertThat(enters(uscc, late).status()).isEqualTo(201);
        assertThat(enters(uscc, late).status()).isEqualTo(409);
        assertThat(as("competent-unit").get("/credit/proposals").status()).isEqualTo(403);
        assertThat(as("registrar").get("/credit/proposals").json().toString()).contains(uscc);
    }

    @Test
    void the_second_warning_in_three_years_is_a_ground_of_its_own() {
        var uscc = isRegistered(Founders.ofAssociation());
        isListed(warned(uscc, "2025"));
        assertThat(proposalsFor(uscc, "SERIOUS")).isEmpty();
        isListed(warned(uscc, "2026"));
        assertThat(proposalsFor(uscc, "SERIOUS")).hasSize(1);
    }

    private String warned(String uscc, String year) {
        var fact = Map.of("list", "ABNORMAL", "ground", "WARNING", "factOn", day(-1), "year", year);
        return enters(uscc, fact).json().path("caseNo").asText();
    }

    private String day(int from) {
        return today().plusDays(from).toString();
    }

    private boolean said(Actor account, String task, String text) {
        try {
            desk.complete(account, task, new Completion("STATED", "", Json.of(Map.of("said", text))));
            return true;
        } catch (Invalid empty) {
            return false;
        }
    }

    private ApplicantIdentity identity(String uscc) {
        return new ApplicantIdentity(ApplicantKind.ORGANISATION, uscc, "13800000000");
    }
}
