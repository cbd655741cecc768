package org.banjie.assistance.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.Story;
import org.banjie.testing.story.Walker;
import org.junit.jupiter.api.Test;

/** The main job end to end, over the API alone, by a client that knows nothing of the flow. */
class WalkThroughTest extends Story {

    @Test
    void a_family_is_granted_the_allowance() {
        var caseNo = files(Household.of(3, "900"));
        walksToTheEnd(caseNo, Map.of());
        var found = theCase(caseNo);
        assertThat(found.path("status").asText()).isEqualTo("APPROVED");
        assertThat(found.path("decision").path("amount").asText()).isEqualTo("2085.00");
        assertThat(found.path("steps"))
                .allSatisfy(step -> assertThat(step.path("state").asText()).isEqualTo("DONE"));
    }

    @Test
    void a_family_is_refused_without_public_notice_and_told_why() {
        var caseNo = files(Household.of(3, "900"));
        var walked = walksToTheEnd(caseNo, Map.of("Task_PreliminaryOpinion", "REJECT", "Task_DecideRefusal", "REJECT"));
        assertThat(theCase(caseNo).path("status").asText()).isEqualTo("REJECTED");
        assertThat(theCase(caseNo).path("decision").path("reason").asText()).isEqualTo("材料说明");
        assertThat(walked.walked()).noneMatch(step -> step.startsWith("Task_Publicise"));
    }

    @Test
    void a_family_supplies_what_was_missing_and_is_granted_the_allowance() {
        var caseNo = files(Household.of(3, "900"));
        var walked = walksToTheEnd(caseNo, Map.of("Task_CheckCompleteness", "RETURN"));
        assertThat(walked.walked())
                .startsWith("Task_CheckCompleteness=CORRECT", "Task_Correct=SUPPLIED", "Task_CheckCompleteness=ACCEPT");
        assertThat(theCase(caseNo).path("status").asText()).isEqualTo("APPROVED");
    }

    private Walker walksToTheEnd(String caseNo, Map<String, String> wishes) {
        var walker = new Walker(port, today(), timeline::settle);
        walker.walk(caseNo, wishes);
        if (!theCase(caseNo).path("decision").isNull()) return walker;
        goesTo("2026-02-25T00:00");
        new Walker(port, today(), timeline::settle).walk(caseNo, Map.of());
        return walker;
    }
}
