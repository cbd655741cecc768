package org.banjie.worklist.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.StreamSupport;
import org.banjie.access.recusals.Recusals;
import org.banjie.testing.AtOnce;
import org.banjie.testing.story.ApiClient;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.Story;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Several steps in one call, each for itself. */
class BatchTest extends Story {

    private static final String CLERK = "street-intake." + STREET;
    private static final String FIRST = "street-investigator-1." + STREET;
    private static final String SECOND = "street-investigator-2." + STREET;
    private static final String INTAKE = "Task_CheckCompleteness";
    private static final String COSIGN = "Task_HomeVisitCosign";

    @Autowired
    Recusals recusals;

    @Test
    void every_row_has_an_answer_of_its_own_and_what_fails_stops_none_of_the_others() {
        var mine = files(Household.of(3, "900"));
        var brothers = files(Household.of(3, "900"));
        var another = files(Household.of(2, "700"));
        var tasks = List.of(taskOf(mine, INTAKE), taskOf(brothers, INTAKE), "never-was", taskOf(another, INTAKE));
        recusals.recuse(brothers, CLERK, "申请人的兄弟", "street-leader." + STREET);
        var reply = batch(CLERK, Map.of("verb", "claim", "taskIds", tasks));
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().findValuesAsText("taskId")).containsExactlyElementsOf(tasks);
        assertThat(statuses(reply)).containsExactly(204, 404, 404, 204);
        assertThat(reply.json().get(0).path("problem").isNull()).isTrue();
        assertThat(reply.json().get(1).path("problem"))
                .as("to whoever must keep away it is not there")
                .isEqualTo(reply.json().get(2).path("problem"));
        assertThat(reply.json().get(2).path("problem").path("detail").asText()).isNotEmpty();
        assertThat(holder(mine, INTAKE)).isEqualTo(CLERK);
        assertThat(holder(brothers, INTAKE)).isEmpty();
        assertThat(acts(mine)).contains("claim");
        assertThat(statuses(batch(
                        "street-intake.310117001",
                        Map.of("verb", "claim", "taskIds", List.of(taskOf(mine, INTAKE), "never-was")))))
                .as("of another office: there is no such step")
                .containsExactly(404, 404);
    }

    @Test
    void several_are_signed_at_once_by_another_pair_of_eyes_and_by_no_other() {
        var one = isVisited();
        var other = isVisited();
        var ask = signs(one, other);
        assertThat(statuses(batch(FIRST, ask)))
                .as("whoever visited does not sign as the second")
                .containsOnly(403);
        assertThat(statuses(batch(SECOND, ask))).as("nobody has them").containsOnly(409);
        batch(SECOND, Map.of("verb", "claim", "taskIds", ask.get("taskIds")));
        var without = new HashMap<>(ask);
        without.remove("answers");
        var refused = batch(SECOND, without);
        assertThat(statuses(refused)).containsOnly(422);
        assertThat(refused.json().get(0).path("problem").path("errors").findValuesAsText("path"))
                .as("what the form demands")
                .contains("answers.attended");
        assertThat(statuses(batch(SECOND, ask))).containsOnly(204);
        timeline.settle();
        for (var caseNo : List.of(one, other)) {
            assertThat(stepsOpenFor(caseNo)).doesNotContain(COSIGN);
            assertThat(acts(caseNo)).contains("complete");
        }
        assertThat(statuses(batch(SECOND, ask))).as("they are done").containsOnly(409);
    }

    @Test
    void they_are_passed_on_with_a_reason_each() {
        var one = isAccepted();
        var other = isAccepted();
        var tasks = List.of(taskOf(one, "Task_HomeVisit"), taskOf(other, "Task_HomeVisit"));
        batch(FIRST, Map.of("verb", "claim", "taskIds", tasks));
        assertThat(statuses(batch(FIRST, Map.of("verb", "transfer", "taskIds", tasks, "to", SECOND))))
                .as("without a reason")
                .containsOnly(422);
        assertThat(statuses(batch(
                        FIRST, Map.of("verb", "transfer", "taskIds", tasks, "to", "district-check", "reason", "出差"))))
                .as("to somebody who may not do it")
                .containsOnly(422);
        assertThat(statuses(batch(FIRST, Map.of("verb", "transfer", "taskIds", tasks, "to", SECOND, "reason", "出差"))))
                .containsOnly(204);
        assertThat(holder(other, "Task_HomeVisit")).isEqualTo(SECOND);
        assertThat(acts(other)).contains("passed-on");
    }

    @Test
    void what_cannot_be_asked_of_several_is_refused_before_anything_is_done() {
        var one = isVisited();
        var waits = files(Household.of(1, "900"));
        assertThat(code(batch(SECOND, Map.of("verb", "claim", "taskIds", List.of()))))
                .isEqualTo("none");
        assertThat(code(batch(SECOND, Map.of("verb", "release", "taskIds", List.of("a")))))
                .isEqualTo("verb");
        var many = new ArrayList<String>();
        for (var n = 0; n < 101; n++) many.add("task-" + n);
        assertThat(code(batch(SECOND, Map.of("verb", "claim", "taskIds", many))))
                .isEqualTo("too-many");
        many.remove(0);
        assertThat(batch(SECOND, Map.of("verb", "claim", "taskIds", many)).status())
                .isEqualTo(200);
        var declines = Map.of(
                "verb", "complete", "taskIds", List.of(taskOf(waits, INTAKE)), "outcome", "DECLINE", "reason", "不属于");
        assertThat(code(batch(CLERK, declines)))
                .as("each family is owed its own reason")
                .isEqualTo("one-by-one");
        var corrects = new HashMap<String, Object>(declines);
        corrects.put("outcome", "CORRECT");
        assertThat(code(batch(CLERK, corrects))).as("sends out a paper").isEqualTo("one-by-one");
        var mixed = isAccepted();
        var tasks = List.of(taskOf(one, COSIGN), taskOf(mixed, "Task_HomeVisit"));
        assertThat(code(batch(SECOND, Map.of("verb", "complete", "taskIds", tasks, "outcome", "SIGNED"))))
                .isEqualTo("mixed");
        assertThat(holder(one, COSIGN)).isEmpty();
    }

    @Test
    void the_same_key_gives_the_same_answer_and_one_bad_row_undoes_itself_alone() {
        var one = isVisited();
        var other = isVisited();
        for (var caseNo : List.of(one, other)) as(SECOND).post("/tasks/" + taskOf(caseNo, COSIGN) + "/claim");
        recusals.recuse(other, SECOND, "申请人的表弟", "street-leader." + STREET);
        var ask = signs(other, one);
        var another = signs(one);
        var key = UUID.randomUUID().toString();
        var first = as(SECOND).once("/tasks/batch", ask, key);
        assertThat(statuses(first)).containsExactly(404, 204);
        var again = as(SECOND).once("/tasks/batch", ask, key);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(as(SECOND).once("/tasks/batch", another, key).status()).isEqualTo(409);
        timeline.settle();
        assertThat(stepsOpenFor(one)).doesNotContain(COSIGN);
        assertThat(Collections.frequency(acts(one), "complete"))
                .as("accepted, visited, signed")
                .isEqualTo(3);
    }

    @Test
    void of_two_who_claim_the_same_at_once_each_row_has_one() throws Exception {
        var tasks = new ArrayList<String>();
        for (var n = 0; n < 4; n++) tasks.add(taskOf(isAccepted(), "Task_HomeVisit"));
        var backwards = new ArrayList<>(tasks);
        Collections.reverse(backwards);
        List<Callable<Object>> two = List.of(
                () -> statuses(batch(FIRST, Map.of("verb", "claim", "taskIds", tasks))),
                () -> statuses(batch(SECOND, Map.of("verb", "claim", "taskIds", backwards))));
        var answers = AtOnce.all(two);
        var got = answers.stream()
                .flatMap(one -> ((List<?>) one).stream())
                .filter(Integer.valueOf(204)::equals)
                .count();
        assertThat(got).isEqualTo(4);
    }

    private Map<String, Object> signs(String... cases) {
        var tasks = List.of(cases).stream().map(one -> taskOf(one, COSIGN)).toList();
        return Map.of("verb", "complete", "taskIds", tasks, "outcome", "SIGNED", "answers", Map.of("attended", true));
    }

    private String isAccepted() {
        var caseNo = files(Household.of(3, "900"));
        does(CLERK, caseNo, INTAKE, "ACCEPT");
        return caseNo;
    }

    private String isVisited() {
        var caseNo = isAccepted();
        does(FIRST, caseNo, "Task_HomeVisit", "RECORDED");
        return caseNo;
    }

    private ApiClient.Reply batch(String uid, Map<String, ?> ask) {
        return as(uid).post("/tasks/batch", ask);
    }

    private static List<Integer> statuses(ApiClient.Reply reply) {
        assertThat(reply.status()).as(reply.json().toString()).isEqualTo(200);
        return StreamSupport.stream(reply.json().spliterator(), false)
                .map(row -> row.path("status").asInt())
                .toList();
    }

    private static String code(ApiClient.Reply reply) {
        assertThat(reply.status()).as(reply.json().toString()).isEqualTo(422);
        JsonNode errors = reply.json().path("errors");
        return errors.get(0).path("code").asText();
    }

    private List<String> acts(String caseNo) {
        return as(CLERK).get("/cases/" + caseNo + "/journal").json().findValuesAsText("act");
    }

    private String holder(String caseNo, String step) {
        return db.sql("select coalesce(assignee, '') from work_item where task_id = ?")
                .param(taskOf(caseNo, step))
                .query(String.class)
                .single();
    }
}
