package org.banjie.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The Deploy button of the desktop Modeler, pointed at us. */
class ModelerTest extends StudioStory {

    private static final String KIND = "reconsideration";

    @AfterEach
    void noDraftIsLeft() {
        givesUp(KIND);
    }

    @Test
    void a_model_from_the_desk_lands_as_a_draft_and_its_faults_are_told() {
        var model = file(KIND, "reconsideration.bpmn");
        var before = as(ADMIN).get("/models/" + KIND + "/versions").json();
        assertThat(new Deploy(port, ADMIN).get("/version").body()).contains("7.24");
        var good = new Deploy(port, ADMIN).send(Map.of("mine.bpmn", bytes(model.replace("结束", "完"))));
        assertThat(good.statusCode()).as(good.body()).isEqualTo(200);
        assertThat(good.body()).contains("draft:" + KIND);
        assertThat(as(ADMIN)
                        .get("/models/" + KIND + "/draft")
                        .json()
                        .path("files")
                        .toString())
                .contains("reconsideration.bpmn")
                .doesNotContain("mine.bpmn");
        var bad = new Deploy(port, ADMIN)
                .send(Map.of("mine.bpmn", bytes(model.replace("formRef=\"sign\"", "formRef=\"gone\""))));
        assertThat(bad.statusCode()).as("it landed").isEqualTo(200);
        assertThat(bad.body()).contains("已存为草稿", "\"mainElementId\":\"Task_Sign\"", "gone");
        assertThat(bad.body()).as("where the step's tag begins").containsPattern("\"line\":2\\d,\"column\":7");
        assertThat(as(ADMIN).get("/models/" + KIND + "/versions").json()).isEqualTo(before);
    }

    @Test
    void a_diagram_named_by_chance_is_called_as_its_file_and_one_that_cannot_be_read_says_so() {
        var model = file(KIND, "reconsideration.bpmn")
                .replace("\"reconsideration\"", "\"Process_1j0tl2x\"")
                .replace("id=\"Definitions_", "xsi:schemaLocation=\"urn:a b.xsd\" id=\"Definitions_");
        try {
            var reply = new Deploy(port, ADMIN).send(Map.of("VacationRequest.bpmn", bytes(model)));
            assertThat(reply.statusCode()).as(reply.body()).isEqualTo(200);
            assertThat(reply.body()).contains("draft:vacation-request", "Process_1j0tl2x", "办事指南");
            assertThat(file("vacation-request", "VacationRequest.bpmn"))
                    .contains("<bpmn:process id=\"vacation-request\"")
                    .doesNotContain("Process_1j0tl2x", "schemaLocation");
        } finally {
            givesUp("vacation-request");
        }
        var torn = new Deploy(port, ADMIN).send(Map.of("torn.bpmn", bytes(model.substring(0, 900))));
        assertThat(torn.statusCode()).isEqualTo(400);
        assertThat(torn.body()).contains("torn.bpmn", "读不出来").doesNotContain("看不出");
    }

    @Test
    void nobody_else_deploys() {
        var model = Map.of("mine.bpmn", bytes(file(KIND, "reconsideration.bpmn")));
        assertThat(new Deploy(port, INTAKE).send(model).statusCode()).isEqualTo(403);
        assertThat(new Deploy(port, "nobody").send(model).statusCode()).isEqualTo(401);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
