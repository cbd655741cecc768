package org.banjie.assistance.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.banjie.testing.Json;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** One application, whatever the hardship: the tables propose a category, a person chooses it (一次申请、分类认定). */
class CategoriesTest extends Story {

    private static final String INTAKE = "street-intake." + STREET;
    private static final String REVIEWER = "street-reviewer." + STREET;
    private static final String LEADER = "street-leader." + STREET;

    @Test
    @DisplayName("2: income equal to the standard: as a marginal household it is put forward and confirmed")
    void scenario_2_marginal() {
        var caseNo = files(Household.of(3, "1595"));
        isInvestigated(caseNo);
        does(REVIEWER, caseNo, "Task_PreliminaryOpinion", "FAVOUR", Map.of("category", "MARGINAL"));
        isConfirmedAfterPublicity(caseNo);
        assertThat(theCase(caseNo).path("category").asText()).isEqualTo("MARGINAL");
        assertThat(papers().text(caseNo, "confirmed"))
                .contains("认定为最低生活保障边缘家庭", "不按月发放生活救助金", "第十一条")
                .doesNotContain("第十条");
    }

    @Test
    void what_the_family_left_open_the_desk_must_choose_and_is_told_what_the_tables_propose() {
        var caseNo = files(applying("ANY", Household.of(3, "900")));
        assertThat(caseNo).startsWith("JZ-");
        var open = tries(INTAKE, caseNo, "Task_CheckCompleteness", "ACCEPT", Map.of());
        assertThat(open.status()).isEqualTo(422);
        assertThat(open.json().path("errors").path(0).path("path").asText()).isEqualTo("answers.category");
        assertThat(open.json().path("errors").path(0).path("message").asText()).contains("最低生活保障");
        does(INTAKE, caseNo, "Task_CheckCompleteness", "ACCEPT", Map.of("category", "MLA"));
        assertThat(theCase(caseNo).path("category").asText()).isEqualTo("MLA");
        assertThat(theCase(caseNo).path("dueOn").asText()).isEqualTo("2026-03-13");
    }

    @Test
    void an_old_person_whom_nobody_supports_is_looked_at_for_self_care_and_gets_thirteen_tenths_of_the_standard() {
        var caseNo = files(alone());
        assertThat(caseNo).startsWith("TK-");
        does(INTAKE, caseNo, "Task_CheckCompleteness", "ACCEPT");
        assertThat(theCase(caseNo).path("dueOn").asText()).isEqualTo("2026-04-03");
        var unasked = tries("street-investigator-1." + STREET, caseNo, "Task_HomeVisit", "RECORDED", Map.of());
        assertThat(unasked.json().path("errors").findValuesAsText("code")).containsExactly("supporters-unasked");
        does(
                "street-investigator-1." + STREET,
                caseNo,
                "Task_HomeVisit",
                "RECORDED",
                Map.of("supporterFinding", "NONE"));
        does("street-investigator-2." + STREET, caseNo, "Task_HomeVisitCosign", "SIGNED");
        does("district-check", caseNo, "Task_EconomicCheck", "MATCH");
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_SelfCare");
        does(
                "district-assistance",
                caseNo,
                "Task_SelfCare",
                "ASSESSED",
                Map.of("failed", List.of("BATHING", "TOILET")));
        assertThat(one("select level from assistance_self_care where case_no = ?", caseNo))
                .isEqualTo("PARTIAL");
        does(REVIEWER, caseNo, "Task_PreliminaryOpinion", "FAVOUR");
        isConfirmedAfterPublicity(caseNo);
        assertThat(amount(caseNo)).isEqualByComparingTo("2074");
        assertThat(papers().text(caseNo, "confirmed")).contains("确认为特困人员，给予救助供养", "第十三条");
    }

    @Test
    void someone_with_a_child_who_can_pay_is_not_in_extreme_poverty_but_may_have_the_allowance() {
        var household = alone().with("supporter", TextNode.valueOf("INCAPABLE"));
        assertThat(faults(household)).contains("answers.supporters");
        var son = Map.of("name", "王小明", "relation", "CHILD", "authorised", true);
        var caseNo = files(household.with("supporters", Json.of(List.of(son))));
        does(INTAKE, caseNo, "Task_CheckCompleteness", "ACCEPT");
        var denied = Map.of("supporterFinding", "NONE");
        var missing = tries("street-investigator-1." + STREET, caseNo, "Task_HomeVisit", "RECORDED", denied);
        assertThat(missing.json().path("errors").findValuesAsText("code")).containsExactly("supporter-missing");
        does("street-investigator-1." + STREET, caseNo, "Task_HomeVisit", "RECORDED", found("王小明", 45, "9000"));
        does("street-investigator-2." + STREET, caseNo, "Task_HomeVisitCosign", "SIGNED");
        does("district-assistance", caseNo, "Task_SelfCare", "ASSESSED");
        does("district-check", caseNo, "Task_EconomicCheck", "MATCH");
        var refused = tries(REVIEWER, caseNo, "Task_PreliminaryOpinion", "FAVOUR", Map.of());
        assertThat(refused.status()).isEqualTo(422);
        does(REVIEWER, caseNo, "Task_PreliminaryOpinion", "FAVOUR", Map.of("category", "MLA"));
        assertThat(theCase(caseNo).path("category").asText()).isEqualTo("MLA");
    }

