package org.banjie.assistance.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.banjie.access.recusals.Recusals;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The acceptance scenarios of social assistance: amounts, limits and signatures. */
class ScenariosTest extends Story {

    @Autowired
    Recusals recusals;

    @Test
    void what_the_street_recognises_decides_the_amount_and_who_is_entitled() {
        var caseNo = files(Household.of(3, "900"));
        isInvestigated(caseNo);
        var reviewer = "street-reviewer." + STREET;
        var tooMuch = Map.of("recognisedMonthlyIncome", "4785.00");
        var refused = tries(reviewer, caseNo, "Task_PreliminaryOpinion", "FAVOUR", tooMuch);
        assertThat(refused.status()).isEqualTo(422);
        var odd = Map.of("line", "WAGE", "found", "2700", "recognised", "3000", "evidence", "工资条", "reason", "加班费");
        does(
                reviewer,
                caseNo,
                "Task_PreliminaryOpinion",
                "FAVOUR",
                Map.of("recognisedMonthlyIncome", "3000.00", "deviations", List.of(odd)));
        assertThat(db.sql("select amount from assistance_proposal where case_no = ?")
                        .param(caseNo)
                        .query(BigDecimal.class)
                        .single())
                .isEqualByComparingTo("1785");
    }

    @Test
    @DisplayName("1: three people with 900 each, confirmed on 2023-08-20, are owed 1830.00 from 2023-09")
    void scenario_1() {
        clock.goesTo("2023-08-07T09:00");
        var caseNo = files(Household.of(3, "900"));
        isPublicised(caseNo);
        goesTo("2023-08-20T10:00");
        does("street-leader." + STREET, caseNo, "Task_Confirm", "CONFIRM");
        var decision = theCase(caseNo).path("decision");
        assertThat(decision.path("amount")).isEqualTo(TextNode.valueOf("1830.00"));
        assertThat(decision.path("startsOn").asText()).isEqualTo("2023-09-01");
        assertThat(decision.path("decidedOn").asText()).isEqualTo("2023-08-20");
        assertThat(papers().text(caseNo, "confirmed")).contains("自2023年9月起每月发给1,830.00元");
    }

    @Test
    @DisplayName("1: the standard of the day counts, as the table has it")
    void scenario_1_standard() {
        for (var year : Map.of("2023-06-26", "1420.00", "2023-07-03", "1510.00").entrySet()) {
            clock.goesTo(year.getKey() + "T09:00");
            var caseNo = files(Household.of(1, "900"));
            isInvestigated(caseNo);
            does("street-reviewer." + STREET, caseNo, "Task_PreliminaryOpinion", "FAVOUR");
            assertThat(db.sql("select standard::text from assistance_proposal where case_no = ?")
                            .param(caseNo)
                            .query(String.class)
                            .single())
                    .isEqualTo(year.getValue());
        }
    }

    @Test
    @DisplayName("2: income equal to the standard is not below it; the marginal household is proposed instead")
    void scenario_2() {
        var caseNo = files(Household.of(3, "1595"));
        isInvestigated(caseNo);
        var opinion = tries("street-reviewer." + STREET, caseNo, "Task_PreliminaryOpinion", "FAVOUR", Map.of());
        assertThat(opinion.status()).isEqualTo(422);
        var error = opinion.json().path("errors").path(0);
        assertThat(error.path("code").asText()).isEqualTo("not-entitled");
        assertThat(error.path("message").asText()).contains("最低生活保障边缘");
    }

    @Test
    @DisplayName("3: a wrong identity number is an error at the member's row, and no case is opened")
    void scenario_3() {
        var household = Household.of(3, "900");
        household.member(1).put("idNo", "110105194912310021");
        var before = cases();
        var reply = as("street-intake." + STREET).post("/cases", household.application(VILLAGE));
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.json().findValuesAsText("path")).containsExactly("answers.members[1].idNo");
        assertThat(reply.json().has("caseNo")).isFalse();
        assertThat(cases()).isEqualTo(before);
    }

    @Test
    @DisplayName("4: one notice tells everything that is missing; the case is not accepted and no limit runs")
    void scenario_4() {
        var caseNo = files(Household.of(3, "900"));
        var gaps = List.of(Map.of("code", "authorization", "item", "李秀英的核对授权书未签字", "todo", "请李秀英本人在授权书上签字"));
        does(
                "street-intake." + STREET,
                caseNo,
                "Task_CheckCompleteness",
                "CORRECT",
                Map.of("present", List.of("id-card"), "gaps", gaps));
        assertThat(papers().codes(caseNo)).containsExactly("correction");
        assertThat(papers().text(caseNo, "correction"))
                .contains("李秀英的核对授权书未签字", "请李秀英本人在授权书上签字", "家庭经济状况核对授权书（每位成年成员签字）");
        var found = theCase(caseNo);
        assertThat(found.path("status").asText()).isEqualTo("CORRECTION");
        assertThat(List.of(found.path("acceptedOn"), found.path("dueOn"))).allMatch(JsonNode::isNull);
    }

    @Test
    @DisplayName("6: accepted on 2026-02-09 by the street, it is due on 2026-03-13")
    void scenario_6() {
        var caseNo = files(Household.of(3, "900"));
        does("street-intake." + STREET, caseNo, "Task_CheckCompleteness", "ACCEPT");
        assertThat(theCase(caseNo).path("acceptedOn").asText()).isEqualTo("2026-02-09");
        assertThat(theCase(caseNo).path("dueOn").asText()).isEqualTo("2026-03-13");
    }

    @Test
    @DisplayName("8: a visit needs two different investigators, neither of them recused")
    void scenario_8() {
        var caseNo = files(Household.of(3, "900"));
        does("street-intake." + STREET, caseNo, "Task_CheckCompleteness", "ACCEPT");
        does("street-investigator-1." + STREET, caseNo, "Task_HomeVisit", "RECORDED");
        assertThat(barred("street-investigator-1." + STREET, caseNo)).endsWith("four-eyes");
        recusals.recuse(caseNo, "street-investigator-2." + STREET, "申请人的兄弟", "street-leader." + STREET);
        var keptAway = tries("street-investigator-2." + STREET, caseNo, "Task_HomeVisitCosign", "SIGNED", Map.of());
        assertThat(keptAway.status()).as("the step is another office's now").isEqualTo(404);
        assertThat(officeOf(caseNo, "Task_HomeVisitCosign")).doesNotContain(STREET);
        assertThat(db.sql("select count(*) from assistance_visit where case_no = ?")
                        .param(caseNo)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName("13: a notice posted on 2026-02-10 ends on 2026-02-24, and nobody can confirm until it has")
    void scenario_13() {
        var caseNo = files(Household.of(3, "900"));
        goesTo("2026-02-10T09:00");
        isPublicised(caseNo);
        assertThat(db.sql("select due_on::text from statutory_limit where subject = ? and code = 'publicity'")
                        .param(caseNo)
                        .query(String.class)
                        .single())
                .isEqualTo("2026-02-24");
        goesTo("2026-02-24T23:59");
        assertThat(stepsOpenFor(caseNo)).isEmpty();
        goesTo("2026-02-25T00:00");
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_Confirm");
    }

    private String barred(String uid, String caseNo) {
        var refused = tries(uid, caseNo, "Task_HomeVisitCosign", "SIGNED", Map.of());
        assertThat(refused.status()).isEqualTo(403);
        return refused.json().path("type").asText();
    }

    private int cases() {
        return db.sql("select count(*) from cases").query(Integer.class).single();
    }
}
