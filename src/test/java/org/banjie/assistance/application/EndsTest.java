package org.banjie.assistance.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.banjie.testing.story.ApiClient;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How a case ends against the applicant's will, and what no longer ends one. */
class EndsTest extends Story {

    private static final String REVIEWER = "street-reviewer." + STREET;
    private static final String LEADER = "street-leader." + STREET;
    private static final String INTAKE = "street-intake." + STREET;
    private static final String INVESTIGATOR = "street-investigator-1." + STREET;
    private static final String CHECK = "Task_CheckCompleteness";

    @Test
    @DisplayName("L2: a refusal is proposed by one and decided by another, for the reasons it was proposed for")
    void a_refusal_takes_two() {
        var caseNo = files(Household.of(3, "900"));
        isInvestigated(caseNo);
        does(REVIEWER, caseNo, "Task_PreliminaryOpinion", "AGAINST");
        assertThat(papers().codes(caseNo)).doesNotContain("refused");
        assertThat(theCase(caseNo).path("decision").isNull()).isTrue();
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_DecideRefusal");
        does(LEADER, caseNo, "Task_DecideRefusal", "BACK");
        does(REVIEWER, caseNo, "Task_PreliminaryOpinion", "AGAINST");
        does(LEADER, caseNo, "Task_DecideRefusal", "REFUSE");
        assertThat(papers().text(caseNo, "refused")).contains("1．已核实");
        does(INTAKE, caseNo, "Task_ServeRefusal", "SERVED");
        assertThat(theCase(caseNo).path("status").asText()).isEqualTo("REJECTED");
    }

    @Test
    @DisplayName("L3: only recorded refusals end a case, proposed by one, decided by another, served")
    void a_case_is_terminated_on_recorded_refusals_only() {
        var caseNo = files(Household.of(3, "900"));
        does(INTAKE, caseNo, CHECK, "ACCEPT");
        assertThat(exit(LEADER, caseNo, "terminate").status()).isEqualTo(404);
        assertThat(exit(INVESTIGATOR, caseNo, "visit-refused").status()).isEqualTo(204);
        assertThat(stepsOpenFor(caseNo)).doesNotContain("Task_WeighRefusal");
        assertThat(exit(INVESTIGATOR, caseNo, "visit-refused").status()).isEqualTo(204);
        assertThat(stepsOpenFor(caseNo)).contains("Task_WeighRefusal", "Task_HomeVisit");
        does(REVIEWER, caseNo, "Task_WeighRefusal", "TERMINATE");
        does(LEADER, caseNo, "Task_DecideTermination", "TERMINATE");
        assertThat(papers().text(caseNo, "terminated")).contains("2026年2月9日：再三拒绝", "决定终止审核确认程序", "行政复议");
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_ServeTermination");
        does(INTAKE, caseNo, "Task_ServeTermination", "SERVED", Map.of("servedOn", "2026-02-09"));
        var found = theCase(caseNo);
        assertThat(found.path("status").asText()).isEqualTo("TERMINATED");
        assertThat(found.at("/decision/remedies/reconsiderBy").asText()).isEqualTo("2026-04-10");
    }

    @Test
    @DisplayName("L11: one of three dies while the notice hangs: it comes down, and the two go on in the same time")
    void the_others_go_on() {
        var caseNo = files(Household.of(3, "900"));
        isPublicised(caseNo);
        var due = theCase(caseNo).path("dueOn").asText();
        assertThat(exit(REVIEWER, caseNo, "death").status()).isEqualTo(204);
        var alone = tries(REVIEWER, caseNo, "Task_Death", "NOBODY_LEFT", died("1"));
        assertThat(alone.toString()).contains("家庭还有其他成员");
        does(REVIEWER, caseNo, "Task_Death", "OTHERS_REMAIN", died("1"));
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_EconomicCheck", "Task_HomeVisit");
        assertThat(theCase(caseNo).path("status").asText()).isEqualTo("IN_REVIEW");
        assertThat(theCase(caseNo).path("dueOn").asText()).isEqualTo(due);
        does(INVESTIGATOR, caseNo, "Task_HomeVisit", "RECORDED");
        does("street-investigator-2." + STREET, caseNo, "Task_HomeVisitCosign", "SIGNED");
        does("district-check", caseNo, "Task_EconomicCheck", "MATCH");
        does(REVIEWER, caseNo, "Task_PreliminaryOpinion", "FAVOUR");
        assertThat(papers().text(caseNo, "publicity")).contains("2人");
    }

    @Test
    @DisplayName("L11: where nobody is left the end says why, and a funeral is offered")
    void nobody_is_left() {
        var caseNo = files(Household.of(1, "900"));
        does(INTAKE, caseNo, CHECK, "ACCEPT");
        assertThat(exit(REVIEWER, caseNo, "death").status()).isEqualTo(204);
        var before = funerals();
        does(REVIEWER, caseNo, "Task_Death", "NOBODY_LEFT", died("0"));
        assertThat(theCase(caseNo).path("status").asText()).isEqualTo("TERMINATED");
        assertThat(theCase(caseNo).at("/decision/reason").asText()).isEqualTo("已核实");
        assertThat(funerals()).isEqualTo(before + 1);
    }

