package org.banjie.studio.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.banjie.flow.Edition;
import org.banjie.flow.models.RefusedModel;
import org.banjie.studio.running.impact.Impact;
import org.banjie.studio.running.impact.Impacts;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What a change would mean is seen before it is made, and seeing it changes nothing. */
class ImpactTest extends Story {

    @Autowired
    BeanFactory program;

    @Autowired
    Impacts impacts;

    @AfterEach
    void as_it_was_shipped() {
        Edition.restore("assistance", program);
    }

    @Test
    void a_candidate_tells_where_cases_stand_who_is_missing_and_what_is_touched() {
        var no = files(Household.of(3, "900"));
        var live = live();
        var before = rows();
        var impact = impacts.ofCandidate(
                "assistance",
                Edition.of("assistance")
                        .replaceAll("assistance.bpmn", "\\bTask_CheckCompleteness\\b", "Task_Check")
                        .replace("assistance.bpmn", "'street-leader')", "'street-oracle')")
                        .replace(
                                "assistance.bpmn",
                                "caseSteps.issue(caseNo, 'declined')",
                                "caseSteps.issue(caseNo, 'not-taken')")
                        .files(),
                Map.of(),
                0);
        var at = impact.steps().stream()
                .filter(one -> one.step().equals("Task_CheckCompleteness"))
                .findFirst()
                .orElseThrow();
        assertThat(at.name()).isEqualTo("街镇受理：审查材料");
        assertThat(at.office()).isEqualTo("street-intake@" + STREET);
        assertThat(at.lost()).isTrue();
        assertThat(at.nobody()).isFalse();
        assertThat(at.people()).isPositive();
        assertThat(impact.movable()).isLessThan(impact.tried());
        assertThat(impact.reasons().toString()).contains("街镇受理：审查材料");
        assertThat(impact.emptyRoles()).extracting(Impact.EmptyRole::role).contains("street-oracle");
        assertThat(impact.documents().removed()).contains("declined");
        assertThat(impact.documents().added()).contains("not-taken");
        assertThat(impact.files().added()).contains("assistance/assistance.bpmn");
        assertThat(impact.timers().added()).isEmpty();
        assertThat(live()).isEqualTo(live);
        assertThat(rows()).isEqualTo(before);
        does("street-intake." + STREET, no, "Task_CheckCompleteness", "ACCEPT");
    }

    @Test
    void a_changed_table_tells_which_closed_cases_would_go_another_way_without_telling_figures() {
        var no = files(Household.of(3, "900"));
        does("street-intake." + STREET, no, "Task_CheckCompleteness", "DECLINE");
        timeline.settle();
        var impact = impacts.ofCandidate(
                "assistance",
                Edition.of("assistance")
                        .replaceAll("assistance-standard.dmn", "<text>1595</text>", "<text>100</text>")
                        .files(),
                Map.of(),
                50);
        assertThat(impact.replay().looked()).isPositive();
        assertThat(impact.replay().turns())
                .anySatisfy(turn -> {
                    assertThat(turn.table()).isEqualTo("assistance-category");
                    assertThat(turn.from()).contains("MLA");
                    assertThat(turn.to()).doesNotContain("MLA");
                    assertThat(turn.cases()).contains(no);
                })
                .anySatisfy(turn -> {
                    assertThat(turn.table()).isEqualTo("assistance-standard");
                    assertThat(turn.to()).isEqualTo("-");
                })
                .noneSatisfy(turn -> assertThat(turn.toString()).contains("1595"));
    }

    @Test
    void two_deployed_versions_are_compared_for_administrators_and_auditors_only() {
        var from = live();
        Edition.of("assistance")
                .replace("assistance.bpmn", "name=\"投诉举报：区级入户\"", "name=\"投诉举报：区级入户核查\"")
                .deploy(program);
        var path = "/models/assistance/impact?from=" + from + "&to=" + live();
        assertThat(as("street-intake." + STREET).get(path).status()).isEqualTo(403);
        var impact = as("auditor").get(path);
        assertThat(impact.ok()).as(impact.toString()).isTrue();
        assertThat(impact.json().path("tried")).isEqualTo(impact.json().path("movable"));
    }

    @Test
    void what_the_gate_refuses_has_no_impact() {
        var files = Edition.of("assistance")
                .replace("assistance.bpmn", "${assistance.classify(caseNo)}", "${runtimeService.toString()}")
                .files();
        assertThatThrownBy(() -> impacts.ofCandidate("assistance", files, Map.of(), 0))
                .isInstanceOf(RefusedModel.class);
    }

    private int live() {
        return db.sql("select max(version_) from act_re_procdef where key_ = 'assistance'")
                .query(Integer.class)
                .single();
    }

    private Object rows() {
        return db.sql(
                        "select task_id, version, step, grp, since, due_on, assignee, barred::text from work_item order by task_id")
                .query()
                .listOfRows();
    }
}
