package org.banjie.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.banjie.sets.ShippedSets;
import org.banjie.studio.checks.SetReading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Intake, inquiry, opinion and decision are the work of different people in every kind that comes with the program: whoever
 * did the steps on the right does not do the one on the left.
 */
class SeparationTest {

    @ParameterizedTest(name = "{0}: {1} is not for whoever did {2}")
    @CsvSource({
        "assistance, Task_HomeVisitCosign, Task_HomeVisit",
        "assistance, Task_Confirm, Task_HomeVisit Task_HomeVisitCosign Task_PreliminaryOpinion",
        "assistance, Task_DecideRefusal, Task_HomeVisit Task_HomeVisitCosign Task_PreliminaryOpinion",
        "assistance, Task_DecideTermination, Task_WeighRefusal",
        "organisations, Task_SiteCheck, Task_CheckCompleteness",
        "organisations, Task_SectionOpinion, Task_CheckCompleteness Task_SiteCheck Task_SiteCheckCosign",
        "organisations, Task_Decide, Task_CheckCompleteness Task_SiteCheck Task_SiteCheckCosign Task_SectionOpinion",
        "review, Task_Propose, Task_Verify",
        "review, Task_Decide, Task_Verify Task_Propose",
        "inspection, Task_Examine, Task_Report Task_PreReview",
        "inspection, Task_CoSign, Task_Examine",
        "inspection, Task_Reassess, Task_Report Task_Rectify",
        "audit, Task_Cosign, Task_Record",
        "audit, Task_Publish, Task_Record",
        "listing, Task_Decide, Task_Prepare Task_Weigh",
        "removal, Task_Decide, Task_Verify Task_Reverify",
        "revocation, Task_Hearing, Task_Prepare",
        "revocation, Task_LegalReview, Task_Prepare Task_Hearing",
        "revocation, Task_Decide, Task_Prepare Task_Hearing Task_LegalReview",
        "reconsideration, Task_Sign, Task_Prepare",
        "relatives, Task_ConfirmFiling, Task_Register",
        "relatives, Task_DistrictVisitCosign, Task_DistrictVisit",
        "funeral, Task_IdentityCosign, Task_IdentityCheck"
    })
    void different_people(String kind, String step, String others) {
        assertThat(barred(kind, step)).containsAll(Arrays.asList(others.split(" ")));
    }

    private static List<String> barred(String kind, String step) {
        return ShippedSets.read().stream()
                .filter(set -> set.kind().equals(kind))
                .flatMap(set -> SetReading.of(set).nodes("userTask"))
                .filter(task -> task.id().equals(step) && task.property("fourEyes") != null)
                .flatMap(task -> Arrays.stream(task.property("fourEyes").split(" ")))
                .toList();
    }
}
