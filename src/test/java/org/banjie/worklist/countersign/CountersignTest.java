package org.banjie.worklist.countersign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.banjie.access.recusals.Recusals;
import org.banjie.testing.AtOnce;
import org.banjie.testing.story.ApiClient;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.Story;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever has a step asks colleagues what they think of it before it is decided. */
class CountersignTest extends Story {

    private static final String CLERK = "street-intake." + STREET;
    private static final String FIRST = "street-investigator-1." + STREET;
    private static final String SECOND = "street-investigator-2." + STREET;
    private static final String REVIEWER = "street-reviewer." + STREET;
    private static final String LEADER = "street-leader." + STREET;
    private static final String COSIGN = "Task_HomeVisitCosign";

    @Autowired
    Recusals recusals;

    @Test
    void it_is_not_approved_until_all_agree_and_what_each_said_stays_on_record() {
        var caseNo = isVisited();
        var task = taskOf(caseNo, COSIGN);
        assertThat(asks(SECOND, task, "ALL", CLERK, REVIEWER).status()).isEqualTo(204);
        assertThat(inbox(CLERK)).anyMatch(one -> one.contains("请会签：" + caseNo));
        var early = ends(SECOND, task, "SIGNED");
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.json().path("errors").get(0).path("code").asText()).isEqualTo("countersign-not-met");
        assertThat(early.json().path("errors").get(0).path("message").asText()).contains("2 人全部同意");
        assertThat(signs(CLERK, task, true, "").status()).isEqualTo(204);
        assertThat(inbox(CLERK)).noneMatch(one -> one.contains(caseNo));
        assertThat(ends(SECOND, task, "SIGNED").status()).isEqualTo(422);
        assertThat(signs(REVIEWER, task, true, "邻里反映一致").status()).isEqualTo(204);
        assertThat(state(SECOND, task)).isEqualTo("MET");
        assertThat(told(SECOND)).contains("COUNTERSIGNED");
        assertThat(ends(SECOND, task, "SIGNED").status()).isEqualTo(204);
        timeline.settle();
        assertThat(words(caseNo)).containsExactly("AGREED", "AGREED");
        assertThat(acts(caseNo)).contains("countersign-opened").contains("countersign-agreed");
        assertThat(Collections.frequency(acts(caseNo), "countersign-agreed")).isEqualTo(2);
        assertThat(sealed(caseNo)).as("reasons are sealed").doesNotContain("邻里反映一致");
        assertThat(signs(CLERK, task, false, "晚了").json().path("type").asText()).endsWith("countersign-over");
    }

    @Test
    void one_who_does_not_agree_stops_the_approval_and_no_other_outcome() {
        var caseNo = isVisited();
        var task = taskOf(caseNo, COSIGN);
        asks(SECOND, task, "ALL", CLERK, REVIEWER);
        assertThat(signs(CLERK, task, false, "").status())
                .as("without a reason")
                .isEqualTo(422);
        assertThat(signs(CLERK, task, null, "").status()).as("without a word").isEqualTo(422);
        assertThat(signs(CLERK, task, false, "照片不是这一户").status()).isEqualTo(204);
        assertThat(state(SECOND, task)).isEqualTo("FAILED");
        assertThat(told(SECOND)).contains("OBJECTED");
        assertThat(signs(CLERK, task, true, "").json().path("type").asText())
                .as("nobody says it twice")
                .endsWith("countersign-signed");
        assertThat(ends(SECOND, task, "SIGNED").status()).isEqualTo(422);
        assertThat(ends(SECOND, task, "REDO").status()).isEqualTo(204);
        timeline.settle();
        assertThat(inbox(REVIEWER)).as("nothing to sign any more").noneMatch(one -> one.contains(caseNo));
        assertThat(told(REVIEWER)).as("and they are told so").contains("UNASKED");
        assertThat(words(caseNo)).containsExactly("DISAGREED");
    }

    @Test
    void one_is_enough_or_more_than_half_and_then_the_others_need_not_sign() {
        var any = isVisited();
        var task = taskOf(any, COSIGN);
        asks(SECOND, task, "ANY", CLERK, REVIEWER, LEADER);
        signs(CLERK, task, false, "没有见到本人");
        assertThat(state(SECOND, task)).isEqualTo("OPEN");
        signs(REVIEWER, task, true, "");
        assertThat(state(SECOND, task)).isEqualTo("MET");
        assertThat(inbox(LEADER)).noneMatch(one -> one.contains(any));
        assertThat(signs(LEADER, task, false, "不同意").json().path("type").asText())
                .endsWith("countersign-met");
        var most = isVisited();
        var other = taskOf(most, COSIGN);
        asks(SECOND, other, "MAJORITY", CLERK, REVIEWER, LEADER);
        signs(CLERK, other, true, "");
        assertThat(ends(SECOND, other, "SIGNED").status()).isEqualTo(422);
        signs(LEADER, other, true, "");
        assertThat(ends(SECOND, other, "SIGNED").status()).isEqualTo(204);
    }

    @Test
    void only_those_are_asked_who_see_the_case_and_are_another_pair_of_eyes() {
        var caseNo = isVisited();
        var task = taskOf(caseNo, COSIGN);
        recusals.recuse(caseNo, CLERK, "申请人的兄弟", LEADER);
        for (var uid : List.of(
                FIRST, SECOND, CLERK, "street-reviewer.310117001", "village-clerk." + VILLAGE, "auditor", "nobody")) {
            var refused = asks(SECOND, task, "ALL", uid);
            assertThat(refused.status()).as(uid).isEqualTo(422);
            assertThat(refused.json().path("errors").get(0).path("code").asText())
                    .isEqualTo(uid.equals("nobody") ? "unknown-person" : "not-for-them");
        }
        assertThat(asks(SECOND, task, "ALL").status()).isEqualTo(422);
        assertThat(asks(SECOND, task, "SOME", REVIEWER).status()).isEqualTo(422);
        assertThat(asks(REVIEWER, task, "ALL", LEADER).status())
                .as("not their step")
                .isEqualTo(403);
        assertThat(asks("street-reviewer.310117001", task, "ALL", LEADER).status())
                .as("of another street")
                .isEqualTo(404);
        assertThat(asks(SECOND, task, "ALL", REVIEWER).status()).isEqualTo(204);
        assertThat(asks(SECOND, task, "ALL", LEADER).json().path("type").asText())
                .endsWith("countersign-open");
        assertThat(signs(LEADER, task, true, "").status()).as("was not asked").isEqualTo(404);
        recusals.recuse(caseNo, REVIEWER, "申请人的同学", LEADER);
        assertThat(inbox(REVIEWER)).noneMatch(one -> one.contains(caseNo));
        assertThat(signs(REVIEWER, task, true, "").status())
                .as("must keep away by now")
                .isEqualTo(404);
    }

    @Test
    void more_are_asked_and_some_released_with_the_reason_and_what_they_said_stays() {
        var caseNo = isVisited();
        var task = taskOf(caseNo, COSIGN);
        assertThat(changes(SECOND, task, List.of(LEADER), List.of(), "多问一位")
                        .json()
                        .path("type")
                        .asText())
                .endsWith("countersign-none");
        asks(SECOND, task, "ALL", CLERK, REVIEWER);
        signs(CLERK, task, false, "缺房产信息");
        assertThat(changes(SECOND, task, List.of(LEADER), List.of(), "").status())
                .isEqualTo(422);
        assertThat(changes(SECOND, task, List.of(), List.of(), "为什么").status()).isEqualTo(422);
        assertThat(changes(SECOND, task, List.of(CLERK), List.of(), "再问一次").status())
                .as("is asked already")
                .isEqualTo(422);
        assertThat(changes(SECOND, task, List.of(LEADER), List.of(CLERK, REVIEWER), "缺的材料已补")
                        .status())
                .isEqualTo(204);
        assertThat(state(SECOND, task)).isEqualTo("OPEN");
        assertThat(told(REVIEWER)).contains("UNASKED");
        assertThat(signs(REVIEWER, task, true, "").json().path("type").asText()).endsWith("countersign-released");
        assertThat(changes(SECOND, task, List.of(CLERK), List.of(), "请再看一次").status())
                .as("is asked anew")
                .isEqualTo(204);
        signs(CLERK, task, true, "材料已齐");
        signs(LEADER, task, true, "");
        assertThat(words(caseNo))
                .containsExactly("DISAGREED", "ASKED", "RELEASED", "RELEASED", "ASKED", "AGREED", "AGREED");
        assertThat(acts(caseNo)).contains("countersign-asked", "countersign-released");
        assertThat(ends(SECOND, task, "SIGNED").status()).isEqualTo(204);
    }

    @Test
    void once_the_last_is_released_the_step_is_free() {
        var caseNo = isVisited();
        var task = taskOf(caseNo, COSIGN);
        asks(SECOND, task, "ALL", CLERK);
        changes(SECOND, task, List.of(), List.of(CLERK), "不再需要");
        assertThat(ends(SECOND, task, "SIGNED").status()).isEqualTo(204);
    }

    @Test
    void whoever_gets_the_step_gets_the_round_with_it() {
        var caseNo = files(Household.of(3, "900"));
        does(CLERK, caseNo, "Task_CheckCompleteness", "ACCEPT");
        var task = taskOf(caseNo, "Task_HomeVisit");
        as(FIRST).post("/tasks/" + task + "/claim");
        asks(FIRST, task, "ALL", SECOND, REVIEWER);
        as(FIRST).post("/tasks/" + task + "/transfer", Map.of("to", SECOND, "reason", "出差"));
        assertThat(signs(SECOND, task, true, "").json().path("type").asText()).endsWith("own-step");
        assertThat(inbox(SECOND)).as("nobody is asked about their own").noneMatch(one -> one.contains("请会签：" + caseNo));
        assertThat(changes(FIRST, task, List.of(), List.of(SECOND), "已转办").status())
                .as("has it no more")
                .isEqualTo(409);
        assertThat(changes(SECOND, task, List.of(), List.of(SECOND), "已转由本人办理").status())
                .isEqualTo(204);
        assertThat(state(SECOND, task)).isEqualTo("OPEN");
        assertThat(signs(REVIEWER, task, true, "").status()).isEqualTo(204);
        assertThat(state(SECOND, task)).isEqualTo("MET");
    }

    @Test
    void of_two_at_once_neither_is_lost_and_nobody_is_asked_twice() throws Exception {
        var caseNo = isVisited();
        var task = taskOf(caseNo, COSIGN);
        var opened = both(
                () -> asks(SECOND, task, "ALL", CLERK, REVIEWER).status(),
                () -> asks(SECOND, task, "ALL", CLERK, REVIEWER).status());
        assertThat(opened).containsExactlyInAnyOrder(204, 409);
        var added = both(
                () -> changes(SECOND, task, List.of(LEADER), List.of(), "多问一位").status(),
                () -> changes(SECOND, task, List.of(LEADER), List.of(), "多问一位").status());
        assertThat(added).containsExactlyInAnyOrder(204, 422);
        var signed = both(
                () -> signs(CLERK, task, true, "").status(),
                () -> signs(REVIEWER, task, true, "").status(),
                () -> signs(LEADER, task, true, "").status());
        assertThat(signed).containsExactly(204, 204, 204);
        assertThat(state(SECOND, task)).isEqualTo("MET");
        assertThat(words(caseNo)).containsExactly("ASKED", "AGREED", "AGREED", "AGREED");
    }

    @SafeVarargs
    private static List<Object> both(Callable<Object>... acts) throws Exception {
        return AtOnce.all(List.of(acts));
    }

    private String isVisited() {
        var caseNo = files(Household.of(3, "900"));
        does(CLERK, caseNo, "Task_CheckCompleteness", "ACCEPT");
        does(FIRST, caseNo, "Task_HomeVisit", "RECORDED");
        as(SECOND).post("/tasks/" + taskOf(caseNo, COSIGN) + "/claim");
        return caseNo;
    }

    private ApiClient.Reply asks(String uid, String task, String mode, String... people) {
        return as(uid).post("/tasks/" + task + "/countersign", Map.of("people", List.of(people), "mode", mode));
    }

    private ApiClient.Reply changes(String uid, String task, List<String> add, List<String> remove, String reason) {
        return as(uid).post("/tasks/" + task + "/signers", Map.of("add", add, "remove", remove, "reason", reason));
    }

    private ApiClient.Reply signs(String uid, String task, Boolean agrees, String reason) {
        var body = agrees == null ? Map.of("reason", reason) : Map.of("agrees", agrees, "reason", reason);
        return as(uid).post("/tasks/" + task + "/signature", body);
    }

    private ApiClient.Reply ends(String uid, String task, String outcome) {
        return as(uid).post(
                        "/tasks/" + task + "/complete",
                        Map.of("outcome", outcome, "reason", "照片有误", "answers", Map.of("attended", true)));
    }

    private String state(String uid, String task) {
        return as(uid).get("/tasks/" + task + "/countersign")
                .json()
                .path("state")
                .asText();
    }

    private List<String> inbox(String uid) {
        return as(uid).get("/worklist?box=todo").json().path("others").findValuesAsText("what");
    }

    private List<String> told(String uid) {
        return db.sql("select what from work_told where uid = ? order by id")
                .param(uid)
                .query(String.class)
                .list();
    }

    private List<String> words(String caseNo) {
        return db.sql("select outcome from case_opinion where case_no = ? and act = 'SIGNED' order by no")
                .param(caseNo)
                .query(String.class)
                .list();
    }

    private String sealed(String caseNo) {
        var all = new ArrayList<String>();
        db.sql("select reason from case_opinion where case_no = ? and reason is not null")
                .param(caseNo)
                .query((row, n) -> new String(row.getBytes(1)))
                .list()
                .forEach(all::add);
        return String.join(" ", all);
    }

    private List<String> acts(String caseNo) {
        return as(CLERK).get("/cases/" + caseNo + "/journal").json().findValuesAsText("act");
    }
}
