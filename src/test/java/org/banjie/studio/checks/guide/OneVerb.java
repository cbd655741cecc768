package org.banjie.studio.checks.guide;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.banjie.flow.gate.xml.ModelFile;
import org.banjie.kinds.Guide;
import org.banjie.studio.checks.Check;
import org.banjie.studio.checks.SetReading;

/** The guide of a shipped kind and a model of one service task: what a check says of the two. */
final class OneVerb {

    private static final Path GUIDE = Path.of("processes/complaint-feedback/kind.yaml");

    private static final String MODEL =
            """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
              <process id="x"><serviceTask id="s" camunda:expression="${%s}"/></process>
            </definitions>
            """;

    private OneVerb() {}

    /** @param more lines at the end of the guide */
    static List<String> said(Check check, String verb, String more) throws IOException {
        var model = ModelFile.read(MODEL.formatted(verb).getBytes(StandardCharsets.UTF_8));
        var guide = Guide.read((Files.readString(GUIDE) + more).getBytes(StandardCharsets.UTF_8));
        var said = new ArrayList<String>();
        check.look(
                new SetReading(null, Map.of("x.bpmn", model.orElseThrow()), Map.of(), Map.of(), guide, null),
                remark -> said.add(remark.rule()));
        return said;
    }
}
