package org.banjie.studio.checks.flows;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.banjie.kinds.own.NamedInJava;
import org.banjie.sets.FileSet;
import org.banjie.studio.checks.SetReading;
import org.junit.jupiter.api.Test;

/** A message that Java sends is not missed in the guide, be it new with an upgrade. */
class WiringTest {

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

    private static List<String> rules(NamedInJava... named) {
        var file = MODEL.getBytes(StandardCharsets.UTF_8);
        var draft = SetReading.of(new FileSet("x", new TreeMap<>(Map.of("x.bpmn", file))));
        var found = new ArrayList<String>();
        new Wiring(List.of(named)).look(draft, remark -> found.add(remark.rule()));
        return found;
    }
}
