package org.banjie.assistance.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.Story;
import org.junit.jupiter.api.Test;

/** Two investigators visit a family again, in whichever order: the second signature is never left without anybody. */
class SecondVisitTest extends Story {

    private static final String INTAKE = "street-intake." + STREET;
    private static final String FIRST = "street-investigator-1." + STREET;
    private static final String SECOND = "street-investigator-2." + STREET;

    @Test
    void whoever_sent_the_record_back_may_write_the_next_one_and_the_other_signs_it() {
        var caseNo = accepted();
        does(FIRST, caseNo, "Task_HomeVisit", "RECORDED");
        does(SECOND, caseNo, "Task_HomeVisitCosign", "REDO");
        does(SECOND, caseNo, "Task_HomeVisit", "RECORDED");
        assertThat(tries(SECOND, caseNo, "Task_HomeVisitCosign", "SIGNED", Map.of())
                        .json()
                        .path("type")
                        .asText())
                .endsWith("four-eyes");
        assertThat(waitingFor(FIRST, caseNo)).isEqualTo(1);
        does(FIRST, caseNo, "Task_HomeVisitCosign", "SIGNED");
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_EconomicCheck");
    }

    @Test
    void an_inquiry_that_is_done_once_more_counts_its_own_two_visitors() {
        var caseNo = files(Household.of(3, "900"));
        isInvestigated(caseNo);
        does("street-reviewer." + STREET, caseNo, "Task_PreliminaryOpinion", "AGAIN");
        does(SECOND, caseNo, "Task_HomeVisit", "RECORDED");
        does(FIRST, caseNo, "Task_HomeVisitCosign", "SIGNED");
        does("district-check", caseNo, "Task_EconomicCheck", "MATCH");
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_PreliminaryOpinion");
    }

    private String accepted() {
        var caseNo = files(Household.of(3, "900"));
        does(INTAKE, caseNo, "Task_CheckCompleteness", "ACCEPT");
        return caseNo;
    }

    private int waitingFor(String uid, String caseNo) {
        return as(uid).get("/worklist?q=" + caseNo).json().path("items").size();
    }
}
