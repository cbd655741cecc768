package org.banjie.assistance.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;
import org.banjie.testing.Json;
import org.banjie.testing.Scan;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The acceptance scenarios of social assistance: who decides, who helps, who is told and who sees what. */
class OfficesScenariosTest extends Story {

    private static final String SHESHAN = "310117103";
    private static final String SIJING = "310117102";

    @Test
    @DisplayName("17: a second flat is found; the family contests with the contract of sale and is checked again")
    void scenario_17() {
        var caseNo = files(Household.of(3, "900"));
        does("street-intake." + STREET, caseNo, "Task_CheckCompleteness", "ACCEPT");
        var flat = List.of(Map.of("source", "PROPERTY", "detail", "泗泾镇另有住房一套"));
        does("district-check", caseNo, "Task_EconomicCheck", "MISMATCH", Map.of("findings", flat));
        assertThat(stepsOpenFor(caseNo)).contains("Task_Contest").doesNotContain("Task_PreliminaryOpinion");
        var contract =
                as("street-intake." + STREET).upload("/cases/" + caseNo + "/materials/proof", "买卖合同.png", Scan.png());
        assertThat(contract.status()).as(contract.json().toString()).isEqualTo(200);
        does("street-intake." + STREET, caseNo, "Task_Contest", "CONTEST", Map.of("statement", "第二套房已于上月出售"));
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_HomeVisit", "Task_Recheck");
        assertThat(theCase(caseNo).path("decision").isNull()).isTrue();
        assertThat(theCase(caseNo).path("status").asText()).isEqualTo("IN_REVIEW");
    }

    @Test
    @DisplayName("18: refused on 2026-09-30, the decision is served by Saturday 2026-10-10, with reasons and remedies")
    void scenario_18() {
        clock.goesTo("2026-09-14T09:00");
        var caseNo = files(Household.of(3, "900"));
        isInvestigated(caseNo);
        goesTo("2026-09-30T16:00");
        does("street-reviewer." + STREET, caseNo, "Task_PreliminaryOpinion", "AGAINST");
        does("street-leader." + STREET, caseNo, "Task_DecideRefusal", "REFUSE");
        assertThat(theCase(caseNo).path("decision").path("decidedOn").asText()).isEqualTo("2026-09-30");
        var task = as("street-intake." + STREET).get("/tasks/" + taskOf(caseNo, "Task_ServeRefusal"));
        assertThat(task.json().path("dueOn").asText()).isEqualTo("2026-10-10");
        assertThat(papers().text(caseNo, "refused"))
                .contains("1．已核实")
                .contains("60日内，向上海市松江区人民政府申请行政复议", "6个月内，向有管辖权的人民法院提起行政诉讼");
        does("street-intake." + STREET, caseNo, "Task_ServeRefusal", "SERVED");
        assertThat(theCase(caseNo).path("status").asText()).isEqualTo("REJECTED");
    }

    @Test
    @DisplayName("19: registered in Sheshan, living in Sijing: Sijing accepts and helps, Sheshan decides")
    void scenario_19() {
        var caseNo = files(
                "street-intake." + SIJING,
                Household.of(3, "900").registeredIn(SHESHAN + "001").livingIn(SIJING + "001"));
        assertThat(officeOf(caseNo, "Task_CheckCompleteness")).isEqualTo("street-intake@" + SIJING);
        does("street-intake." + SIJING, caseNo, "Task_CheckCompleteness", "ACCEPT");
        assertThat(officeOf(caseNo, "Task_AssistVisit")).isEqualTo("street-investigator@" + SIJING);
        assertThat(officeOf(caseNo, "Task_HomeVisit")).isEqualTo("street-investigator@" + SHESHAN);
        does("street-investigator-1." + SIJING, caseNo, "Task_AssistVisit", "DONE");
        does("street-investigator-1." + SHESHAN, caseNo, "Task_HomeVisit", "RECORDED");
        does("street-investigator-2." + SHESHAN, caseNo, "Task_HomeVisitCosign", "SIGNED");
        does("district-check", caseNo, "Task_EconomicCheck", "MATCH");
        does("street-reviewer." + SHESHAN, caseNo, "Task_PreliminaryOpinion", "FAVOUR");
        does("village-clerk." + SHESHAN + "001", caseNo, "Task_Publicise", "POSTED");
        does("village-clerk." + SIJING + "001", caseNo, "Task_AssistPublicity", "POSTED");
        goesTo("2026-02-25T00:00");
        assertThat(officeOf(caseNo, "Task_Confirm")).isEqualTo("street-leader@" + SHESHAN);
        var found = as("street-intake." + SIJING).get("/cases/" + caseNo).json();
        assertThat(found.path("livesElsewhere").asBoolean()).isTrue();
        assertThat(found.path("dueOn").asText()).isEqualTo("2026-04-20");
    }

    @Test
    @DisplayName("28: the village clerk sees the name, the size of the household and the amount, and nothing else")
    void scenario_28() {
        var household = Household.of(3, "900")
                .with("reasons", Json.of(List.of("ILLNESS")))
                .with("circumstances", TextNode.valueOf("户主患尿毒症"))
                .with("accountNo", TextNode.valueOf("6222021001000123452"));
        var caseNo = files(household);
        isInvestigated(caseNo);
        does("street-reviewer." + STREET, caseNo, "Task_PreliminaryOpinion", "FAVOUR");
        var clerk = as("village-clerk." + VILLAGE);
        var record = clerk.get("/cases/" + caseNo).json();
        assertThat(record.path("published"))
                .isEqualTo(Json.of(Map.of("name", "王建国", "householdSize", 3, "amount", "2085.00")));
        var task = clerk.get("/tasks/" + taskOf(caseNo, "Task_Publicise")).json();
        for (var seen :
                List.of(record.toString(), task.path("form").path("data").toString())) {
            assertThat(seen).doesNotContain("31011719", "13800000000", "ILLNESS", "尿毒症", "622202", "900");
        }
        assertThat(clerk.get("/cases/" + caseNo + "/journal").status()).isEqualTo(403);
    }
}
