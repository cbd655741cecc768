package org.banjie.organisations.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.banjie.background.running.ByHand;
import org.banjie.organisations.register.Founders;
import org.banjie.testing.BadRow;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The lists of organisations with bad credit, and revocation: proposed by rule, decided by people. */
class CreditStoryTest extends CreditStory {

    @Autowired
    ByHand byHand;

    @Test
    @DisplayName("37: absent for 2024 and 2025 opens a proposal to revoke through notice and hearing, never by itself")
    void scenario_37_revocation() {
        var uscc = isRegistered(Founders.ofService());
        misses(uscc, 2024);
        assertThat(revocationsOf(uscc)).isEmpty();
        misses(uscc, 2025);
        misses(uscc, 2025);
        assertThat(revocationsOf(uscc)).hasSize(1);
        var caseNo = revocationsOf(uscc).get(0);
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_Prepare");
        assertThat(endedOn(uscc)).isNull();
        does("registrar", caseNo, "Task_Prepare", "PROPOSE");
        assertThat(papers().text(caseNo, "intention")).contains("要求听证", "5个工作日", "连续两年不参加年检");
        does("registrar", caseNo, "Task_ServeIntention", "SERVED");
        does("registrar", caseNo, "Task_Answer", "HEARING");
        assertThat(tries("registrar", caseNo, "Task_Hearing", "HELD", Map.of()).status())
                .isEqualTo(403);
        does("registrar-2", caseNo, "Task_Hearing", "HELD");
        does("district-legal", caseNo, "Task_LegalReview", "SOUND");
        assertThat(endedOn(uscc)).isNull();
        does("district-approver", caseNo, "Task_Decide", "REVOKE");
        assertThat(endedOn(uscc)).isEqualTo(today());
        assertThat(papers().text(caseNo, "public-notice")).contains("撤销登记", uscc);
        assertThat(papers().text(caseNo, "revoked"))
                .as("行政处罚法第五十九条")
                .contains("本机关于" + onPaper(today()) + "举行了听证", "法定代表人", "周文", "中山街道人民路1号", "交由本机关收缴", "不停止执行");
        does("registrar", caseNo, "Task_Serve", "SERVED");
        assertThat(statusOf(caseNo)).isEqualTo("APPROVED");
        assertThat(proposalsFor(uscc, "SERIOUS")).hasSize(1);
        assertThat(groundsOf(uscc, "SERIOUS")).isEmpty();
    }

    @Test
    @DisplayName("37: one that came late but came is not absent")
    void scenario_37_late_is_not_absent() {
        var uscc = isRegistered(Founders.ofService());
        misses(uscc, 2024);
        isConcluded(uscc, 2024, "BASIC_PASS");
        misses(uscc, 2025);
        assertThat(revocationsOf(uscc)).isEmpty();
    }

    @Test
    @DisplayName("37: two years on the list of abnormal activity is a ground for the list of serious dishonesty")
    void scenario_37_two_years() {
        var uscc = isRegistered(Founders.ofService());
        misses(uscc, 2024);
        isListed(proposalsFor(uscc, "ABNORMAL").get(0));
        var listed = today();
        goesTo(listed.plusYears(2).minusDays(1) + "T23:00");
        byHand.does("credit.two-years");
        assertThat(proposalsFor(uscc, "SERIOUS")).isEmpty();
        goesTo(listed.plusYears(2) + "T08:00");
        byHand.does("credit.two-years");
        byHand.does("credit.two-years");
        assertThat(proposalsFor(uscc, "SERIOUS")).hasSize(1);
        isListed(proposalsFor(uscc, "SERIOUS").get(0));
        assertThat(groundsOf(uscc, "SERIOUS")).containsExactly("ABNORMAL_TWO_YEARS");
    }