    @Test
    void costs_that_eat_up_the_income_make_a_household_with_unavoidable_costs() {
        var household = applying("RIGID", Household.of(2, "3500"))
                .with("expenses", Json.of(Map.of("medical", "54000.00", "education", "0")));
        var caseNo = files(household);
        isInvestigated(caseNo);
        assertThat(theCase(caseNo).path("dueOn").asText()).isEqualTo("2026-03-27");
        does(REVIEWER, caseNo, "Task_PreliminaryOpinion", "FAVOUR");
        isConfirmedAfterPublicity(caseNo);
        // (1595 - (7000 - 4500) / 2) x 2
        assertThat(amount(caseNo)).isEqualByComparingTo("690");
        assertThat(papers().text(caseNo, "confirmed")).contains("有效期至2027年2月");
    }

    @Test
    @DisplayName(
            "23: after a fire, a family with a residence permit applies where it lives and gets at most three months")
    void scenario_23() {
        var household = fromElsewhere("20000.00", "EXPENDITURE");
        var caseNo = files(household);
        assertThat(caseNo).startsWith("LS-310117004-");
        isInvestigated(caseNo);
        does(REVIEWER, caseNo, "Task_PreliminaryOpinion", "FAVOUR");
        isConfirmedAfterPublicity(caseNo);
        // the need is more than 1595 x 2 people x 3 months
        assertThat(amount(caseNo)).isEqualByComparingTo("9570");
        assertThat(theCase(caseNo).path("decision").path("startsOn").isNull()).isTrue();
        assertThat(papers().text(caseNo, "confirmed")).contains("一次性发给9,570.00元");
    }

    @Test
    @DisplayName("23: with a permit only temporary assistance; without one, the assistance station helps")
    void scenario_23_elsewhere() {
        var mla = fromElsewhere("20000.00", "EXPENDITURE").with("category", TextNode.valueOf("MLA"));
        assertThat(faults(mla)).containsExactly("answers.category");
        var none = fromElsewhere("20000.00", "EXPENDITURE").with("residenceStatus", TextNode.valueOf("NONE"));
        assertThat(faults(none)).containsExactly("answers.residenceStatus");
    }

    @Test
    @DisplayName("24: at night aid is paid first; the papers are due in ten working days, and the alarm rings when not")
    void scenario_24() {
        clock.goesTo("2026-03-02T23:30");
        var caseNo = files(fromElsewhere("2000.00", "EMERGENCY"));
        does(INTAKE, caseNo, "Task_CheckCompleteness", "ACCEPT");
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_AidFirst");
        var tooMuch = tries(LEADER, caseNo, "Task_AidFirst", "PAY", Map.of("amount", "3190.01"));
        assertThat(tooMuch.json().path("errors").path(0).path("code").asText()).isEqualTo("aid-limit");
        does(LEADER, caseNo, "Task_AidFirst", "PAY", Map.of("amount", "2000.00"));
        assertThat(one("select paid_on::text || ' ' || papers_due from assistance_aid_first where case_no = ?", caseNo))
                .isEqualTo("2026-03-02 2026-03-16");
        goesTo("2026-03-17T00:00");
        assertThat(theCase(caseNo).path("light").asText()).isEqualTo("RED");
        assertThat(as(INTAKE).get("/cases/" + caseNo + "/journal").json().findValuesAsText("act"))
                .contains("aid-first", "overdue");
        does("street-investigator-1." + STREET, caseNo, "Task_AidPapers", "DONE");
        does(LEADER, caseNo, "Task_AidConfirm", "CONFIRM");
        assertThat(amount(caseNo)).isEqualByComparingTo("2000");
        assertThat(one("select closed_on::text from assistance_aid_first where case_no = ?", caseNo))
                .isEqualTo("2026-03-17");
        does(INTAKE, caseNo, "Task_Serve", "SERVED");
    }

