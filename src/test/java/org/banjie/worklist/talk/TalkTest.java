package org.banjie.worklist.talk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.banjie.access.Actor;
import org.banjie.access.ActorType;
import org.banjie.access.Grant;
import org.banjie.access.PartnerAct;
import org.banjie.access.partners.PartnerKeys;
import org.banjie.access.recusals.Recusals;
import org.banjie.testing.AtOnce;
import org.banjie.testing.story.ApiClient;
import org.banjie.testing.story.DeskStory;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.TwoAdministrators;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Colleagues talk about a case: who sees it whole writes, asks, answers and sends it on; nobody else does or is asked. */
class TalkTest extends DeskStory {

    private static final String LEADER = "street-leader." + STREET;
    private static final String SECTION = "district-assistance";
    private static final String FAR = "street-reviewer.310117001";
    private static final String PUBLIC_ONLY = "village-clerk." + VILLAGE;

    @Autowired
    Recusals recusals;

    @Autowired
    PartnerKeys keys;

    @AfterEach
    void nothingIsSaid() {
        db.sql("delete from work_told").update();
        db.sql("delete from work_question").update();
        db.sql("update work_note set answers = null").update();
        db.sql("delete from work_note").update();
    }

    @Test
    void a_note_is_read_by_those_who_see_the_case_whole_and_sealed_at_rest() {
        var caseNo = files(Household.of(3, "900"));
        assertThat(writes(CLERK, caseNo, Map.of("text", "家属来过电话")).status()).isEqualTo(201);
        assertThat(notes(REVIEWER, caseNo).findValuesAsText("text")).containsExactly("家属来过电话");
        assertThat(notes(SECTION, caseNo).findValuesAsText("by")).containsExactly(CLERK);
        var kept =
                db.sql("select text_sealed from work_note").query(byte[].class).single();
        assertThat(new String(kept, StandardCharsets.UTF_8)).doesNotContain("家属");
        assertThat(journal(caseNo)).contains("noted");
    }

    @Test
    void nobody_else_reads_or_writes_one() {
        var caseNo = files(Household.of(3, "900"));
        writes(CLERK, caseNo, Map.of("text", "家属来过电话"));
        for (var uid : List.of(PUBLIC_ONLY, "auditor")) {
            assertThat(as(uid).get("/cases/" + caseNo + "/notes").status())
                    .as(uid)
                    .isEqualTo(403);
            assertThat(writes(uid, caseNo, Map.of("text", "x")).status())
                    .as(uid)
                    .isEqualTo(403);
        }
        recusals.recuse(caseNo, REVIEWER, "申请人的侄子", LEADER);
        for (var uid : List.of(FAR, REVIEWER)) {
            assertThat(as(uid).get("/cases/" + caseNo + "/notes").status())
                    .as(uid)
                    .isEqualTo(404);
            assertThat(writes(uid, caseNo, Map.of("text", "x")).status())
                    .as(uid)
                    .isEqualTo(404);
        }
        assertThat(as(CLERK).get("/cases/DB-310117004-2020-000001/notes").status())
                .isEqualTo(404);
        assertThat(paths(writes(CLERK, caseNo, Map.of("text", "  ")))).containsExactly("text");
        assertThat(paths(writes(CLERK, caseNo, Map.of("text", "长".repeat(2001)))))
                .containsExactly("text");
    }

    @Test
    void whoever_filed_the_case_from_outside_learns_not_even_that_there_is_one() {
        var admin = new Actor("admin-1", "管理员", ActorType.STAFF, Set.of(Grant.parse("administrator@310117")));
        var key = TwoAdministrators.key(keys, "一网通办", Set.of(PartnerAct.values()), Set.of("assistance"));
        var outside = ApiClient.partner(port, key);
        var family = Household.of(3, "900");
        var caseNo = outside.post("/cases", family.application(family.area()))
                .json()
                .path("caseNo")
                .asText();
        asks(CLERK, caseNo, LEADER);
        copies(CLERK, caseNo, LEADER);
        as(LEADER).post("/tasks/" + taskOf(caseNo, "Task_CheckCompleteness") + "/urge");
        assertThat(outside.get("/cases/" + caseNo + "/notes").status()).isEqualTo(403);
        assertThat(outside.get("/cases/" + caseNo + "/journal").json().findValuesAsText("act"))
                .isNotEmpty()
                .doesNotContain("asked", "copied", "urged");
        assertThat(journal(caseNo)).contains("asked", "copied", "urged");
    }

    @Test
    void a_question_waits_with_whom_it_was_put_to_until_they_answer_and_the_asker_is_told() {
        var caseNo = files(Household.of(3, "900"));
        asks(CLERK, caseNo, LEADER, REVIEWER);
        assertThat(waiting(LEADER)).anyMatch(line -> line.contains("询问您") && line.contains(caseNo));
        assertThat(waiting(REVIEWER)).anyMatch(line -> line.contains("询问您"));
        assertThat(waiting(CLERK)).noneMatch(line -> line.contains("询问"));
        var question = notes(LEADER, caseNo).get(0).path("id").asText();
        assertThat(writes(LEADER, caseNo, answer(question)).status()).isEqualTo(201);
        assertThat(waiting(LEADER)).noneMatch(line -> line.contains("询问您"));
        assertThat(waiting(REVIEWER)).as("asked too").anyMatch(line -> line.contains("询问您"));
        assertThat(waiting(CLERK)).anyMatch(line -> line.contains("已答复您的询问"));
        signedIn(CLERK, "/worklist/cases/" + caseNo);
        assertThat(waiting(CLERK)).as("has read it").noneMatch(line -> line.contains("已答复"));
        assertThat(journal(caseNo)).contains("asked", "answered");
        var again = writes(LEADER, caseNo, answer(question));
        assertThat(again.status()).isEqualTo(409);
        assertThat(paths(writes(SECTION, caseNo, answer(question)))).containsExactly("answers");
    }

