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
import org.banjie.studio.checks.Check;
import org.banjie.studio.checks.SetReading;
import org.junit.jupiter.api.Test;

/** What a guide says is paid stands in the flow too, and the other way round. */
class GrantedMoneyTest {

    private static final String GRANTS = "grants: {every: MONTH, table: x-amount}\n";

    @Test
    void money_wants_a_step_that_decides_it_a_table_and_an_account() throws IOException {
        assertThat(said(new GrantedMoney(), GRANTS, ""))
                .containsExactly("grant-undecided", "guide-table", "grant-account");
        assertThat(said(new GrantedMoney(), "", "caseGrants.decide(caseNo)")).containsExactly("grant-unsaid");
        assertThat(said(new GrantedMoney(), "", "")).isEmpty();
        assertThat(said(new GrantedMoney(), "grants: {every: ONCE}\n", "caseGrants.decide(caseNo)"))
                .containsExactly("grant-incomplete");
    }

    private static List<String> said(Check check, String more, String verb) throws IOException {
        var text = Files.readString(Path.of("processes/complaint-feedback/kind.yaml")) + more;
        var model =
                """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
                  <process id="x"><serviceTask id="s" camunda:expression="${%s}"/></process>
                </definitions>
                """
                        .formatted(verb.isEmpty() ? "caseSteps.accept(caseNo)" : verb);
        var said = new ArrayList<String>();
        check.look(
                new SetReading(
                        null,
                        Map.of(
                                "x.bpmn",
                                ModelFile.read(model.getBytes(StandardCharsets.UTF_8))
                                        .orElseThrow()),
                        Map.of(),
                        Map.of(),
                        Guide.read(text.getBytes(StandardCharsets.UTF_8)),
                        null),
                remark -> said.add(remark.rule()));
        return said;
    }
}
