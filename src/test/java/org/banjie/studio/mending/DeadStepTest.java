package org.banjie.studio.mending;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.banjie.sets.FileSet;
import org.junit.jupiter.api.Test;

/** A step that was deleted is named nowhere any more, and nothing else is touched. */
class DeadStepTest {

    @Test
    void it_goes_out_of_the_flow_and_the_guide() {
        var model =
                """
                <camunda:property name="fourEyes" value="Task_Gone Task_Kept" />
                <camunda:property value="Task_Gone" name="fourEyes"/>
                <camunda:property name="hint" value="Task_Gone" />
                ${caseSteps.issueAfter(caseNo, 'correction', 'Task_Gone')}
                """;
        var guide =
                """
                # kept
                stages:
                  - code: check
                    steps: [Task_Gone]
                  - code: review
                    steps: [Task_Kept, Task_Gone]   # why
                fourEyes: [Task_Kept, Task_Gone]
                separate:
                  - {step: Task_Kept, from: [Task_Gone, Task_Other], basis: b}
                  - {step: Task_Gone, from: [Task_Kept], basis: b}
                """;
        var set = new FileSet("x", new TreeMap<>(Map.of("x.bpmn", bytes(model), "kind.yaml", bytes(guide))));
        var mended = new DeadStep("Task_Gone").outOf(set);
        assertThat(mended.text("x.bpmn").orElseThrow().lines().map(String::strip))
                .containsExactly(
                        "<camunda:property name=\"fourEyes\" value=\"Task_Kept\" />",
                        "",
                        "<camunda:property name=\"hint\" value=\"Task_Gone\" />",
                        "${caseSteps.issue(caseNo, 'correction')}");
        assertThat(mended.text("kind.yaml").orElseThrow())
                .contains("# kept", "steps: [Task_Kept]   # why", "fourEyes: [Task_Kept]", "from: [Task_Other]")
                .doesNotContain("Task_Gone", "code: check");
        assertThat(new DeadStep("Task_Nowhere").outOf(set)).isEqualTo(set);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
