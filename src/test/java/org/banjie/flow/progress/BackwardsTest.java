package org.banjie.flow.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.Test;

/** What a paper speaks of: the last that people did on the ways that lead to it. */
class BackwardsTest {

    @Test
    void a_notice_beside_the_work_comes_of_what_set_it_off() {
        var way = to(shipped("organisations"), "Step_ExtendNotice").orElseThrow();
        assertThat(way.messages()).containsExactly("Msg_Extend");
        assertThat(way.steps()).isEmpty();
        assertThat(way.elements()).containsExactlyInAnyOrder("Start_Extend", "Step_Extend", "Step_ExtendNotice");
    }

    @Test
    void a_decision_comes_of_every_step_that_may_have_decided() {
        var way = to(shipped("assistance"), "Step_RefusedNotice").orElseThrow();
        assertThat(way.steps())
                .containsExactlyInAnyOrder(
                        "Task_DecideRefusal", "Task_DistrictDecideRefusal", "Task_DistrictConfirm", "Task_Confirm");
        assertThat(way.messages()).isEmpty();
    }

    @Test
    void behind_a_part_stands_what_ended_it_and_not_what_ran_beside_it() {
        var model = model(
                """
                <startEvent id="Start"/>
                <subProcess id="Part">
                  <startEvent id="In"/> <userTask id="Task_First"/> <userTask id="Task_Last"/> <endEvent id="Out"/>
                  %s %s %s
                  <subProcess id="Stops" triggeredByEvent="true">
                    <startEvent id="Stop"><messageEventDefinition messageRef="Msg_Stop"/></startEvent>
                    <endEvent id="Stopped"/> %s
                  </subProcess>
                  <subProcess id="Beside" triggeredByEvent="true">
                    <startEvent id="Ask" isInterrupting="false"><messageEventDefinition messageRef="Msg_Ask"/></startEvent>
                    <endEvent id="Asked"/> %s
                  </subProcess>
                </subProcess>
                <serviceTask id="Paper"/> %s %s
                """
                        .formatted(
                                flow("In", "Task_First"),
                                flow("Task_First", "Task_Last"),
                                flow("Task_Last", "Out"),
                                flow("Stop", "Stopped"),
                                flow("Ask", "Asked"),
                                flow("Start", "Part"),
                                flow("Part", "Paper")));
        var way = to(model, "Paper").orElseThrow();
        assertThat(way.steps()).containsExactly("Task_Last");
        assertThat(way.messages()).containsExactly("Msg_Stop");
    }

    @Test
    void what_is_escalated_comes_of_what_led_to_the_escalation() {
        var model = model(
                """
                <startEvent id="Start"/> <userTask id="Task_Begin"/>
                <subProcess id="Part">
                  <startEvent id="In"/> <userTask id="Task_Inside"/>
                  <endEvent id="Up"><escalationEventDefinition/></endEvent> %s %s
                </subProcess>
                <boundaryEvent id="Caught" attachedToRef="Part"><escalationEventDefinition/></boundaryEvent>
                <serviceTask id="Paper"/> %s %s %s
                """
                        .formatted(
                                flow("In", "Task_Inside"),
                                flow("Task_Inside", "Up"),
                                flow("Start", "Task_Begin"),
                                flow("Task_Begin", "Part"),
                                flow("Caught", "Paper")));
        assertThat(to(model, "Paper").orElseThrow().steps()).containsExactlyInAnyOrder("Task_Begin", "Task_Inside");
    }

    @Test
    void what_another_model_did_on_the_way_is_not_seen() {
        var model = model(
                """
                <startEvent id="Start"/> <callActivity id="Other" calledElement="other"/> <serviceTask id="Paper"/> %s %s
                """
                        .formatted(flow("Start", "Other"), flow("Other", "Paper")));
        assertThat(to(model, "Paper")).isEmpty();
    }

    private static Optional<Approach> to(BpmnModelInstance model, String element) {
        return Backwards.from(model.getModelElementById(element));
    }

    private static BpmnModelInstance shipped(String kind) {
        return Bpmn.readModelFromFile(Path.of("processes", kind, kind + ".bpmn").toFile());
    }

    private static BpmnModelInstance model(String content) {
        var text =
                """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="test">
                  <message id="Msg_Stop" name="Msg_Stop"/> <message id="Msg_Ask" name="Msg_Ask"/>
                  <process id="test" isExecutable="true">%s</process>
                </definitions>
                """
                        .formatted(content);
        return Bpmn.readModelFromStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String flow(String from, String to) {
        return "<sequenceFlow id=\"%1$s_%2$s\" sourceRef=\"%1$s\" targetRef=\"%2$s\"/>".formatted(from, to);
    }
}
