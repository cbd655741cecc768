package org.banjie.assistance.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.banjie.assistance.application.entitlement.AssessmentWords;
import org.banjie.testing.Json;
import org.banjie.testing.story.ApiClient;
import org.banjie.testing.story.Citizens;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is entitled to what, as the ordinance orders it, whatever somebody would rather put down. */
class EntitlementScenariosTest extends Story {

    private static final String REVIEWER = "street-reviewer." + STREET;
    private static final String LEADER = "street-leader." + STREET;
    private static final String OPINION = "Task_PreliminaryOpinion";

    @Autowired
    AssessmentWords words;

    @Test
    @DisplayName(
            "E1: the check finds 9000; 800 is refused, and stands only with evidence, both figures before the leader")
    void scenario_e1() {
        var caseNo = files(Household.of(3, "900").with(Citizens::born));
        isFoundToHave(caseNo, "9000.00");
        var typed = tries(REVIEWER, caseNo, OPINION, "FAVOUR", Map.of("recognisedMonthlyIncome", "800"));
        assertThat(codes(typed)).contains("deviation-unexplained");
        var inWords = tries(REVIEWER, caseNo, OPINION, "AGAINST", Map.of("recognisedMonthlyIncome", "八百"));
        assertThat(inWords.json().path("errors").findValuesAsText("path"))
                .containsExactly("answers.recognisedMonthlyIncome");
        does(REVIEWER, caseNo, OPINION, "FAVOUR", recognising("800", "WAGE", "9000", "800"));
        assertThat(words.of(caseNo, Locale.CHINA).values().toString())
                .contains("核对、核查 9,000.00 元", "认定 800.00 元，查得 9,000.00 元", "离职证明", "已经离职");
        assertThat(as(LEADER).get("/cases/" + caseNo + "/journal").json().findValuesAsText("act"))
                .contains("income-deviates");
        isConfirmedAfterPublicity(caseNo);
        assertThat(db.sql("select deviates from assistance_grant where case_no = ?")
                        .param(caseNo)
                        .query(Boolean.class)
                        .single())
                .as("every spot check looks at it")
                .isTrue();
    }

    @Test
    @DisplayName("E2: whoever qualifies for the allowance is not put down as a marginal household")
    void scenario_e2() {
        var caseNo = files(Household.of(3, "800").with(Citizens::born));
        isInvestigated(caseNo);
        for (var lower : List.of("MARGINAL", "RIGID")) {
            var refused = tries(REVIEWER, caseNo, OPINION, "FAVOUR", Map.of("category", lower));
            assertThat(codes(refused)).containsExactly("lower-category");
        }
        assertThat(words.of(caseNo, Locale.CHINA)).doesNotContainKey("符合的类别");
        does(REVIEWER, caseNo, OPINION, "CONFERENCE");
        does(LEADER, caseNo, "Task_CaseConference", "AGREED", Map.of("category", "MARGINAL", "amount", "0"));
        var agreed = tries(REVIEWER, caseNo, OPINION, "FAVOUR", Map.of("category", "MARGINAL"));
        assertThat(codes(agreed)).containsExactly("lower-category");
        does(REVIEWER, caseNo, OPINION, "FAVOUR", Map.of("category", "MLA"));
    }

    @Test
    @DisplayName("E3: a marginal family that its doctors leave below the standard receives the gap each month")
    void scenario_e3() {
        var household = Household.of(2, "2000")
                .with(Citizens::born)
                .with("category", TextNode.valueOf("MARGINAL"))
                .with("expenses", Json.of(Map.of("medical", "40000")));
        var caseNo = files(household);
        isInvestigated(caseNo);
        does(REVIEWER, caseNo, OPINION, "FAVOUR");
        isConfirmedAfterPublicity(caseNo);
        var decision = theCase(caseNo).path("decision");
        assertThat(decision.path("amount").asText()).isEqualTo("2524.00");
        assertThat(decision.path("startsOn").asText()).isEqualTo("2026-03-01");
        assertThat(papers().text(caseNo, "confirmed"))
                .contains("每月发给生活救助金2,524.00元", "专项救助", "扣除后人均每月333.34元", "第十七条第二款")
                .doesNotContain("不按月发放");
        assertThat(db.sql("select monthly from assistance_grant where case_no = ?")
                        .param(caseNo)
                        .query(Boolean.class)
                        .single())
                .as("it is on the roster")
                .isTrue();
    }

