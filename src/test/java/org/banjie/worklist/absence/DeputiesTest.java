package org.banjie.worklist.absence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.banjie.access.recusals.Recusals;
import org.banjie.background.running.ByHand;
import org.banjie.testing.AtOnce;
import org.banjie.testing.story.ApiClient;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody is away, and another does their steps: with their role, for so long, and barred like anybody. */
class DeputiesTest extends Story {

    private static final String CLERK = "street-intake." + STREET;
    private static final String REVIEWER = "street-reviewer." + STREET;
    private static final String LEADER = "street-leader." + STREET;
    private static final String FIRST = "street-investigator-1." + STREET;
    private static final String SECOND = "street-investigator-2." + STREET;
    private static final String CHECK = "Task_CheckCompleteness";
    private static final String VISIT = "Task_HomeVisit";
    private static final String COSIGN = "Task_HomeVisitCosign";

    @Autowired
    ByHand byHand;

    @Autowired
    Recusals recusals;

    /** Others who share the database leave steps in people's hands. */
    @BeforeEach
    void nobodyHasAnything() {
        db.sql("update work_item set assignee = null, held_since = null where assignee is not null")
                .update();
    }

    @AfterEach
    void nobodyIsAway() {
        db.sql("delete from deputy").update();
    }

    @Test
    void the_deputy_does_the_steps_of_the_absent_one_and_signs_for_both() {
        var caseNo = files(Household.of(3, "900"));
        assertThat(claims(REVIEWER, caseNo, CHECK)).isEqualTo("not-your-office");
        assertThat(waiting(REVIEWER, caseNo)).isZero();
        assertThat(named(CLERK, REVIEWER).status()).isEqualTo(201);
        assertThat(waiting(REVIEWER, caseNo)).isEqualTo(1);
        does(REVIEWER, caseNo, CHECK, "ACCEPT");
        assertThat(theCase(caseNo).path("status").asText()).isEqualTo("IN_REVIEW");
        var ended = as(LEADER).get("/cases/" + caseNo + "/journal").json().findParents("act").stream()
                .filter(entry -> entry.path("act").asText().equals("complete"))
                .findFirst()
                .orElseThrow();
        assertThat(ended.path("by").asText()).isEqualTo(REVIEWER);
        assertThat(ended.path("detail").path("for").asText()).isEqualTo(CLERK);
        assertThat(db.sql("select on_behalf from case_opinion where case_no = ? and step = ?")
                        .params(caseNo, CHECK)
                        .query(String.class)
                        .single())
                .isEqualTo(CLERK);
    }

    @Test
    void what_the_absent_one_had_in_hand_is_free_once_it_begins_and_what_they_take_later_they_keep() {
        var caseNo = files(Household.of(3, "900"));
        claims(CLERK, caseNo, CHECK);
        named(CLERK, REVIEWER, Map.of("from", "2026-02-11"));
        byHand.does("worklist.absence");
        assertThat(holder(caseNo, CHECK)).as("not begun yet").isEqualTo(CLERK);
        assertThat(claims(REVIEWER, caseNo, CHECK)).isEqualTo("not-your-office");
        clock.goesTo("2026-02-11T08:00");
        byHand.does("worklist.absence");
        assertThat(holder(caseNo, CHECK)).isEmpty();
        assertThat(verbs(caseNo)).contains("freed-for-deputy");
        claims(CLERK, caseNo, CHECK);
        byHand.does("worklist.absence");
        assertThat(holder(caseNo, CHECK)).isEqualTo(CLERK);
    }

    @Test
    void four_eyes_count_for_both() {
        var byDeputy = visited();
        named(FIRST, REVIEWER);
        does(REVIEWER, byDeputy, VISIT, "RECORDED");
        assertThat(claims(REVIEWER, byDeputy, COSIGN)).isEqualTo("four-eyes");
        assertThat(claims(FIRST, byDeputy, COSIGN))
                .as("it was made in their place")
                .isEqualTo("four-eyes");
        assertThat(waiting(FIRST, byDeputy)).isZero();
        var byAbsent = visited();
        does(FIRST, byAbsent, VISIT, "RECORDED");
        assertThat(claims(REVIEWER, byAbsent, COSIGN)).as("nobody else's eyes").isEqualTo("four-eyes");
        assertThat(waiting(REVIEWER, byAbsent)).isZero();
        assertThat(claims(SECOND, byAbsent, COSIGN)).isEqualTo("204");
    }