    @Test
    void one_that_cannot_be_proposed_keeps_no_other_from_it() {
        var bad = isRegistered(Founders.ofService());
        var good = isRegistered(Founders.ofService());
        for (var uscc : List.of(bad, good)) {
            misses(uscc, 2024);
            isListed(proposalsFor(uscc, "ABNORMAL").get(0));
        }
        goesTo(today().plusYears(2) + "T08:00");
        try (var row = BadRow.in(db, "credit_proposal", "uscc", bad)) {
            assertThat(byHand.failsAtSome("credit.two-years")).containsExactly(bad);
        }
        assertThat(proposalsFor(good, "SERIOUS")).hasSize(1);
        assertThat(proposalsFor(bad, "SERIOUS")).isEmpty();
        goesTo(today() + "T08:01");
        byHand.does("credit.two-years");
        assertThat(proposalsFor(bad, "SERIOUS")).hasSize(1);
    }

    @Test
    void whoever_has_mended_it_is_taken_off_and_what_was_stays_on_record() {
        var uscc = isRegistered(Founders.ofAssociation());
        misses(uscc, 2025);
        isListed(proposalsFor(uscc, "ABNORMAL").get(0));
        var listed = today();
        var caseNo = asksForRemoval(uscc);
        does("registrar", caseNo, "Task_Verify", "VERIFIED");
        var early = tries("district-approver", caseNo, "Task_Decide", "REMOVE", Map.of());
        assertThat(early.json().findValuesAsText("code")).contains("may-not-remove");
        does("district-approver", caseNo, "Task_Decide", "BACK");
        does("registrar", caseNo, "Task_Reverify", "VERIFIED", Map.of("corrected", true));
        does("district-approver", caseNo, "Task_Decide", "REMOVE");
        assertThat(publicCredit(uscc)).doesNotContain("活动异常名录");
        assertThat(as("registrar").get("/credit/lists?list=ABNORMAL").json().toString())
                .doesNotContain(uscc);
        assertThat(papers().text(caseNo, "removed"))
                .contains("移出社会组织活动异常名录", "未按规定时限报送", "该单位于" + onPaper(listed) + "因");
        assertThat(db.sql("select count(*) from credit_entry where uscc = ? and removed_case = ?")
                        .params(uscc, caseNo)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThatThrownBy(() -> db.sql("delete from credit_entry where uscc = ?")
                        .param(uscc)
                        .update())
                .hasStackTraceContaining("stands");
        does("registrar", caseNo, "Task_Serve", "SERVED");
        assertThat(statusOf(caseNo)).isEqualTo("APPROVED");
    }

    @Test
    void nobody_is_revoked_against_the_legal_review() {
        var uscc = isRegistered(Founders.ofService());
        isConcluded(uscc, 2024, "FAIL");
        isConcluded(uscc, 2025, "FAIL");
        var caseNo = revocationsOf(uscc).get(0);
        does("registrar", caseNo, "Task_Prepare", "PROPOSE");
        does("registrar", caseNo, "Task_ServeIntention", "SERVED");
        does("registrar", caseNo, "Task_Answer", "NOTHING");
        does("district-legal", caseNo, "Task_LegalReview", "UNSOUND");
        var revoked = tries("district-approver", caseNo, "Task_Decide", "REVOKE", Map.of());
        assertThat(revoked.json().findValuesAsText("code")).contains("not-sound");
        does("district-approver", caseNo, "Task_Decide", "NOT");
        does("registrar", caseNo, "Task_Serve", "SERVED");
        assertThat(endedOn(uscc)).isNull();
    }

    private String asksForRemoval(String uscc) {
        var answers =
                Map.of("list", "ABNORMAL", "cause", "CORRECTED", "proof", "已补报", "area", VILLAGE, "promise", true);
        var applicant = Map.of("name", "摄影协会", "uscc", uscc, "phone", "13800000000");
        return apply(Map.of("kind", "removal", "area", VILLAGE, "applicant", applicant, "answers", answers));
    }

    private LocalDate endedOn(String uscc) {
        return db.sql("select ended_on from organisation where uscc = ?")
                .param(uscc)
                .query((row, n) -> row.getObject(1, LocalDate.class))
                .list()
                .get(0);
    }

    private static String onPaper(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("uuuu年M月d日"));
    }
}
