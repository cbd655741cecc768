package org.banjie.organisations.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.banjie.access.applicants.ApplicantIdentity;
import org.banjie.access.applicants.ApplicantKind;
import org.banjie.testing.Json;
import org.banjie.testing.story.ApiClient;
import org.banjie.testing.story.Visitor;
import org.banjie.worklist.Completion;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** A year's inspection: who owes a report, what comes of it, and what it is to be late. */
@RecordApplicationEvents
class InspectionStoryTest extends InspectionStory {

    @Autowired
    ApplicationEvents told;

    @Autowired
    ConfigurableApplicationContext context;

    /** What is told in whatever thread; the recorded events are those of the test's own. */
    private <T> List<T> heard(Class<T> what, Runnable act) {
        var all = new CopyOnWriteArrayList<T>();
        ApplicationListener<PayloadApplicationEvent<?>> ear = event -> {
            if (what.isInstance(event.getPayload())) all.add(what.cast(event.getPayload()));
        };
        context.addApplicationListener(ear);
        act.run();
        context.removeApplicationListener(ear);
        return all;
    }

    @Test
    void a_report_that_is_in_order_passes_and_stands_on_the_public_page() {
        var uscc = association();
        opensTheRound(YEAR);
        assertThat(prefilled(caseOf(uscc)).path("address").asText()).isEqualTo("中山街道人民路1号");
        var caseNo = isAtTheRegistry(uscc);
        var stranger = ApiClient.stranger(port);
        assertThat(stranger.page("/organisations/" + uscc)).isEqualTo(200);
        var concluded = heard(InspectionConcluded.class, () -> does(REGISTRAR, caseNo, "Task_Examine", "CLEAN"));
        assertThat(concluded).containsExactly(new InspectionConcluded(uscc, YEAR, "PASS", today()));
        assertThat(stateOf(uscc)).isEqualTo("PASS");
        assertThat(papers().codes(caseNo)).containsExactly("conclusion");
        assertThat(papers().text(caseNo, "conclusion")).contains("2025年度", "合格", uscc);
        assertThat(Visitor.signedIn(port, "auditor").get("/organisations/" + uscc))
                .contains("2025 年度检查", "合格");
        assertThat(as(REGISTRAR).get("/cases/" + caseNo).json().path("status").asText())
                .isEqualTo("APPROVED");
    }

    @Test
    void who_owes_nothing_is_asked_for_nothing() {
        var young = registered("SERVICE", "2025-07-01", true);
        var old = registered("SERVICE", "2025-06-30", true);
        var charity = registered("SERVICE", "2015-06-30", true);
        as(REGISTRAR).put("/inspection/organisations/" + charity + "/charity", Map.of("charity", true));
        opensTheRound(YEAR);
        assertThat(stateOf(young)).isEqualTo("EXEMPT");
        assertThat(stateOf(charity)).isEqualTo("EXEMPT");
        assertThat(stepsOpenFor(caseOf(old))).containsExactly("Task_Report");
    }