    @Test
    void kinship_bars_the_deputy_and_the_absent_one_bars_theirs() {
        var caseNo = files(Household.of(3, "900"));
        var other = files(Household.of(2, "700"));
        named(CLERK, REVIEWER);
        recusals.recuse(caseNo, REVIEWER, "申请人的兄弟", LEADER);
        recusals.recuse(other, CLERK, "申请人的姐妹", LEADER);
        assertThat(waiting(REVIEWER, caseNo)).isZero();
        assertThat(waiting(REVIEWER, other)).isZero();
        assertThat(claims(REVIEWER, caseNo, CHECK)).isIn("recused", "unknown-task");
        assertThat(claims(REVIEWER, other, CHECK)).isIn("not-your-office", "unknown-task");
    }

    @Test
    void it_ends_with_the_last_day_or_when_somebody_ends_it_and_what_the_deputy_has_falls_back() {
        var caseNo = files(Household.of(3, "900"));
        named(CLERK, REVIEWER, Map.of("to", "2026-02-10"));
        claims(REVIEWER, caseNo, CHECK);
        byHand.does("worklist.left-steps");
        assertThat(holder(caseNo, CHECK)).as("of the office as long as it runs").isEqualTo(REVIEWER);
        clock.goesTo("2026-02-11T08:00");
        assertThat(as(REVIEWER)
                        .post("/tasks/" + taskOf(caseNo, CHECK) + "/complete", Map.of("outcome", "ACCEPT"))
                        .status())
                .isEqualTo(403);
        byHand.does("worklist.left-steps");
        assertThat(holder(caseNo, CHECK)).isEmpty();
        var again = named(CLERK, REVIEWER).json().path("id").asText();
        assertThat(claims(REVIEWER, caseNo, CHECK)).isEqualTo("204");
        as(REVIEWER).post("/tasks/" + taskOf(caseNo, CHECK) + "/release");
        assertThat(as(SECOND).delete("/deputies/" + again).status())
                .as("none of theirs")
                .isEqualTo(404);
        assertThat(as(LEADER).delete("/deputies/" + again).status()).isEqualTo(204);
        assertThat(as(LEADER).delete("/deputies/" + again).status()).isEqualTo(404);
        assertThat(claims(REVIEWER, caseNo, CHECK)).isEqualTo("not-your-office");
    }

    @Test
    void a_deputy_for_one_kind_sees_no_other() {
        var caseNo = files(Household.of(3, "900"));
        named(CLERK, REVIEWER, Map.of("kinds", List.of("funeral")));
        assertThat(waiting(REVIEWER, caseNo)).isZero();
        assertThat(claims(REVIEWER, caseNo, CHECK)).isEqualTo("not-your-office");
        named(CLERK, LEADER, Map.of("kinds", List.of("assistance")));
        assertThat(waiting(LEADER, caseNo)).isEqualTo(1);
    }

    @Test
    void a_leader_names_one_for_whom_they_lead_and_for_nobody_else() {
        assertThat(named(LEADER, REVIEWER, Map.of("absent", CLERK)).status()).isEqualTo(201);
        var listed = as(LEADER).get("/deputies").json();
        assertThat(listed.findValuesAsText("absent")).contains(CLERK);
        assertThat(as(REVIEWER).get("/deputies").json().findValuesAsText("absent"))
                .containsExactly(CLERK);
        assertThat(as(SECOND).get("/deputies").json()).isEmpty();
        var elsewhere = named(LEADER, REVIEWER, Map.of("absent", "street-intake.310117001"));
        var nobody = named(LEADER, REVIEWER, Map.of("absent", "nobody-of-that-name"));
        assertThat(elsewhere.status()).isEqualTo(403);
        assertThat(nobody.json().path("detail")).isEqualTo(elsewhere.json().path("detail"));
        assertThat(named(REVIEWER, SECOND, Map.of("absent", CLERK)).status()).isEqualTo(403);
    }

