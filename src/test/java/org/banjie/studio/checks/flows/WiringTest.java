package org.banjie.studio.checks.flows;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.banjie.flow.effects.VerbEffects;
import org.banjie.flow.gate.expressions.CallableBean;
import org.banjie.flow.gate.expressions.CallableBeans;
import org.banjie.kinds.own.NamedInJava;
import org.banjie.sets.FileSet;
import org.banjie.studio.checks.SetReading;
import org.banjie.waiting.WaitingList;
import org.junit.jupiter.api.Test;

/** A message that Java sends is not missed in the guide, be it new with an upgrade. */
class WiringTest {

    private static final VerbEffects VERBS =
            new VerbEffects(CallableBeans.of(List.of(CallableBean.of("waitingList", WaitingList.class, () -> null))));

    private static final String MODEL =
            """
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" id="D">
              <bpmn:message id="Msg_Missed" name="Msg_Missed" />
              <bpmn:process id="x"><bpmn:receiveTask id="Wait" name="等" messageRef="Msg_Missed" /></bpmn:process>
            </bpmn:definitions>
            """;

    @Test
    void what_nobody_sends_is_an_error_and_what_java_sends_is_not() {
        assertThat(rules()).containsExactly("message-unsent");
        assertThat(rules(NamedInJava.steps("y").sending("Msg_Missed"))).containsExactly("message-unsent");
        assertThat(rules(NamedInJava.steps("x").sending("Msg_Missed"))).isEmpty();
    }

    @Test
    void what_a_verb_of_the_model_has_sent_later_is_no_error_where_the_verb_stands() {
        var waits = MODEL.replace("name=\"Msg_Missed\"", "name=\"place-offered\"");
        assertThat(rules(waits)).containsExactly("message-unsent");
        var joins = "<bpmn:serviceTask id=\"Join\" xmlns:camunda=\"http://camunda.org/schema/1.0/bpmn\""
                + " camunda:expression=\"${waitingList.join(caseNo, 'places')}\" />";
        assertThat(rules(waits.replace("<bpmn:receiveTask", joins + "<bpmn:receiveTask")))
                .isEmpty();
    }

    private static List<String> rules(NamedInJava... named) {
        return rules(MODEL, named);
    }

    private static List<String> rules(String model, NamedInJava... named) {
        var file = model.getBytes(StandardCharsets.UTF_8);
        var draft = SetReading.of(new FileSet("x", new TreeMap<>(Map.of("x.bpmn", file))));
        var found = new ArrayList<String>();
        new Wiring(List.of(named), VERBS).look(draft, remark -> found.add(remark.rule()));
        return found;
    }
}
