package org.banjie.studio.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.banjie.testing.story.ApiClient;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.Story;
import org.junit.jupiter.api.Test;

/** A case put by hand to where several things are done at the same time: never to one of them alone. */
class MovesBesideTest extends Story {

    @Test
    void a_case_is_not_put_to_one_of_several_branches_and_is_told_the_others() {
        var no = files(Household.of(3, "900"));
        isInvestigated(no);
        var refused = moves(no, "Task_PreliminaryOpinion", "Task_EconomicCheck");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("type").asText()).endsWith("beside-others");
        assertThat(refused.json().path("detail").asText()).contains("入户调查（第一调查人）", "转入调查");
        assertThat(stepsOpenFor(no)).containsExactly("Task_PreliminaryOpinion");
        assertThat(moves(no, "Task_PreliminaryOpinion", "Step_Inquiry").ok()).isTrue();
        timeline.settle();
        assertThat(stepsOpenFor(no)).containsExactlyInAnyOrder("Task_EconomicCheck", "Task_HomeVisit");
    }

    @Test
    void a_case_put_out_of_one_branch_leaves_nothing_behind_in_the_others() {
        var no = files(Household.of(3, "900"));
        does("street-intake." + STREET, no, "Task_CheckCompleteness", "ACCEPT");
        does("district-check", no, "Task_EconomicCheck", "MATCH");
        assertThat(moves(no, "Task_HomeVisit", "Task_PreliminaryOpinion").ok()).isTrue();
        timeline.settle();
        assertThat(stepsOpenFor(no)).containsExactly("Task_PreliminaryOpinion");
        does("street-reviewer." + STREET, no, "Task_PreliminaryOpinion", "AGAIN");
        assertThat(stepsOpenFor(no)).containsExactlyInAnyOrder("Task_EconomicCheck", "Task_HomeVisit");
        does("district-check", no, "Task_EconomicCheck", "MATCH");
        assertThat(stepsOpenFor(no)).containsExactly("Task_HomeVisit");
    }

    private ApiClient.Reply moves(String no, String from, String to) {
        return as("admin-1").post("/running/" + no + "/move", Map.of("from", from, "to", to, "reason", "材料有变"));
    }
}
