package org.banjie.studio.mending;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.banjie.sets.FileSet;
import org.junit.jupiter.api.Test;

/** What is mended changes, and everything around it stands as it did. */
class MendedTextTest {

    @Test
    void a_step_of_another_name_is_followed_by_all_who_name_it_but_not_by_its_form() {
        var model =
                """
                <userTask id="Task_New" camunda:formRef="Task_Old" />
                <camunda:property name="fourEyes" value="Task_Older Task_Old" />
                <camunda:property name="hint" value="Task_Old" />
                <conditionExpression>${Task_Old == 'BACK'}</conditionExpression>
                ${caseSteps.issueAfter(caseNo, 'correction', 'Task_Old')} Flow_Task_Old_Task_Other
                """;
        var guide = "stages:\n  - steps: [Task_Old, Task_Older]\nfourEyes: [Task_Old]\n";
        var mended = new RenamedStep("Task_Old", "Task_New").in(set(model, guide));
        assertThat(mended.text("x.bpmn").orElseThrow())
                .isEqualTo(
                        """
                        <userTask id="Task_New" camunda:formRef="Task_Old" />
                        <camunda:property name="fourEyes" value="Task_Older Task_New" />
                        <camunda:property name="hint" value="Task_Old" />
                        <conditionExpression>${Task_New == 'BACK'}</conditionExpression>
                        ${caseSteps.issueAfter(caseNo, 'correction', 'Task_New')} Flow_Task_Old_Task_Other
                        """);
        assertThat(mended.text("kind.yaml").orElseThrow())
                .isEqualTo("stages:\n  - steps: [Task_New, Task_Older]\nfourEyes: [Task_New]\n");
    }

    @Test
    void a_step_excludes_whoever_did_another_however_its_properties_are_written() {
        assertThat(
                        apart(
                                "<b:userTask id=\"T\" name=\"a > b\"><b:extensionElements><camunda:properties>"
                                        + "<camunda:property name=\"fourEyes\" value=\"A\" /></camunda:properties></b:extensionElements></b:userTask>"))
                .contains("name=\"fourEyes\" value=\"A F\"");
        assertThat(apart(
                        "<b:userTask id=\"T\"><b:extensionElements><camunda:properties><camunda:property name=\"hint\" value=\"x\" />"
                                + "</camunda:properties></b:extensionElements></b:userTask>"))
                .contains(
                        "<camunda:properties><camunda:property name=\"fourEyes\" value=\"F\" /><camunda:property name=\"hint\"");
        assertThat(apart("<b:userTask id=\"T\"><b:incoming>x</b:incoming></b:userTask>"))
                .isEqualTo(
                        "<b:userTask id=\"T\"><b:extensionElements><camunda:properties><camunda:property name=\"fourEyes\" value=\"F\" />"
                                + "</camunda:properties></b:extensionElements><b:incoming>x</b:incoming></b:userTask>");
        assertThat(apart("<userTask id=\"T\" />"))
                .isEqualTo(
                        "<userTask id=\"T\"><extensionElements><camunda:properties><camunda:property name=\"fourEyes\" value=\"F\" />"
                                + "</camunda:properties></extensionElements></userTask>");
        assertThat(apart("<userTask id=\"Other\" /><userTask id=\"T2\" />")).doesNotContain("fourEyes");
    }

    @Test
    void an_attribute_is_put_where_the_element_is() {
        var text = "<a id=\"A\" x='1'/><g id=\"G\" name=\"A\" /><h id = 'H' default=\"old\">";
        assertThat(Tag.of(text, "G").orElseThrow().with("default", "F"))
                .isEqualTo("<a id=\"A\" x='1'/><g id=\"G\" name=\"A\" default=\"F\"/><h id = 'H' default=\"old\">");
        assertThat(Tag.of(text, "H").orElseThrow().with("default", "F"))
                .isEqualTo("<a id=\"A\" x='1'/><g id=\"G\" name=\"A\" /><h id = 'H' default=\"F\">");
        assertThat(Tag.of(text, "old")).isEmpty();
    }

    private static String apart(String model) {
        return new KeepApart("T", "F").in(set(model, "")).text("x.bpmn").orElseThrow();
    }

    private static FileSet set(String model, String guide) {
        return new FileSet("x", new TreeMap<>(Map.of("x.bpmn", bytes(model), "kind.yaml", bytes(guide))));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
