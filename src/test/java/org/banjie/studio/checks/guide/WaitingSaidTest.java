package org.banjie.studio.checks.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.banjie.flow.gate.xml.ModelFile;
import org.banjie.kinds.Guide;
import org.banjie.studio.checks.SetReading;
import org.junit.jupiter.api.Test;

/** A waiting list without places, and a place that is kept for no known time, are told before anybody waits. */
class WaitingSaidTest {

    private static final String JOIN = "waitingList.join(caseNo, 'beds')";
    private static final String OFFER = "waitingList.offer(caseNo, 'answerDays')";

    @Test
    void how_many_places_there_are_is_a_number_of_the_guide() throws IOException {
        assertThat(said(JOIN, "")).containsExactly("waiting-places");
        assertThat(said(JOIN, setting("beds", "many"))).containsExactly("waiting-places");
        assertThat(said(JOIN, setting("beds", "-1"))).containsExactly("waiting-places");
        assertThat(said(JOIN, setting("beds", "12"))).isEmpty();
    }

    @Test
    void for_how_long_a_place_is_kept_is_a_number_of_days() throws IOException {
        assertThat(said(OFFER, setting("beds", "12"))).containsExactly("waiting-days");
        assertThat(said(OFFER, setting("answerDays", "0"))).containsExactly("waiting-days");
        assertThat(said(OFFER, setting("answerDays", "5"))).isEmpty();
    }

    private static String setting(String name, String value) {
        return "settings:\n  %s:\n    - {from: 2020-01-01, value: \"%s\", basis: 核定}\n".formatted(name, value);
    }

    private static List<String> said(String verb, String settings) throws IOException {
        var text = Files.readString(Path.of("processes/complaint-feedback/kind.yaml"));
        assertThat(text).as("a guide without settings").doesNotContain("\nsettings:");
        var model =
                """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
                  <process id="x"><serviceTask id="s" camunda:expression="${%s}"/></process>
                </definitions>
                """
                        .formatted(verb);
        var said = new ArrayList<String>();
        new WaitingSaid()
                .look(
                        new SetReading(
                                null,
                                Map.of(
                                        "x.bpmn",
                                        ModelFile.read(model.getBytes(StandardCharsets.UTF_8))
                                                .orElseThrow()),
                                Map.of(),
                                Map.of(),
                                Guide.read((text + settings).getBytes(StandardCharsets.UTF_8)),
                                null),
                        remark -> said.add(remark.rule()));
        return said;
    }
}
