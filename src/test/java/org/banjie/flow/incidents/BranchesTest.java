package org.banjie.flow.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;

/** What a shipped model does at the same time, and what a move by hand would leave out. */
class BranchesTest {

    @Test
    void one_of_three_inquiries_is_not_entered_alone() {
        var beside = of("assistance")
                .against("Task_PreliminaryOpinion", "Task_EconomicCheck")
                .orElseThrow();
        assertThat(beside.others()).containsExactly("入户调查（第一调查人）", "居住地街镇：协助入户");
        assertThat(beside.before()).isEqualTo("转入调查");
    }

    @Test
    void nor_from_another_branch_or_from_before_the_part() {
        assertThat(of("assistance").against("Task_HomeVisit", "Task_Contest")).isPresent();
        assertThat(of("assistance").against("Task_CheckCompleteness", "Task_HomeVisitCosign"))
                .isPresent();
    }

    @Test
    void within_a_branch_before_the_fork_and_behind_the_join_a_case_goes_freely() {
        var model = of("assistance");
        assertThat(model.against("Task_HomeVisitCosign", "Task_HomeVisit")).isEmpty();
        assertThat(model.against("Task_PreliminaryOpinion", "Step_Inquiry")).isEmpty();
        assertThat(model.against("Task_HomeVisit", "Task_PreliminaryOpinion")).isEmpty();
        assertThat(model.against("Step_CorrectionNotice", "Task_Correct")).isEmpty();
    }

    @Test
    void whatever_waits_beside_goes_with_a_case_that_leaves() {
        var standing = List.of("Task_HomeVisit", "Join_Inquiry", "Task_EconomicCheck");
        assertThat(of("assistance").leftBehind("Task_HomeVisit", "Task_PreliminaryOpinion", standing))
                .containsExactlyElementsOf(standing);
        assertThat(of("assistance").leftBehind("Task_HomeVisit", "Task_HomeVisitCosign", standing))
                .isEmpty();
    }

    @Test
    void a_clock_beside_the_work_is_no_branch() {
        assertThat(of("organisations").against("Task_CompetentUnit", "Task_SiteCheck"))
                .isEmpty();
    }

    private static Branches of(String kind) {
        return new Branches(Bpmn.readModelFromFile(
                Path.of("processes", kind, kind + ".bpmn").toFile()));
    }
}