    @Test
    @DisplayName("37: late but filed is marked late and is not absent; only who sent nothing is")
    void late_is_not_absent() {
        var late = association();
        var absent = association();
        opensTheRound(YEAR);
        goesTo("2026-04-01T10:00");
        reports(late);
        assertThat(db.sql("select late from inspection_report where uscc = ?")
                        .param(late)
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(db.sql("select ground from credit_proposal where uscc = ? and year = ?")
                        .params(late, YEAR)
                        .query(String.class)
                        .list())
                .as("L27: proposed as one that never came")
                .containsExactly("REPORT_MISSED");
        assertThat(as(REGISTRAR).post("/inspection/rounds/2025/close").status()).isEqualTo(409);
        goesTo("2026-06-02T10:00");
        assertThat(as(REGISTRAR).post("/inspection/rounds/2025/close").ok()).isTrue();
        byHand.settle();
        assertThat(told.stream(ReportMissed.class))
                .containsExactly(new ReportMissed(absent, YEAR, LocalDate.parse("2026-03-31")));
        assertThat(stateOf(absent)).isEqualTo("MISSED");
        assertThat(stepsOpenFor(caseOf(absent))).isEmpty();
        assertThat(stepsOpenFor(caseOf(late))).containsExactly("Task_PreReview");
        assertThat(round(YEAR).path("state").asText()).isEqualTo("CLOSED");
    }

    @Test
    void a_last_day_that_is_a_sunday_is_the_monday_after() {
        var direct = registered("ASSOCIATION", "2010-05-01", false);
        opensTheRound(YEAR);
        assertThat(round(YEAR).path("registryBy").asText()).isEqualTo("2026-06-01");
        goesTo("2026-06-01T23:50");
        reports(direct);
        assertThat(db.sql("select late from inspection_report where uscc = ?")
                        .param(direct)
                        .query(Boolean.class)
                        .single())
                .isFalse();
        assertThat(stepsOpenFor(caseOf(direct))).containsExactly("Task_Examine");
    }

    @Test
    void a_failure_is_countersigned_put_right_within_three_months_and_assessed_again() {
        var uscc = association();
        opensTheRound(YEAR);
        var caseNo = isAtTheRegistry(uscc);
        does(REGISTRAR, caseNo, "Task_Examine", "FAULTS", fault("EMBEZZLEMENT", "SERIOUS"));
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_CoSign");
        assertThat(stateOf(uscc)).isEqualTo("EXAMINE");
        does("district-approver", caseNo, "Task_CoSign", "CONFIRM");
        assertThat(stateOf(uscc)).isEqualTo("FAIL");
        assertThat(papers().text(caseNo, "order")).contains("2026年5月9日", "侵占");
        var actor = organisation(uscc);
        desk.complete(
                actor,
                taskOf(caseNo, "Task_Rectify"),
                new Completion("RECTIFIED", null, Json.of(Map.of("measures", "已全部退还", "mendedOn", "2026-02-09"))));
        does(REGISTRAR, caseNo, "Task_Reassess", "NOT_MENDED");
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_Rectify");
        goesTo("2026-05-10T08:00");
        assertThat(told.stream(RectificationMissed.class))
                .containsExactly(new RectificationMissed(uscc, YEAR, LocalDate.parse("2026-05-09")));
        desk.complete(
                actor,
                taskOf(caseNo, "Task_Rectify"),
                new Completion("RECTIFIED", null, Json.of(Map.of("measures", "已全部退还", "mendedOn", "2026-02-09"))));
        does(REGISTRAR, caseNo, "Task_Reassess", "MENDED");
        assertThat(stateOf(uscc)).isEqualTo("FAIL");
        assertThat(as(REGISTRAR).get("/cases/" + caseNo).json().path("status").asText())
                .isEqualTo("REJECTED");
    }

    @Test
    void nobody_gets_at_a_report_with_a_phone_that_is_not_on_file() {
        var uscc = association();
        opensTheRound(YEAR);
        var thief = accounts.signIn(new ApplicantIdentity(ApplicantKind.ORGANISATION, uscc, "13999999999"))
                .orElseThrow();
        assertThat(db.sql("select count(*) from cases where account = ?")
                        .param(thief.uid())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void what_changed_since_last_year_is_shown_first_the_biggest_change_first() {
        var uscc = association();
        db.sql(
                        "insert into inspection_round values (2024, '2025-03-31', '2025-05-31', '法', 'CLOSED', '', 1, 'x', now())")
                .update();
        db.sql(
                        """
                insert into inspection_report (year, uscc, name, type, competent, duty, duty_basis, state, figures)
                values (2024, ?, '名', 'ASSOCIATION', true, 'INSPECTION', '法', 'CONCLUDED',
                        '{"netAssets": "100000", "income": "21000", "staff": 2}')
                """)
                .param(uscc)
                .update();
        opensTheRound(YEAR);
        assertThat(prefilled(caseOf(uscc)).path("netAssets").asText()).isEqualTo("100000");
        var caseNo = isAtTheRegistry(uscc);
        var page = Visitor.signedIn(port, REGISTRAR).get("/worklist/cases/" + caseNo);
        assertThat(page).contains("100000 → 50000（-50 %）", "21000 → 20000（-5 %）", "变动一半以上");
        assertThat(page.indexOf("变化：净资产")).isLessThan(page.indexOf("变化：收入"));
    }
}
