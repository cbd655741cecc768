package org.banjie.relatives;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import org.banjie.testing.story.Citizens;
import org.banjie.testing.story.FormerSet;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** A filing that began under the set shipped before is visited and closed under the newer program, moved or not. */
class FormerFilingTest extends Story {

    private static final String CLERK = "village-clerk." + VILLAGE;
    private static final String LEADER = "street-leader." + STREET;

    @Autowired
    BeanFactory program;

    private FormerSet former;

    @BeforeEach
    void as_it_was_shipped() {
        StaffRegister.isEmptied(db);
        former = new FormerSet(RelativesModel.KIND, program, port);
        former.isLive();
    }

    @AfterEach
    void as_it_is_shipped() {
        former.isFollowed();
        StaffRegister.isEmptied(db);
    }

    @Test
    void one_that_goes_on_as_it_began_lets_the_case_be_confirmed() {
        var caseNo = isFiled();
        does("street-reviewer." + STREET, filingOf(caseNo), "Task_Register", "REGISTERED");
        former.isFollowed();
        assertThat(former.isBehind(filingOf(caseNo))).isTrue();
        isVisitedAndConfirmed(caseNo);
    }

    @Test
    void one_that_is_moved_lets_the_case_be_confirmed() {
        var caseNo = isFiled();
        does("street-reviewer." + STREET, filingOf(caseNo), "Task_Register", "REGISTERED");
        former.isFollowedAndItsCasesMove();
        assertThat(former.isBehind(filingOf(caseNo))).isFalse();
        isVisitedAndConfirmed(caseNo);
    }

    /** The brother of the village's clerk has applied, and his case hangs out. */
    private String isFiled() {
        var household = Household.of(3, "900").with(Citizens::born).with("staffRelative", TextNode.valueOf("NO"));
        var register = new StaffRegister(as("district-assistance"));
        register.relation(
                register.has(CLERK, "周村委", VILLAGE, "COMMITTEE"),
                "SIBLING",
                "王建国",
                household.member(0).path("idNo").asText());
        var caseNo = files(household);
        isInvestigated(caseNo);
        does("street-reviewer." + STREET, caseNo, "Task_PreliminaryOpinion", "FAVOUR");
        does("street-intake." + STREET, caseNo, "Task_Publicise", "POSTED");
        return caseNo;
    }

    private void isVisitedAndConfirmed(String caseNo) {
        var filing = filingOf(caseNo);
        goesTo("2026-02-25T09:00");
        assertThat(tries(LEADER, caseNo, "Task_Confirm", "CONFIRM", Map.of())
                        .json()
                        .path("errors")
                        .findValuesAsText("code"))
                .containsExactly("district-visit-missing");
        does("district-assistance", filing, "Task_ConfirmFiling", "CONFIRM");
        does("district-assistance", filing, "Task_DistrictVisit", "VISITED");
        does("district-assistance-2", filing, "Task_DistrictVisitCosign", "SIGNED");
        assertThat(stepsOpenFor(filing)).isEmpty();
        var form = Map.of("outcome", "CONFIRM", "reason", "符合条件", "answers", Map.of());
        var confirmed = as(LEADER).post("/tasks/" + taskOf(caseNo, "Task_Confirm") + "/complete", form);
        assertThat(confirmed.ok()).as(confirmed.toString()).isTrue();
        timeline.settle();
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_Serve");
        assertThat(as("district-assistance")
                        .get("/cases/" + filing)
                        .json()
                        .path("status")
                        .asText())
                .isEqualTo("APPROVED");
    }

    private String filingOf(String caseNo) {
        return db.sql("select filing_no from relatives_filing where case_no = ?")
                .param(caseNo)
                .query(String.class)
                .single();
    }
}