    @Test
    void whoever_is_named_wrongly_reads_every_fault_at_once() {
        var body = Map.of("uid", "street-intake.310117001", "from", "2026-02-12", "to", "2026-02-10", "reason", " ");
        var refused = as(CLERK).post("/deputies", body);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("errors").findValuesAsText("path"))
                .containsExactlyInAnyOrder("to", "reason", "uid");
        assertThat(named(CLERK, CLERK).status()).isEqualTo(422);
        assertThat(named(CLERK, REVIEWER, Map.of("roles", List.of("street-leader")))
                        .status())
                .isEqualTo(422);
        assertThat(named("admin-1", "admin-2").status())
                .as("nobody administers in another's place")
                .isEqualTo(422);
    }

    @Test
    void of_two_who_name_the_same_deputy_at_once_one_comes_second() throws Exception {
        List<Callable<Object>> two =
                List.of(() -> named(CLERK, REVIEWER).status(), () -> named(LEADER, REVIEWER, Map.of("absent", CLERK))
                        .status());
        assertThat(AtOnce.all(two)).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void everything_a_leaver_has_in_hand_goes_to_one_colleague_or_back() {
        var one = visited();
        var two = visited();
        claims(FIRST, one, VISIT);
        claims(FIRST, two, VISIT);
        var given = Map.of("uid", FIRST, "to", SECOND, "reason", "调离本街道");
        assertThat(as(SECOND).post("/hand-over", given).status()).isEqualTo(403);
        assertThat(as("street-leader.310117001").post("/hand-over", given).status())
                .isEqualTo(403);
        assertThat(as(LEADER).post("/hand-over", Map.of("uid", FIRST)).status()).isEqualTo(422);
        var done = as(LEADER).post("/hand-over", given);
        assertThat(done.json().path("given").asInt()).as(done.toString()).isEqualTo(2);
        assertThat(holder(one, VISIT)).isEqualTo(SECOND);
        assertThat(holder(two, VISIT)).isEqualTo(SECOND);
        assertThat(verbs(one)).contains("handed-on");
        assertThat(as("admin-1")
                        .post("/hand-over", Map.of("uid", SECOND, "to", REVIEWER, "reason", "也走了"))
                        .json()
                        .path("back")
                        .asInt())
                .as("the colleague may not do them")
                .isEqualTo(2);
        assertThat(holder(two, VISIT)).isEmpty();
        assertThat(as(LEADER).post("/hand-over", given).status())
                .as("nothing is left")
                .isEqualTo(403);
    }

    private String visited() {
        var caseNo = files(Household.of(3, "900"));
        does(CLERK, caseNo, CHECK, "ACCEPT");
        return caseNo;
    }

    private ApiClient.Reply named(String by, String deputy) {
        return named(by, deputy, Map.of());
    }

    private ApiClient.Reply named(String by, String deputy, Map<String, ?> more) {
        var body = new HashMap<String, Object>(
                Map.of("uid", deputy, "from", today().toString(), "to", "2026-02-20", "reason", "年休假"));
        body.putAll(more);
        return as(by).post("/deputies", body);
    }

    /** 204, or why not. */
    private String claims(String uid, String caseNo, String step) {
        var reply = as(uid).post("/tasks/" + taskOf(caseNo, step) + "/claim");
        if (reply.ok()) return String.valueOf(reply.status());
        var type = reply.json().path("type").asText();
        return type.substring(type.lastIndexOf('/') + 1).replaceAll(".*:", "");
    }

    private int waiting(String uid, String caseNo) {
        return as(uid).get("/worklist?q=" + caseNo).json().path("items").size();
    }

    private String holder(String caseNo, String step) {
        return db.sql("select coalesce(assignee, '') from work_item where task_id = ?")
                .param(taskOf(caseNo, step))
                .query(String.class)
                .single();
    }

    private List<String> verbs(String caseNo) {
        return as(LEADER).get("/cases/" + caseNo + "/journal").json().findValuesAsText("act");
    }
}