    @Test
    void a_case_conference_may_grant_what_the_tables_do_not() {
        var caseNo = files(Household.of(3, "3300"));
        isInvestigated(caseNo);
        assertThat(tries(REVIEWER, caseNo, "Task_PreliminaryOpinion", "FAVOUR", Map.of())
                        .status())
                .isEqualTo(422);
        does(REVIEWER, caseNo, "Task_PreliminaryOpinion", "CONFERENCE");
        does(LEADER, caseNo, "Task_CaseConference", "AGREED", Map.of("category", "MLA", "amount", "600.00"));
        does(REVIEWER, caseNo, "Task_PreliminaryOpinion", "FAVOUR");
        isConfirmedAfterPublicity(caseNo);
        assertThat(amount(caseNo)).isEqualByComparingTo("600");
    }

    @Test
    void a_complaint_bars_confirmation_until_two_people_of_the_district_have_visited() {
        var caseNo = files(Household.of(3, "900"));
        isPublicised(caseNo);
        enters(INTAKE, caseNo, "COMPLAINT", "有人反映申请人另有收入");
        goesTo("2026-02-25T00:00");
        var barred = tries(LEADER, caseNo, "Task_Confirm", "CONFIRM", Map.of());
        assertThat(barred.json().path("errors").path(0).path("code").asText()).isEqualTo("visit-owed");
        does("district-assistance", caseNo, "Task_DistrictVisit", "VISITED");
        does("district-assistance-2", caseNo, "Task_DistrictVisitCosign", "SIGNED");
        does(LEADER, caseNo, "Task_Confirm", "CONFIRM");
        assertThat(theCase(caseNo).path("decision").path("amount").asText()).isEqualTo("2085.00");
    }

    @Test
    void a_refused_visit_is_answered_with_a_notice_and_the_visit_stays_open() {
        var caseNo = files(Household.of(3, "900"));
        does(INTAKE, caseNo, "Task_CheckCompleteness", "ACCEPT");
        exits("street-investigator-1." + STREET, caseNo, "visit-refused", "两次上门，家人拒绝开门");
        assertThat(papers().text(caseNo, "visit-refused")).contains("两次上门，家人拒绝开门", "第二十九条");
        assertThat(stepsOpenFor(caseNo)).contains("Task_HomeVisit");
    }

    @Test
    void the_papers_asked_for_follow_the_category() {
        var draft = as(INTAKE).get("/cases/" + files(alone()));
        assertThat(draft.ok()).isTrue();
        var caseNo = draft.json().path("caseNo").asText();
        does(
                INTAKE,
                caseNo,
                "Task_CheckCompleteness",
                "CORRECT",
                Map.of("present", List.of("id-card", "authorization")));
        assertThat(papers().text(caseNo, "correction")).contains("特困人员书面声明").doesNotContain("残疾证", "居住证");
    }

    private void isConfirmedAfterPublicity(String caseNo) {
        does("village-clerk." + VILLAGE, caseNo, "Task_Publicise", "POSTED");
        goesTo("2026-02-25T00:00");
        does(LEADER, caseNo, "Task_Confirm", "CONFIRM");
    }

    private void exits(String uid, String caseNo, String exit, String reason) {
        var reply = as(uid).post("/cases/" + caseNo + "/exits/" + exit, Map.of("reason", reason));
        assertThat(reply.status()).as(reply.json().toString()).isEqualTo(204);
        timeline.settle();
    }

    private static Household applying(String category, Household household) {
        return household.with("category", TextNode.valueOf(category));
    }

    private static Map<String, ?> found(String name, int age, String income) {
        var row = Map.of(
                "name",
                name,
                "age",
                age,
                "receives",
                "NONE",
                "monthlyIncome",
                income,
                "assets",
                "0",
                "evidence",
                "核对报告");
        return Map.of("supporterFinding", "FOUND", "supporters", List.of(row));
    }

    /** Somebody of seventy, with nothing and nobody. */
    private static Household alone() {
        var household = applying("EXTREME", Household.of(1, "0")).with("supporter", TextNode.valueOf("NONE"));
        household.member(0).put("idNo", "310227195503150024").put("work", "UNABLE");
        return household;
    }

    private static Household fromElsewhere(String need, String urgency) {
        var household = applying("TEMPORARY", Household.of(2, "3000"))
                .with("residenceStatus", TextNode.valueOf("PERMIT"))
                .with("need", TextNode.valueOf(need))
                .with("urgency", TextNode.valueOf(urgency))
                .with("authorisation", BooleanNode.TRUE)
                .livingIn(VILLAGE);
        household.answers().remove("registration");
        return household;
    }

    private List<String> faults(Household household) {
        var reply = as(INTAKE).post("/cases", household.application(VILLAGE));
        assertThat(reply.status()).isEqualTo(422);
        return reply.json().findValuesAsText("path");
    }

    private BigDecimal amount(String caseNo) {
        return new BigDecimal(theCase(caseNo).path("decision").path("amount").asText());
    }

    private String one(String sql, String caseNo) {
        return db.sql(sql).param(caseNo).query(String.class).single();
    }
}
