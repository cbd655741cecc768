package org.banjie.worklist.lending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.banjie.access.recusals.Recusals;
import org.banjie.background.running.ByHand;
import org.banjie.testing.AtOnce;
import org.banjie.testing.story.ApiClient;
import org.banjie.testing.story.DeskStory;
import org.banjie.testing.story.Household;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A colleague prepares a step (委派); whoever lent it decides. */
class LendingTest extends DeskStory {

    @Autowired
    ByHand byHand;

    private static final String FIRST = "street-investigator-1." + STREET;
    private static final String SECOND = "street-investigator-2." + STREET;
    private static final String LEADER = "street-leader." + STREET;
    private static final String VISIT = "Task_HomeVisit";
    private static final Map<String, Object> TYPED =
            Map.of("outcome", "RECORDED", "reason", "已入户核对", "answers", Map.of("remark", "两间房"));

    @Autowired
    Recusals recusals;

    @Test
    void the_colleague_types_and_the_one_who_lent_it_decides() {
        var caseNo = taken();
        var task = taskOf(caseNo, VISIT);
        assertThat(lends(task, SECOND).status()).isEqualTo(204);
        assertThat(holder(task)).isEqualTo(SECOND);
        assertThat(as(SECOND).put("/tasks/" + task + "/draft", TYPED).status()).isEqualTo(204);
        assertThat(type(as(SECOND).post("/tasks/" + task + "/complete", Map.of("outcome", "RECORDED"))))
                .endsWith("lent");
        assertThat(type(as(SECOND).post("/tasks/" + task + "/transfer", Map.of("to", FIRST, "reason", "转"))))
                .endsWith("lent");
        assertThat(type(as(SECOND).post("/tasks/" + task + "/release"))).endsWith("lent");
        assertThat(type(as(SECOND).post("/tasks/" + task + "/delegate", Map.of("to", FIRST, "reason", "再委派"))))
                .endsWith("lent");
        assertThat(type(as(FIRST).post("/tasks/" + task + "/complete", Map.of("outcome", "RECORDED"))))
                .as("it is with the colleague")
                .endsWith("taken");
        assertThat(handsBack(task, "户口本已核对").status()).isEqualTo(204);
        assertThat(holder(task)).isEqualTo(FIRST);
        var draft = as(FIRST).get("/tasks/" + task + "/draft").json();
        assertThat(draft.path("reason").asText()).isEqualTo("已入户核对");
        assertThat(draft.path("answers").path("remark").asText()).isEqualTo("两间房");
        does(FIRST, caseNo, VISIT, "RECORDED");
        assertThat(as(FIRST).get("/cases/" + caseNo + "/journal").json().findValuesAsText("act"))
                .contains("lent", "handed-back", "complete");
    }

    @Test
    void whoever_prepared_it_is_no_second_pair_of_eyes() {
        var caseNo = taken();
        var task = taskOf(caseNo, VISIT);
        lends(task, SECOND);
        as(SECOND).put("/tasks/" + task + "/draft", TYPED);
        handsBack(task, null);
        does(FIRST, caseNo, VISIT, "RECORDED");
        assertThat(officeOf(caseNo, "Task_HomeVisitCosign"))
                .as("of two investigators one has made the record and the other prepared it")
                .isEqualTo("district-assistance@310117");
    }

    @Test
    void whoever_typed_nothing_may_still_be_one() {
        var caseNo = taken();
        var task = taskOf(caseNo, VISIT);
        lends(task, SECOND);
        handsBack(task, "没有时间");
        does(FIRST, caseNo, VISIT, "RECORDED");
        does(SECOND, caseNo, "Task_HomeVisitCosign", "SIGNED");
    }

    @Test
    void it_is_called_back_at_any_time_with_what_was_typed() {
        var caseNo = taken();
        var task = taskOf(caseNo, VISIT);
        lends(task, SECOND);
        as(SECOND).put("/tasks/" + task + "/draft", TYPED);
        assertThat(as(SECOND).post("/tasks/" + task + "/call-back").status()).isEqualTo(409);
        assertThat(as(FIRST).post("/tasks/" + task + "/call-back").status()).isEqualTo(204);
        assertThat(holder(task)).isEqualTo(FIRST);
        assertThat(as(FIRST)
                        .get("/tasks/" + task + "/draft")
                        .json()
                        .path("reason")
                        .asText())
                .isEqualTo("已入户核对");
        assertThat(type(handsBack(task, null))).endsWith("taken");
        assertThat(type(as(FIRST).post("/tasks/" + task + "/call-back"))).endsWith("not-lent");
    }

    @Test
    void only_by_the_holder_with_a_reason_and_to_somebody_who_could_do_it() {
        var caseNo = accepted();
        var task = taskOf(caseNo, VISIT);
        assertThat(lends(task, SECOND).status()).as("nobody has it").isEqualTo(409);
        as(FIRST).post("/tasks/" + task + "/claim");
        assertThat(as(FIRST)
                        .post("/tasks/" + task + "/delegate", Map.of("to", SECOND))
                        .status())
                .isEqualTo(422);
        assertThat(lends(task, FIRST).status()).as("oneself").isEqualTo(422);
        assertThat(lends(task, CLERK).status()).as("another office").isEqualTo(422);
        assertThat(lends(task, "nobody").status()).isEqualTo(422);
        assertThat(lends("never-was", SECOND).status()).isEqualTo(404);
        assertThat(as("registrar")
                        .post("/tasks/" + task + "/delegate", Map.of("to", SECOND, "reason", "x"))
                        .status())
                .isEqualTo(404);
        recusals.recuse(caseNo, SECOND, "申请人的表妹", LEADER);
        assertThat(lends(task, SECOND).status()).as("must keep away").isEqualTo(422);
        assertThat(holder(task)).isEqualTo(FIRST);
    }

