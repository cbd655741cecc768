package org.banjie.studio.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.banjie.sets.FileSet;
import org.banjie.sets.ShippedSets;
import org.junit.jupiter.api.Test;

/** Two versions side by side: each difference once, at its element, in words. */
class ComparisonTest {

    private static final String MODEL = "reconsideration.bpmn";

    private final FileSet before = shipped();

    @Test
    void the_same_set_has_no_differences() {
        assertThat(Comparison.of(before, shipped())).isEmpty();
    }

    @Test
    void a_step_that_was_renamed_and_given_to_others() {
        var after = changed(MODEL, "街镇审核：准备答复和证据", "街镇：准备答复");
        after = changed(
                after,
                MODEL,
                "offices.street(caseNo, 'street-reviewer')",
                "offices.district(caseNo, 'district-assistance')");
        var change = only(Comparison.of(before, after));
        assertThat(change.sort()).isEqualTo(Change.Sort.CHANGED);
        assertThat(change.element()).isEqualTo("Task_Prepare");
        assertThat(change.name()).isEqualTo("街镇：准备答复");
        assertThat(change.values())
                .contains(new Change.Value("name", "街镇审核：准备答复和证据", "街镇：准备答复"))
                .extracting(Change.Value::property)
                .containsExactlyInAnyOrder("name", "candidateGroups");
    }

    @Test
    void an_outcome_a_condition_and_a_timer() {
        var after = changed(MODEL, "APPROVE | 签发 | Sign", "APPROVE | 同意签发 | Sign");
        after = changed(after, MODEL, "${Task_Sign == 'BACK'}", "${Task_Sign == 'AGAIN'}");
        after = changed(after, MODEL, "limits.due(caseNo, 'reply')", "limits.due(caseNo, 'other')");
        assertThat(Comparison.of(before, after))
                .extracting(change ->
                        change.element() + " " + change.values().get(0).property())
                .containsExactlyInAnyOrder(
                        "Task_Sign outcome.SIGNED",
                        "Flow_Gate_Sign_Task_Prepare conditionExpression",
                        "Timer_reply timeDate");
    }

    @Test
    void what_was_only_moved_on_the_drawing() {
        var shape = "bpmnElement=\"Task_Prepare\">\n        <dc:Bounds x=\"700\"";
        var change = only(Comparison.of(before, changed(MODEL, shape, shape.replace("700", "712"))));
        assertThat(change.sort()).isEqualTo(Change.Sort.MOVED);
        assertThat(change.element()).isEqualTo("Task_Prepare");
    }

    @Test
    void a_step_added_and_a_flow_removed() {
        var after = changed(
                MODEL,
                "<bpmn:userTask id=\"Task_Send\"",
                "<bpmn:manualTask id=\"Task_Post\" name=\"邮寄\" /><bpmn:userTask id=\"Task_Send\"");
        after = changed(
                after,
                MODEL,
                "<bpmn:sequenceFlow id=\"Flow_Task_Send_Step_Sent\" sourceRef=\"Task_Send\" targetRef=\"Step_Sent\" />",
                "");
        assertThat(Comparison.of(before, after))
                .extracting(change -> change.sort() + " " + change.element())
                .containsExactlyInAnyOrder("ADDED Task_Post", "REMOVED Flow_Task_Send_Step_Sent");
        assertThat(Comparison.of(before, after).get(0).values())
                .as("what is new is told in full")
                .contains(new Change.Value("name", null, "邮寄"));
    }

    @Test
    void a_field_of_a_form_a_cell_of_a_table_a_key_of_the_guide() {
        var after = changed("application.form", "\"maxLength\": 40", "\"maxLength\": 60");
        after = changed(after, "reconsideration-limit.dmn", "<text>10</text>", "<text>12</text>");
        after = changed(after, "kind.yaml", "days: 10", "days: 12");
        after = changed(after, "documents.yaml", "series: 复答", "series: 复");
        assertThat(Comparison.of(before, after))
                .extracting(change -> change.file() + " " + change.element() + " "
                        + change.values().get(0))
                .containsExactlyInAnyOrder(
                        "application.form decidedCase Value[property=validate.maxLength, before=40, after=60]",
                        "reconsideration-limit.dmn Rule_reconsideration-limit_2 Value[property=天数, before=10, after=12]",
                        "kind.yaml limit Value[property=days, before=10, after=12]",
                        "documents.yaml reply Value[property=series, before=复答, after=复]");
    }

    @Test
    void files_that_came_went_or_cannot_be_read() {
        var after = before.without("send.form").with("new.form", "{}".getBytes(StandardCharsets.UTF_8));
        after = after.with("sign.form", "{".getBytes(StandardCharsets.UTF_8));
        assertThat(Comparison.of(before, after))
                .extracting(change -> change.sort() + " " + change.element())
                .containsExactly("ADDED new.form", "REMOVED send.form", "CHANGED sign.form");
    }

    private FileSet changed(String file, String from, String to) {
        return changed(before, file, from, to);
    }

    private static FileSet changed(FileSet set, String file, String from, String to) {
        var text = set.text(file).orElseThrow();
        assertThat(text).contains(from);
        return set.with(file, text.replace(from, to).getBytes(StandardCharsets.UTF_8));
    }

    private static Change only(List<Change> changes) {
        assertThat(changes).hasSize(1);
        return changes.get(0);
    }

    private static FileSet shipped() {
        return ShippedSets.of("reconsideration").orElseThrow();
    }
}
