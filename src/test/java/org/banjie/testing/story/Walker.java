package org.banjie.testing.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.banjie.payments.Accounts;

/**
 * Walks the worklists of the demonstration accounts and does every step of one case it may do, choosing by the nature
 * of the outcomes alone, until nothing is left to do.
 */
public class Walker {

    private final int port;
    private final Runnable betweenSteps;
    private final LocalDate today;
    private final List<String> walked = new ArrayList<>();

    public Walker(int port, LocalDate today, Runnable betweenSteps) {
        this.port = port;
        this.today = today;
        this.betweenSteps = betweenSteps;
    }

    /** The steps done, in their order, with the outcome: {@code Task_Confirm=CONFIRM}. */
    public List<String> walked() {
        return walked;
    }

    /**
     * Does steps until none is left that anybody may do.
     *
     * @param wish natures of outcomes by step; APPROVE for all others
     */
    public void walk(String caseNo, Map<String, String> wish) {
        var wishes = new LinkedHashMap<>(wish);
        var moved = true;
        while (moved) moved = round(caseNo, wishes);
    }

    private boolean round(String caseNo, Map<String, String> wishes) {
        var moved = false;
        for (var uid : Accounts.all()) moved |= desk(uid, caseNo, wishes);
        return moved;
    }

    private boolean desk(String uid, String caseNo, Map<String, String> wishes) {
        var client = new ApiClient(port, uid);
        var moved = false;
        for (var box : List.of("todo", "waiting")) {
            var list = client.get("/worklist?limit=100&box=" + box + "&q=" + caseNo);
            for (var item : list.json().path("items")) {
                moved |= step(client, item.path("taskId").asText(), wishes);
            }
        }
        return moved;
    }

    private boolean step(ApiClient client, String taskId, Map<String, String> wishes) {
        if (!client.post("/tasks/" + taskId + "/claim").ok()) return false;
        var task = client.get("/tasks/" + taskId).json();
        var outcome = choose(task, wishes);
        var answers = new FormFiller(today, "310117004001")
                .fill(task.path("form").path("schema"), task.path("form").path("data"));
        new PapersThere(today).put(outcome, task.path("form"), answers);
        var reply = client.post(
                "/tasks/" + taskId + "/complete", Map.of("outcome", outcome, "reason", "材料说明", "answers", answers));
        if (!reply.ok()) throw new AssertionError(task.path("step").asText() + ": " + reply);
        walked.add(task.path("step").asText() + "=" + outcome);
        betweenSteps.run();
        return true;
    }

    private static String choose(JsonNode task, Map<String, String> wishes) {
        var wished = wishes.remove(task.path("step").asText());
        return outcomes(task, wished == null ? "APPROVE" : wished).get(0);
    }

    private static List<String> outcomes(JsonNode task, String nature) {
        Predicate<JsonNode> fits = outcome -> outcome.path("nature").asText().equals(nature);
        return StreamSupport.stream(task.path("outcomes").spliterator(), false)
                .filter(fits)
                .map(outcome -> outcome.path("code").asText())
                .toList();
    }
}
