package org.banjie.organisations.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.banjie.flow.Rules;
import org.banjie.testing.Json;
import org.banjie.testing.story.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The tables of the yearly inspection, each at its edge. */
class InspectionRulesTest extends InspectionStory {

    @Autowired
    Rules rules;

    @ParameterizedTest
    @CsvSource({
        "SERVICE,     false,  5, NONE",
        "SERVICE,     false,  6, INSPECTION",
        "SERVICE,     false, -1, NONE",
        "SERVICE,     true,  60, ANNUAL_REPORT",
        "SERVICE,     true,  -1, NONE",
        "ASSOCIATION, false,  0, INSPECTION",
        "ASSOCIATION, false, -1, NONE",
        "ASSOCIATION, true,   0, ANNUAL_REPORT"
    })
    void c1_who_owes_a_report(String type, boolean charity, int months, String duty) {
        var row = rules.decide(
                "inspection-duty", Map.of("type", type, "charity", charity, "months", months, "on", today()));
        assertThat(row.orElseThrow()).containsEntry("duty", duty);
    }

    @ParameterizedTest
    @CsvSource({"-30, false", "0, false", "1, true", "300, true"})
    void c2_late_begins_the_day_after_the_last(int days, boolean late) {
        assertThat(rules.decide("inspection-lateness", Map.of("daysLate", days, "on", today()))
                        .orElseThrow())
                .containsEntry("late", late);
    }

    @Test
    void dates_that_somebody_else_has_changed_meanwhile_are_not_changed_unseen() {
        opensTheRound(YEAR);
        var path = "/inspection/rounds/2025";
        var seen = as(REGISTRAR)
                .file(path, "application/json")
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        assertThat(dates(path, "2026-04-30", seen)).isEqualTo(200);
        byHand.settle();
        assertThat(dates(path, "2026-05-15", seen)).isEqualTo(409);
        assertThat(round(YEAR).path("reportBy").asText()).isEqualTo("2026-04-30");
        var visitor = Visitor.signedIn(port, REGISTRAR);
        var page = visitor.get("/inspection/2025");
        var form = Map.of(
                "reportBy", "2026-05-15", "registryBy", "2026-06-30", "basis", "通知", "seen", seen.replace("\"", ""));
        assertThat(visitor.posts("/inspection/2025/dates", page, form))
                .startsWith("409")
                .contains("别人已经改过2025年度的日期", "2026-05-15");
    }

    private int dates(String path, String reportBy, String seen) {
        var dates = Map.of("reportBy", reportBy, "registryBy", "2026-06-30", "basis", "松民社〔2026〕3号");
        var body = Json.of(dates).toString().getBytes(StandardCharsets.UTF_8);
        return as(REGISTRAR)
                .put(path + "/dates", "application/json", body, seen)
                .status();
    }

    @Test
    void c3_each_of_the_thirteen_faults_has_its_conclusion_by_weight() {
        var faults = List.of(
                "ILLEGAL_ACTS",
                "MISUSE_OF_SEALS",
                "NO_ACTIVITY",
                "NO_PREMISES",
                "CHAOS",
                "REFUSES_SUPERVISION",
                "NOT_REGISTERED",
                "BRANCHES",
                "UNSOUND_FINANCE",
                "NET_ASSETS",
                "EMBEZZLEMENT",
                "ILLEGAL_FEES",
                "CONCEALMENT");
        assertThat(faults).hasSize(13);
        for (var type : List.of("SERVICE", "ASSOCIATION")) {
            assertThat(conclusion(type, "NONE", "NONE")).isEqualTo("PASS");
            for (var fault : faults) {
                assertThat(conclusion(type, fault, "LIGHT")).isEqualTo("BASIC_PASS");
                assertThat(conclusion(type, fault, "SERIOUS")).isEqualTo("FAIL");
            }
        }
    }

    @Test
    void the_heaviest_of_several_faults_decides_and_none_may_be_listed_twice() {
        var uscc = association();
        opensTheRound(YEAR);
        var caseNo = isAtTheRegistry(uscc);
        var light = Map.of("fault", "CHAOS", "severity", "LIGHT", "finding", "没有会议记录");
        var serious = Map.of("fault", "BRANCHES", "severity", "SERIOUS", "finding", "设立三个分部");
        var twice = tries(REGISTRAR, caseNo, "Task_Examine", "FAULTS", Map.of("faults", List.of(light, light)));
        assertThat(twice.json().path("errors").findValuesAsText("code")).containsExactly("fault-twice");
        var none = tries(REGISTRAR, caseNo, "Task_Examine", "FAULTS", Map.of());
        assertThat(none.json().path("errors").findValuesAsText("code")).containsExactly("no-faults");
        var listed = tries(REGISTRAR, caseNo, "Task_Examine", "CLEAN", Map.of("faults", List.of(light)));
        assertThat(listed.json().path("errors").findValuesAsText("code")).containsExactly("faults-listed");
        does(REGISTRAR, caseNo, "Task_Examine", "FAULTS", Map.of("faults", List.of(light, serious)));
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_CoSign");
    }

    @Test
    void the_registry_shifts_a_years_dates_and_every_open_report_follows() {
        var uscc = association();
        opensTheRound(YEAR);
        var bad = as(REGISTRAR)
                .put(
                        "/inspection/rounds/2025/dates",
                        Map.of("reportBy", "2026-06-30", "registryBy", "2026-05-31", "basis", ""));
        assertThat(bad.json().path("errors").findValuesAsText("code")).containsExactly("days-crossed", "basis-missing");
        var good = as(REGISTRAR)
                .put(
                        "/inspection/rounds/2025/dates",
                        Map.of("reportBy", "2026-05-31", "registryBy", "2026-06-30", "basis", "松民社〔2026〕3号"));
        assertThat(good.ok()).as(good.toString()).isTrue();
        byHand.settle();
        assertThat(db.sql("select due_on::text from work_item where case_no = ?")
                        .param(caseOf(uscc))
                        .query(String.class)
                        .single())
                .isEqualTo("2026-06-01");
        goesTo("2026-06-01T12:00");
        reports(uscc);
        assertThat(db.sql("select late from inspection_report where uscc = ?")
                        .param(uscc)
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    @Test
    void a_year_has_one_round_and_must_be_over() {
        opensTheRound(YEAR);
        assertThat(as(REGISTRAR)
                        .post("/inspection/rounds", Map.of("year", YEAR))
                        .status())
                .isEqualTo(409);
        assertThat(as(REGISTRAR)
                        .post("/inspection/rounds", Map.of("year", 2026))
                        .status())
                .isEqualTo(422);
    }

    private String conclusion(String type, String fault, String severity) {
        return (String) rules.decide(
                        "inspection-conclusion",
                        Map.of("type", type, "fault", fault, "severity", severity, "on", today()))
                .orElseThrow()
                .get("conclusion");
    }
}