    @Test
    @DisplayName("L6: a severely disabled person of a marginal family applies alone and is granted for one")
    void somebody_of_a_marginal_family_applies_alone() {
        var household = Household.of(3, "3000").with(Citizens::born).with("applyAs", TextNode.valueOf("ALONE"));
        household.with("alonePerson", TextNode.valueOf("王建军"));
        household
                .member(2)
                .put("disability", "PHYSICAL")
                .put("disabilityGrade", "2")
                .put("transfer", "500");
        var caseNo = files(household);
        does("street-intake." + STREET, caseNo, "Task_CheckCompleteness", "ACCEPT");
        var unseen = tries("street-investigator-1." + STREET, caseNo, "Task_HomeVisit", "RECORDED", Map.of());
        assertThat(codes(unseen)).containsExactly("papers-unseen");
        does("street-investigator-1." + STREET, caseNo, "Task_HomeVisit", "RECORDED", Map.of("papersSeen", true));
        does("street-investigator-2." + STREET, caseNo, "Task_HomeVisitCosign", "SIGNED");
        does("district-check", caseNo, "Task_EconomicCheck", "MATCH");
        does(REVIEWER, caseNo, OPINION, "FAVOUR");
        assertThat(papers().text(caseNo, "publicity")).contains("1");
        isConfirmedAfterPublicity(caseNo);
        // 1595 - 500, and 319 for the severely disabled
        assertThat(theCase(caseNo).path("decision").path("amount").asText()).isEqualTo("1414.00");
        assertThat(papers().text(caseNo, "confirmed"))
                .contains("共1人", "单独申请，按本人收入核算", "王建军是重度残疾人，每月增发319.00元", "合计每月1,414.00元");
        assertThat(db.sql(
                                """
                        select count(*) from grant_member m join assistance_grant g on g.id = m.grant_id
                        where g.case_no = ?
                        """)
                        .param(caseNo)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private void isFoundToHave(String caseNo, String income) {
        does("street-intake." + STREET, caseNo, "Task_CheckCompleteness", "ACCEPT");
        does("street-investigator-1." + STREET, caseNo, "Task_HomeVisit", "RECORDED", Map.of("monthlyIncome", income));
        does("street-investigator-2." + STREET, caseNo, "Task_HomeVisitCosign", "SIGNED");
        does("district-check", caseNo, "Task_EconomicCheck", "MISMATCH", Map.of("verifiedMonthlyIncome", income));
        does("street-intake." + STREET, caseNo, "Task_Contest", "AGREE");
    }

    private void isConfirmedAfterPublicity(String caseNo) {
        does("village-clerk." + VILLAGE, caseNo, "Task_Publicise", "POSTED");
        goesTo("2026-02-25T00:00");
        does(LEADER, caseNo, "Task_Confirm", "CONFIRM");
        does("street-intake." + STREET, caseNo, "Task_Serve", "SERVED");
        does("village-clerk." + VILLAGE, caseNo, "Task_Publish", "PUBLISHED");
    }

    private static Map<String, ?> recognising(String amount, String line, String was, String is) {
        var row = Map.of("line", line, "found", was, "recognised", is, "evidence", "离职证明", "reason", "已经离职");
        return Map.of("recognisedMonthlyIncome", amount, "deviations", List.of(row));
    }

    private static List<String> codes(ApiClient.Reply reply) {
        assertThat(reply.status()).as(reply.json().toString()).isEqualTo(422);
        return reply.json().path("errors").findValuesAsText("code");
    }
}