    @Test
    @DisplayName("L12: a move within the district takes the file along, with clock and papers")
    void a_move_takes_the_file_along() {
        var caseNo = files(Household.of(3, "900"));
        does(INTAKE, caseNo, CHECK, "ACCEPT");
        var due = theCase(caseNo).path("dueOn").asText();
        assertThat(exit(REVIEWER, caseNo, "transfer").status()).isEqualTo(204);
        var moved = Map.of("newVillage", "310117103001", "movedOn", "2026-02-09");
        does(REVIEWER, caseNo, "Task_Move", "HAND_OVER", moved);
        assertThat(officeOf(caseNo, "Task_HomeVisit")).contains("310117103");
        var there = as("street-reviewer.310117103").get("/cases/" + caseNo).json();
        assertThat(there.path("dueOn").asText()).isEqualTo(due);
        assertThat(there.path("acceptedOn").asText()).isEqualTo("2026-02-09");
        assertThat(papers().text(caseNo, "handed-over")).contains("佘山镇", "不必重新申请");
        assertThat(papers().codes(caseNo)).contains("acceptance");
    }

    @Test
    void a_move_out_of_the_district_ends_the_case_with_a_paper() {
        var caseNo = files(Household.of(3, "900"));
        does(INTAKE, caseNo, CHECK, "ACCEPT");
        assertThat(exit(REVIEWER, caseNo, "transfer").status()).isEqualTo(204);
        does(REVIEWER, caseNo, "Task_Move", "OUTSIDE", Map.of("newPlace", "浙江省嘉兴市"));
        assertThat(theCase(caseNo).path("status").asText()).isEqualTo("TRANSFERRED");
        assertThat(papers().text(caseNo, "transferred")).contains("浙江省嘉兴市");
    }

    @Test
    @DisplayName("L14: nothing is accepted without its papers and the authorisation of every adult")
    void acceptance_needs_papers_and_authorisations() {
        var caseNo = files(Household.of(3, "900"));
        var nothing = Map.of("present", List.of(), "authorisations", List.of());
        var bare = tries(INTAKE, caseNo, CHECK, "ACCEPT", nothing);
        assertThat(bare.status()).isEqualTo(422);
        assertThat(bare.json().findValuesAsText("code")).contains("still-missing", "authorisation-missing");
        does(INTAKE, caseNo, CHECK, "ACCEPT");
        assertThat(stepsOpenFor(caseNo)).contains("Task_EconomicCheck");
    }

    @Test
    @DisplayName("L15: a second notice with something new needs a reason and a superior; the reason box is no item")
    void what_is_missing_is_told_once() {
        var caseNo = files(Household.of(3, "900"));
        corrects(caseNo, Map.of("gaps", List.of(gap("OTHER", "配偶未签字"))));
        assertThat(papers().text(caseNo, "correction")).contains("配偶未签字", "前补齐").doesNotContain("已核实");
        does(INTAKE, caseNo, "Task_Correct", "SUPPLIED");
        var present = List.of("id-card", "authorization");
        var anew = List.of(gap("proof", "病历"));
        var silent = tries(INTAKE, caseNo, CHECK, "CORRECT", Map.of("gaps", anew, "present", present));
        assertThat(silent.json().findValuesAsText("code")).containsExactly("asked-once");
        corrects(caseNo, Map.of("gaps", anew, "present", present, "newReason", "申请人补充说明了重病"));
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_SecondCorrection");
        does(LEADER, caseNo, "Task_SecondCorrection", "AGREE");
        does(INTAKE, caseNo, "Task_Correct", "SUPPLIED");
        corrects(caseNo, Map.of("gaps", List.of(gap("proof", "近一年的病历还没有交")), "present", present));
        assertThat(stepsOpenFor(caseNo))
                .as("the same in other words is nothing new")
                .containsExactly("Task_Correct");
    }

    private void corrects(String caseNo, Map<String, ?> answers) {
        does(INTAKE, caseNo, CHECK, "CORRECT", answers);
    }

    private static Map<String, String> gap(String code, String item) {
        return Map.of("code", code, "item", item, "todo", "请补齐");
    }

    private static Map<String, String> died(String row) {
        return Map.of("deceased", row, "diedOn", "2026-02-08");
    }

    private ApiClient.Reply exit(String uid, String caseNo, String code) {
        var reply = as(uid).post("/cases/" + caseNo + "/exits/" + code, Map.of("reason", "再三拒绝"));
        timeline.settle();
        return reply;
    }

    private int funerals() {
        return db.sql("select count(*) from cases where kind = 'funeral'")
                .query(Integer.class)
                .single();
    }
}
