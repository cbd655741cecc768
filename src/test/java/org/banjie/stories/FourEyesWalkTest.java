package org.banjie.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.banjie.cases.acts.Opinions;
import org.banjie.cases.acts.Signature;
import org.banjie.cases.acts.StepEnded;
import org.banjie.flow.models.Models;
import org.banjie.flow.models.Step;
import org.banjie.kinds.Kinds;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.Story;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every step of every live model that wants another person than a step before, walked round after round by an office of
 * two: whoever is preferred, one of them may always do what comes next.
 */
class FourEyesWalkTest extends Story {

    private static final int ROUNDS = 3;
    private static final List<List<String>> PREFERRED = List.of(List.of("first", "second"), List.of("second", "first"));

    @Autowired
    Opinions opinions;

    @Autowired
    Kinds kinds;

    @Autowired
    Models models;

    @Test
    void two_people_are_enough_for_every_pair_in_every_round() {
        var no = files(Household.of(1, "900"));
        var walked = new ArrayList<String>();
        for (var kind : kinds.all()) {
            var steps = models.steps(models.live(kind.model()));
            for (var countersigned : steps.values()) {
                for (var record : countersigned.fourEyes()) {
                    if (!steps.containsKey(record)) continue;
                    walks(no, steps.get(record), countersigned);
                    walked.add(kind.code() + " " + record + " " + countersigned.id());
                }
            }
        }
        assertThat(walked)
                .contains(
                        "assistance Task_HomeVisit Task_HomeVisitCosign",
                        "assistance Task_DistrictVisit Task_DistrictVisitCosign",
                        "relatives Task_DistrictVisit Task_DistrictVisitCosign",
                        "inspection Task_Examine Task_CoSign",
                        "organisations Task_CheckCompleteness Task_SiteCheck",
                        "organisations Task_SiteCheck Task_SiteCheckCosign",
                        "organisations Task_SiteCheck Task_SectionOpinion",
                        "audit Task_Record Task_Cosign");
    }

    @Test
    void whoever_recorded_what_is_looked_at_does_not_sign_it_whatever_they_did_before() {
        var no = files(Household.of(1, "900"));
        ends(no, "Task_HomeVisit", "first");
        ends(no, "Task_HomeVisitCosign", "second");
        ends(no, "Task_HomeVisit", "second");
        assertThat(opinions.authors(no, List.of("Task_HomeVisit"))).containsExactly("second");
        opinions.renamed(no, "Task_HomeVisit", "Task_AssistVisit");
        assertThat(opinions.authors(no, List.of("Task_AssistVisit"))).containsExactly("second");
        ends(no, "Task_AssistVisit", "first");
        assertThat(opinions.authors(no, List.of("Task_AssistVisit"))).containsExactly("first");
        assertThat(opinions.authors(no, List.of("Task_AssistVisit", "Task_HomeVisitCosign")))
                .containsExactlyInAnyOrder("first", "second");
    }

    private void walks(String no, Step record, Step countersigned) {
        for (var preferred : PREFERRED) {
            db.sql("delete from case_opinion where case_no = ?").param(no).update();
            for (var round = 0; round < ROUNDS; round++) {
                for (var step : List.of(record, countersigned)) ends(no, step.id(), whoMay(no, step, preferred));
            }
        }
    }

    private String whoMay(String no, Step step, List<String> preferred) {
        var barred = opinions.authors(no, step.fourEyes());
        return preferred.stream()
                .filter(uid -> !barred.contains(uid))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody of two may do " + step.id() + " " + opinionsOf(no)));
    }

    private List<Map<String, Object>> opinionsOf(String no) {
        return db.sql("select no, step, by from case_opinion where case_no = ? order by no")
                .param(no)
                .query()
                .listOfRows();
    }

    private void ends(String no, String step, String uid) {
        opinions.add(new StepEnded(new Signature(no, uid, STREET, null, Instant.now(clock)), step, "DONE"));
    }
}
