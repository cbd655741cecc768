package org.banjie.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.banjie.testing.story.Answered;
import org.banjie.testing.story.Answered.Ended;
import org.banjie.testing.story.ApiClient;
import org.banjie.testing.story.FormFiller;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.PapersThere;

/** A clerk in a hurry: hands in, and ends whatever step lies on the desk, until nobody answers any more. */
public final class Hammer implements Runnable {

    private static final String VILLAGE = "310117004001";

    private final int port;
    private final String uid;
    private final Answered answered;

    public Hammer(int port, String uid, Answered answered) {
        this.port = port;
        this.uid = uid;
        this.answered = answered;
    }

    @Override
    public void run() {
        var client = new ApiClient(port, uid);
        try {
            while (true) {
                if (uid.startsWith("street-intake")) handsIn(client);
                for (var item : client.get("/worklist?box=todo&limit=5").json().path("items")) ends(client, item);
            }
        } catch (RuntimeException killed) {
            // the program is gone in the middle of a call, whose outcome nobody knows
        }
    }

    private void handsIn(ApiClient client) {
        var reply = client.post("/cases", Household.of(2, "900").application(VILLAGE));
        if (reply.ok()) answered.opened(reply.json().path("caseNo").asText());
    }

    private void ends(ApiClient client, JsonNode item) {
        var taskId = item.path("taskId").asText();
        if (!client.post("/tasks/" + taskId + "/claim").ok()) return;
        var task = client.get("/tasks/" + taskId).json();
        var outcome = task.path("outcomes").path(0).path("code").asText();
        var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        var answers = new FormFiller(today, VILLAGE).fill(task.path("form").path("schema"));
        new PapersThere(today).put(outcome, task.path("form"), answers);
        var body = new HashMap<String, Object>(Map.of("outcome", outcome, "reason", "已核实"));
        body.put("answers", answers);
        if (!client.post("/tasks/" + taskId + "/complete", body).ok()) return;
        answered.ended(
                taskId,
                new Ended(item.path("caseNo").asText(), item.path("step").asText(), outcome, uid));
    }
}
