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
        assertThat(bad.statusCode()).isEqualTo(400);
        assertThat(bad.body()).contains("ParseException", "\"mainElementId\":\"Task_Sign\"", "gone");
        assertThat(as(ADMIN).get("/models/" + KIND + "/versions").json()).isEqualTo(before);
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