    @Test
    void a_step_that_is_decided_is_lent_to_nobody() {
        var caseNo = taken();
        var task = taskOf(caseNo, VISIT);
        does(FIRST, caseNo, VISIT, "RECORDED");
        assertThat(type(lends(task, SECOND))).endsWith("gone");
    }

    @Test
    void of_two_who_lend_at_once_and_of_lending_and_deciding_one_comes_second() throws Exception {
        var task = taskOf(taken(), VISIT);
        List<Callable<Object>> twice = List.of(
                () -> lends(task, SECOND).status(), () -> lends(task, SECOND).status());
        assertThat(AtOnce.all(twice)).containsExactlyInAnyOrder(204, 409);
        var other = taskOf(taken(), VISIT);
        List<Callable<Object>> two = List.of(
                () -> lends(other, SECOND).status(),
                () -> as(FIRST).post("/tasks/" + other + "/release").status());
        assertThat(AtOnce.all(two)).containsExactlyInAnyOrder(204, 409);
    }

    @Test
    void a_leader_takes_it_out_of_both_hands() {
        var caseNo = taken();
        var task = taskOf(caseNo, VISIT);
        lends(task, SECOND);
        assertThat(as(LEADER)
                        .post("/tasks/" + task + "/take-over", Map.of("reason", "久拖不办"))
                        .status())
                .isEqualTo(204);
        assertThat(holder(task)).isEmpty();
        as(SECOND).post("/tasks/" + task + "/claim");
        assertThat(as(SECOND).post("/tasks/" + task + "/release").status())
                .as("the loan is over: it is theirs")
                .isEqualTo(204);
    }

    @Test
    void who_must_keep_away_loses_it_and_it_is_back_with_whoever_lent_it() {
        var caseNo = taken();
        var task = taskOf(caseNo, VISIT);
        lends(task, SECOND);
        as(SECOND).put("/tasks/" + task + "/draft", TYPED);
        recusals.recuse(caseNo, SECOND, "申请人的表妹", LEADER);
        assertThat(holder(task)).isEqualTo(FIRST);
        assertThat(as(FIRST)
                        .get("/tasks/" + task + "/draft")
                        .json()
                        .path("reason")
                        .asText())
                .as("what they typed is not taken over")
                .isEmpty();
        var lent = taken();
        var other = taskOf(lent, VISIT);
        lends(other, SECOND);
        recusals.recuse(lent, FIRST, "申请人的兄弟", LEADER);
        assertThat(holder(other)).as("nobody is left to decide for").isEmpty();
    }

    @Test
    void handing_over_gives_back_what_was_lent_to_the_leaver_and_on_what_they_lent() {
        var theirs = taskOf(taken(), VISIT);
        lends(theirs, SECOND);
        assertThat(as(LEADER)
                        .post("/hand-over", Map.of("uid", SECOND, "to", "", "reason", "病假"))
                        .status())
                .isLessThan(300);
        assertThat(holder(theirs)).isEqualTo(FIRST);
        lends(theirs, SECOND);
        as(LEADER).post("/hand-over", Map.of("uid", FIRST, "to", "", "reason", "调离"));
        assertThat(holder(theirs)).isEmpty();
    }

    @Test
    void handed_back_to_somebody_absent_it_goes_to_the_office_where_the_deputy_finds_it() {
        var caseNo = taken();
        var task = taskOf(caseNo, VISIT);
        lends(task, SECOND);
        var away = Map.of("uid", SECOND, "from", today().toString(), "to", "2026-02-20", "reason", "年休假");
        var named = as(FIRST).post("/deputies", away);
        assertThat(named.status()).as(named.json().toString()).isEqualTo(201);
        assertThat(handsBack(task, null).status()).isEqualTo(204);
        assertThat(holder(task)).isEmpty();
        as(FIRST).delete("/deputies/" + named.json().path("id").asText());
    }

    @Test
    void whoever_prepares_it_is_away_so_it_is_back_with_its_owner() {
        var task = taskOf(taken(), VISIT);
        lends(task, SECOND);
        var away = Map.of("uid", FIRST, "from", today().toString(), "to", "2026-02-20", "reason", "年休假");
        var named = as(SECOND).post("/deputies", away);
        assertThat(named.status()).as(named.json().toString()).isEqualTo(201);
        byHand.does("worklist.absence");
        assertThat(holder(task)).isEqualTo(FIRST);
        as(SECOND).delete("/deputies/" + named.json().path("id").asText());
    }

    private String accepted() {
        var caseNo = files(Household.of(3, "900"));
        does(CLERK, caseNo, "Task_CheckCompleteness", "ACCEPT");
        return caseNo;
    }

    private String taken() {
        var caseNo = accepted();
        as(FIRST).post("/tasks/" + taskOf(caseNo, VISIT) + "/claim");
        return caseNo;
    }

    private ApiClient.Reply lends(String task, String to) {
        return as(FIRST).post("/tasks/" + task + "/delegate", Map.of("to", to, "reason", "先核对户口本"));
    }

    private ApiClient.Reply handsBack(String task, String note) {
        return note == null
                ? as(SECOND).post("/tasks/" + task + "/give-back")
                : as(SECOND).post("/tasks/" + task + "/give-back", Map.of("note", note));
    }

    private static String type(ApiClient.Reply reply) {
        return reply.json().path("type").asText();
    }

    private String holder(String task) {
        return db.sql("select coalesce(assignee, '') from work_item where task_id = ?")
                .param(task)
                .query(String.class)
                .single();
    }
}
