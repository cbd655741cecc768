package org.banjie.relatives;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.banjie.access.recusals.Recusals;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.StandsStill;
import org.banjie.testing.story.Story;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Where a step goes when those who should do it must keep away. */
@StandsStill("offices that are empty, or above which nobody is left")
class NobodyLeftTest extends Story {

    @Autowired
    Recusals recusals;

    @Test
    void another_holder_of_the_office_does_it_as_long_as_there_is_one() {
        var caseNo = accepted();
        recuse(caseNo, "street-investigator-1." + STREET);
        assertThat(officeOf(caseNo, "Task_HomeVisit")).isEqualTo("street-investigator@" + STREET);
        does("street-investigator-2." + STREET, caseNo, "Task_HomeVisit", "RECORDED");
        assertThat(officeOf(caseNo, "Task_HomeVisitCosign"))
                .as("the other one is kept away, and this one has signed already")
                .isEqualTo("district-assistance@310117");
        does("district-assistance", caseNo, "Task_HomeVisitCosign", "SIGNED");
    }

    @Test
    void when_nobody_is_left_it_goes_one_level_up_at_once_also_a_step_that_waits_already() {
        var caseNo = accepted();
        var task = taskOf(caseNo, "Task_HomeVisit");
        as("street-investigator-1." + STREET).post("/tasks/" + task + "/claim");
        recuse(caseNo, "street-investigator-1." + STREET);
        recuse(caseNo, "street-investigator-2." + STREET);
        assertThat(officeOf(caseNo, "Task_HomeVisit")).isEqualTo("district-assistance@310117");
        assertThat(as("district-assistance").post("/tasks/" + task + "/claim").status())
                .isEqualTo(204);
    }

    @Test
    void above_the_district_office_is_the_head_of_the_bureau_and_above_them_nobody() {
        var caseNo = accepted();
        for (var uid : List.of(
                "street-investigator-1." + STREET,
                "street-investigator-2." + STREET,
                "district-assistance",
                "district-assistance-2")) {
            recuse(caseNo, uid);
        }
        assertThat(officeOf(caseNo, "Task_HomeVisit")).isEqualTo("district-approver@310117");
    }

    @Test
    void a_village_without_anybody_in_the_directory_keeps_its_steps() {
        var caseNo = files(Household.of(3, "900").registeredIn("310117004005"));
        isInvestigated(caseNo);
        recuse(caseNo, "street-leader." + STREET);
        does("street-reviewer." + STREET, caseNo, "Task_PreliminaryOpinion", "FAVOUR");
        assertThat(officeOf(caseNo, "Task_Publicise")).isEqualTo("village-clerk@310117004005");
    }

    private String accepted() {
        var caseNo = files(Household.of(3, "900"));
        does("street-intake." + STREET, caseNo, "Task_CheckCompleteness", "ACCEPT");
        return caseNo;
    }

    private void recuse(String caseNo, String uid) {
        recusals.recuse(caseNo, uid, "近亲属", "district-assistance");
    }
}
