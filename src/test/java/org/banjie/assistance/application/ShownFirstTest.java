package org.banjie.assistance.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Locale;
import java.util.Map;
import org.banjie.cases.Cases;
import org.banjie.casework.facts.Facts;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.Story;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What whoever decides has before their eyes first: what is confirmed and how much, and where two found different things. */
class ShownFirstTest extends Story {

    private static final String INTAKE = "street-intake." + STREET;
    private static final String LEADER = "street-leader." + STREET;

    @Autowired
    Facts facts;

    @Autowired
    Cases cases;

    @Test
    void an_income_that_only_the_check_found_is_said_also_where_the_visit_wrote_down_none() {
        var caseNo = files(Household.of(3, "900"));
        does(INTAKE, caseNo, "Task_CheckCompleteness", "ACCEPT");
        does("street-investigator-1." + STREET, caseNo, "Task_HomeVisit", "RECORDED");
        assertThat(shown(caseNo)).doesNotContainKey("核对与申报不一致");
        does("street-investigator-2." + STREET, caseNo, "Task_HomeVisitCosign", "SIGNED");
        does("district-check", caseNo, "Task_EconomicCheck", "MISMATCH", Map.of("verifiedMonthlyIncome", "5000.00"));
        assertThat(shown(caseNo))
                .hasEntrySatisfying("核对与申报不一致", said -> assertThat(said).contains("2700", "5000", "入户没有记下收入数"));
        assertThat(shown(caseNo)).doesNotContainKey("拟确认");
    }

    @Test
    void who_confirms_aid_that_was_paid_first_sees_how_much_and_that_no_public_notice_is_needed() {
        clock.goesTo("2026-03-02T23:30");
        var caseNo = files(emergency());
        does(INTAKE, caseNo, "Task_CheckCompleteness", "ACCEPT");
        does(LEADER, caseNo, "Task_AidFirst", "PAY", Map.of("amount", "1000.00"));
        does("street-investigator-1." + STREET, caseNo, "Task_AidPapers", "DONE");
        assertThat(shown(caseNo).keySet()).first().isEqualTo("拟确认");
        assertThat(shown(caseNo).get("拟确认")).contains("临时救助", "元", "先行救助已于 2026-03-02 发放 1000");
        assertThat(state(caseNo, "publicity")).isEqualTo("SKIPPED");
        assertThat(state(caseNo, "confirmation")).isEqualTo("NOW");
        assertThat(state(caseNo, "service")).isEqualTo("AHEAD");
    }

    private Map<String, String> shown(String caseNo) {
        return facts.shown(cases.get(caseNo), Locale.CHINA);
    }

    private String state(String caseNo, String stage) {
        for (var step : theCase(caseNo).path("steps")) {
            if (step.path("id").asText().equals(stage))
                return step.path("state").asText();
        }
        return "none";
    }

    private static Household emergency() {
        var household = Household.of(2, "3000")
                .with("category", TextNode.valueOf("TEMPORARY"))
                .with("residenceStatus", TextNode.valueOf("PERMIT"))
                .with("need", TextNode.valueOf("2000.00"))
                .with("urgency", TextNode.valueOf("EMERGENCY"))
                .with("authorisation", BooleanNode.TRUE)
                .livingIn(VILLAGE);
        household.answers().remove("registration");
        return household;
    }
}
