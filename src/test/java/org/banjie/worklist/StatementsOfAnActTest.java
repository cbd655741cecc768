package org.banjie.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.banjie.assistance.application.model.AssistanceModel;
import org.banjie.testing.BanjieTest;
import org.banjie.testing.TestCluster;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * How many statements the database is sent for what a clerk does over the API: each costs everybody's time, and they come
 * unseen. The bounds are what was counted and a little more: an instance also looks every few seconds for news of its own.
 */
@BanjieTest
class StatementsOfAnActTest extends Story {

    private static final String CLERK = "street-investigator-1." + STREET;

    private final TestCluster cluster = TestCluster.running();
    private String database;

    @BeforeEach
    void counts() {
        database = db.sql("select current_database()").query(String.class).single();
    }

    @Test
    void a_step_is_found_taken_read_and_ended_with_few() {
        step(new LinkedHashMap<>(), Household.of(1, "900"));
        var counted = new LinkedHashMap<String, Long>();

        step(counted, Household.of(1, "901"));

        var bounds = Map.of("hand in", 49L, "find", 7L, "claim", 15L, "read", 11L, "complete", 45L);
        assertThat(counted.keySet()).isEqualTo(bounds.keySet());
        assertThat(counted).allSatisfy((act, statements) -> assertThat(statements)
                .as("statements to " + act)
                .isPositive()
                .isLessThanOrEqualTo(bounds.get(act)));
    }

    private void step(Map<String, Long> counted, Household household) {
        var caseNo = counted(counted, "hand in", () -> files(household));
        does("street-intake." + STREET, caseNo, AssistanceModel.CHECK_COMPLETENESS, "ACCEPT");
        var client = as(CLERK);
        var list = counted(counted, "find", () -> client.get("/worklist?box=todo&limit=5&q=" + caseNo));
        var task = list.json().path("items").path(0).path("taskId").asText();
        counted(counted, "claim", () -> client.post("/tasks/" + task + "/claim"));
        var form = counted(counted, "read", () -> client.get("/tasks/" + task))
                .json()
                .path("form");
        var answers = filler().fill(form.path("schema"), form.path("data"));
        var body = Map.of("outcome", "RECORDED", "reason", reason(), "answers", answers);
        var ended = counted(counted, "complete", () -> client.post("/tasks/" + task + "/complete", body));
        assertThat(ended.ok()).as(ended.toString()).isTrue();
        timeline.settle();
    }

    private <T> T counted(Map<String, Long> counted, String act, Supplier<T> deed) {
        cluster.countStatements();
        var done = deed.get();
        counted.put(act, cluster.statements(database));
        return done;
    }
}
