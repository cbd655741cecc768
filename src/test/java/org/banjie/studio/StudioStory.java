package org.banjie.studio;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.banjie.testing.story.ApiClient;
import org.banjie.testing.story.Story;

/** Stories of administrators who change how the district works. */
public abstract class StudioStory extends Story {

    public static final String ADMIN = "admin-1";
    public static final String SECOND = "admin-2";
    public static final String INTAKE = "street-intake." + STREET;

    /** A file of the draft, or of what is live where there is none. */
    protected String file(String kind, String name) {
        return new String(as(ADMIN).file("/models/" + kind + "/draft/files/" + name), StandardCharsets.UTF_8);
    }

    protected ApiClient.Reply saves(String uid, String kind, String name, String content) {
        return as(uid).put(
                        "/models/" + kind + "/draft/files/" + name,
                        "application/octet-stream",
                        content.getBytes(StandardCharsets.UTF_8),
                        null);
    }

    /** Replaces words in a file of the draft. */
    protected JsonNode changes(String kind, String name, String from, String to) {
        var before = file(kind, name);
        assertThat(before).contains(from);
        var reply = saves(ADMIN, kind, name, before.replace(from, to));
        assertThat(reply.ok()).as("%s", reply).isTrue();
        return reply.json();
    }

    protected void goesLive(String kind) {
        var approved = as(SECOND).post("/models/" + kind + "/draft/approve");
        assertThat(approved.ok()).as("%s", approved).isTrue();
        var published = as(ADMIN).post("/models/" + kind + "/publish");
        assertThat(published.ok()).as("%s", published).isTrue();
    }

    protected void givesUp(String kind) {
        as(ADMIN).post("/models/" + kind + "/draft/lock", Map.of("takeOver", true));
        as(ADMIN).delete("/models/" + kind + "/draft");
    }

    protected String stepName(String uid, String caseNo, String step) {
        return as(uid).get("/tasks/" + taskOf(caseNo, step)).json().path("name").asText();
    }

    /** The street records the notice of a reconsidering government. */
    protected String reconsideration() {
        var answers = Map.of(
                "procedure", "ORDINARY",
                "registration", VILLAGE,
                "decidedCase", declined("310117199001010013"),
                "receivedOn", "2026-02-09",
                "grounds", "认为收入计算有误");
        return handsIn("reconsideration", answers);
    }

    protected String handsIn(String kind, Map<String, ?> answers) {
        var person = Map.of("name", "王建国", "idNo", "310117199001010013", "phone", "13800000000");
        var reply = as(INTAKE)
                .post("/cases", Map.of("kind", kind, "area", VILLAGE, "applicant", person, "answers", answers));
        assertThat(reply.status()).as(reply.json().toString()).isEqualTo(201);
        timeline.settle();
        return reply.json().path("caseNo").asText();
    }
}