    @Test
    void who_may_not_see_the_case_cannot_be_asked_or_sent_it_and_is_not_told_apart_from_nobody() {
        var caseNo = files(Household.of(3, "900"));
        recusals.recuse(caseNo, REVIEWER, "申请人的侄子", LEADER);
        for (var uid : List.of(FAR, PUBLIC_ONLY, "auditor", REVIEWER, "no-such-person")) {
            var refused = asks(CLERK, caseNo, uid);
            assertThat(refused.status()).as(uid).isEqualTo(422);
            assertThat(paths(refused)).as(uid).containsExactly("to");
            assertThat(refused.json().path("errors").get(0).path("code").asText())
                    .isEqualTo("may-not-see");
            assertThat(paths(copies(CLERK, caseNo, uid))).as(uid).containsExactly("to");
        }
        assertThat(paths(asks(CLERK, caseNo, CLERK))).containsExactly("to");
        assertThat(paths(copies(CLERK, caseNo))).containsExactly("to");
    }

    @Test
    void whoever_must_keep_away_later_is_not_asked_any_more() {
        var caseNo = files(Household.of(3, "900"));
        asks(CLERK, caseNo, REVIEWER);
        recusals.recuse(caseNo, REVIEWER, "申请人的侄子", LEADER);
        assertThat(waiting(REVIEWER)).noneMatch(line -> line.contains(caseNo));
    }

    @Test
    void of_two_answers_at_once_one_comes_second() throws Exception {
        var caseNo = files(Household.of(3, "900"));
        asks(CLERK, caseNo, LEADER);
        var question = notes(CLERK, caseNo).get(0).path("id").asText();
        List<Callable<Object>> two = List.of(
                () -> writes(LEADER, caseNo, answer(question)).status(),
                () -> writes(LEADER, caseNo, answer(question)).status());
        assertThat(AtOnce.all(two)).containsExactlyInAnyOrder(201, 409);
        assertThat(notes(CLERK, caseNo)).hasSize(2);
        assertThat(journal(caseNo).stream().filter("answered"::equals)).hasSize(1);
    }

    @Test
    void a_copy_stands_among_what_a_colleague_follows_and_two_at_once_are_both_on_record() throws Exception {
        var caseNo = files(Household.of(3, "900"));
        List<Callable<Object>> two =
                List.of(() -> copies(CLERK, caseNo, SECTION).status(), () -> copies(LEADER, caseNo, SECTION)
                        .status());
        assertThat(AtOnce.all(two)).containsExactly(204, 204);
        assertThat(as(SECTION)
                        .get("/worklist?box=followed")
                        .json()
                        .path("items")
                        .findValuesAsText("caseNo"))
                .contains(caseNo);
        assertThat(journal(caseNo).stream().filter("copied"::equals)).hasSize(2);
        assertThat(copies(PUBLIC_ONLY, caseNo, SECTION).status()).isEqualTo(403);
        assertThat(copies(FAR, caseNo, SECTION).status()).isEqualTo(404);
    }

    @Test
    void following_over_the_api_is_for_those_who_may_see_the_case_and_said_twice_changes_nothing() {
        var caseNo = files(Household.of(3, "900"));
        for (var verb : List.of("follow", "follow", "unfollow", "unfollow", "follow")) {
            assertThat(as(REVIEWER).post("/cases/" + caseNo + "/" + verb).status())
                    .as(verb)
                    .isEqualTo(204);
        }
        assertThat(as(REVIEWER).get("/worklist?box=followed").json().path("items"))
                .hasSize(1);
        assertThat(as(FAR).post("/cases/" + caseNo + "/follow").status()).isEqualTo(404);
        recusals.recuse(caseNo, REVIEWER, "申请人的侄子", LEADER);
        assertThat(as(REVIEWER).post("/cases/" + caseNo + "/follow").status()).isEqualTo(404);
    }

    private ApiClient.Reply writes(String uid, String caseNo, Map<String, ?> note) {
        return as(uid).post("/cases/" + caseNo + "/notes", note);
    }

    private ApiClient.Reply asks(String uid, String caseNo, String... to) {
        return writes(uid, caseNo, Map.of("text", "存款证明齐了吗", "to", List.of(to)));
    }

    private ApiClient.Reply copies(String uid, String caseNo, String... to) {
        return as(uid).post("/cases/" + caseNo + "/copy", Map.of("to", List.of(to), "note", "请知悉"));
    }

    private static Map<String, String> answer(String question) {
        return Map.of("text", "齐了", "answers", question);
    }

    private JsonNode notes(String uid, String caseNo) {
        return as(uid).get("/cases/" + caseNo + "/notes").json();
    }

    private List<String> waiting(String uid) {
        return as(uid).get("/worklist").json().path("others").findValuesAsText("what");
    }

    private List<String> journal(String caseNo) {
        return as("auditor").get("/cases/" + caseNo + "/journal").json().findValuesAsText("act");
    }

    private static List<String> paths(ApiClient.Reply refused) {
        return refused.json().path("errors").findValuesAsText("path");
    }
}
