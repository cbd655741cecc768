package org.banjie.studio.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.banjie.sets.FileSet;
import org.junit.jupiter.api.Test;

/** A kind under another code: what calls it by name follows, and nothing else is touched. */
class RenamedTest {

    private final FileSet copy = Renamed.as(
            set(Map.of(
                    "kind.yaml",
                    "code: aid\nmodel: aid\nform: aid\nname: {zh: 救助, en: aid}\nlimit: {code: aid, days: 3, table: aid-limit}\nsight: {district-aid: FULL}\n",
                    "aid.bpmn",
                    "<definitions xmlns:camunda=\"c\"><process id=\"aid\"><userTask id=\"Task_A\" x=\"${offices.of(caseNo, 'district-aid')}\""
                            + " y=\"${aid.isPoor(caseNo)}\" z=\"${rules.of('aid-limit')}\" w=\"${rules.of('scope')}\" v=\"${limits.due(caseNo, 'aid')}\" camunda:formRef=\"aid\"/></process>"
                            + "<BPMNPlane bpmnElement=\"aid\"/></definitions>",
                    "aid-limit.dmn",
                    "<definitions><decision id=\"aid-limit\"><requiredDecision href=\"#scope\"/>"
                            + "<text>\"aid-limit\"</text></decision></definitions>",
                    "scope.dmn",
                    "<definitions><decision id=\"scope\"/></definitions>",
                    "aid-form.form",
                    "{\"id\": \"aid-form\"}")),
            "grant");

    @Test
    void the_kind_its_processes_and_decisions_have_names_of_their_own() {
        assertThat(copy.kind()).isEqualTo("grant");
        assertThat(copy.files().keySet())
                .containsExactly("aid-form.form", "grant-limit.dmn", "grant.bpmn", "kind.yaml", "scope.dmn");
        assertThat(copy.text("kind.yaml").orElseThrow())
                .contains("code: grant\n", "model: grant\n", "{code: aid,", "table: grant-limit}", "en: aid");
        assertThat(copy.text("grant.bpmn").orElseThrow())
                .contains("process id=\"grant\"", "bpmnElement=\"grant\"", "'grant-limit'", "'grant-scope'");
        assertThat(copy.text("grant-limit.dmn").orElseThrow()).contains("id=\"grant-limit\"", "href=\"#grant-scope\"");
    }

    @Test
    void roles_beans_and_words_that_only_look_alike_stay() {
        assertThat(copy.text("grant.bpmn").orElseThrow())
                .contains("'district-aid'", "${aid.isPoor(caseNo)}", "(caseNo, 'aid')", "formRef=\"aid\"");
        assertThat(copy.text("grant-limit.dmn").orElseThrow()).contains("<text>\"aid-limit\"</text>");
        assertThat(copy.text("kind.yaml").orElseThrow()).contains("district-aid: FULL", "form: aid");
    }

    private static FileSet set(Map<String, String> files) {
        var bytes = new TreeMap<String, byte[]>();
        files.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return new FileSet("aid", bytes);
    }
}
