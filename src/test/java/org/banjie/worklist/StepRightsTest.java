package org.banjie.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.banjie.access.Actor;
import org.banjie.access.ActorType;
import org.banjie.access.Grant;
import org.banjie.access.recusals.Recusals;
import org.banjie.cases.acts.Opinions;
import org.banjie.cases.acts.PassedOn;
import org.banjie.refusal.Refusal;
import org.banjie.testing.AtOnce;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.Story;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** Every verb on a step, done by those who may not: nothing happens, and nothing is learnt. */
class StepRightsTest extends Story {

    private static final String COLLEAGUE = "street-intake." + STREET;
    private static final String VISITOR_1 = "street-investigator-1." + STREET;
    private static final String VISITOR_2 = "street-investigator-2." + STREET;

    @Autowired
    Desk desk;

    @Autowired
    Worklist worklist;

    @Autowired
    Recusals recusals;

    @Autowired
    Opinions opinions;

    @Autowired
    MessageSource texts;

    private interface Verb {
        void on(Actor actor, String taskId);
    }

    private Map<String, Verb> verbs() {
        var verbs = new LinkedHashMap<String, Verb>();
        verbs.put("open", worklist::open);
        verbs.put("claim", desk::claim);
        verbs.put("release", (actor, id) -> desk.release(actor, id, "明日外出"));
        verbs.put("transfer", (actor, id) -> desk.transfer(actor, id, COLLEAGUE, "换人"));
        verbs.put("complete", (actor, id) -> desk.complete(actor, id, new Completion("ACCEPT", "", null)));
        return verbs;
    }

    @Test
    void nobody_from_outside_the_office_tells_a_step_from_one_that_never_was() {
        var caseNo = files(Household.of(3, "900"));
        ownedBy(caseNo, "applicant:own");
        var step = taskOf(caseNo, "Task_CheckCompleteness");
        var never = UUID.randomUUID().toString();
        var actors = List.of(
                applicant("applicant:own"),
                applicant("applicant:other"),
                new Actor("partner:k", "一网通办", ActorType.PARTNER, Set.of(new Grant("read-case", "assistance"))),
                staff("x", "street-intake", "310117001"),
                staff("y", "metrics", "310117"),
                staff("z", "registrar", "310117"));
        for (var actor : actors) {
            verbs().forEach((name, verb) -> {
                var answer = refused(verb, actor, step);
                assertThat(answer).as(name + " by " + actor).isEqualTo("NOT_FOUND unknown-task []");
                assertThat(refused(verb, actor, never)).as(name + " of nothing").isEqualTo(answer);
            });
        }
        assertThat(traces(caseNo)).as("entries of strangers").isZero();
        assertThat(holderOf(step)).isEmpty();
    }

    @Test
    void a_step_that_is_done_is_gone_for_whoever_sees_the_case_and_never_was_for_everybody_else() {
        var caseNo = files(Household.of(3, "900"));
        var step = taskOf(caseNo, "Task_CheckCompleteness");
        does(COLLEAGUE, caseNo, "Task_CheckCompleteness", "ACCEPT");
        verbs().forEach((name, verb) -> {
            assertThat(refused(verb, staff("c", "street-intake", STREET), step))
                    .as(name)
                    .isEqualTo("CONFLICT gone []");
            assertThat(refused(verb, applicant("applicant:other"), step))
                    .as(name)
                    .isEqualTo("NOT_FOUND unknown-task []");
        });
    }

    @Test
    void an_applicant_does_her_own_step_and_hands_it_to_nobody() {
        var caseNo = files(Household.of(3, "900"));
        ownedBy(caseNo, "applicant:own");
        var gaps = List.of(Map.of("code", "authorization", "item", "授权书", "todo", "签字"));
        does(
                COLLEAGUE,
                caseNo,
                "Task_CheckCompleteness",
                "CORRECT",
                Map.of("present", List.of("id-card"), "gaps", gaps));
        var step = taskOf(caseNo, "Task_Correct");
        assertThat(refused(verbs().get("complete"), applicant("applicant:other"), step))
                .isEqualTo("NOT_FOUND unknown-task []");
        assertThat(refused(verbs().get("transfer"), applicant("applicant:own"), step))
                .isEqualTo("NOT_FOUND unknown-task []");
        assertThat(worklist.open(applicant("applicant:own"), step).step()).isEqualTo("Task_Correct");
    }

    /** Only whoever had the step open before has its id, and must know that what they did was refused. */
    @Test
    void a_colleague_who_must_keep_away_sees_no_step_and_is_refused_every_act_on_it_without_the_cases_number() {
        var caseNo = files(Household.of(3, "900"));
        var step = taskOf(caseNo, "Task_CheckCompleteness");
        recusals.recuse(caseNo, "kept-away", "申请人的兄弟", "street-leader." + STREET);
        var colleague = staff("kept-away", "street-intake", STREET);
        assertThat(refused(worklist::open, colleague, step)).isEqualTo("NOT_FOUND unknown-task []");
        for (var act : List.of("claim", "complete", "release", "transfer")) {
            assertThat(refused(verbs().get(act), colleague, step)).as(act).isEqualTo("BARRED recused []");
        }
        var elsewhere = staff("kept-away", "street-intake", "310117001");
        verbs().forEach((name, verb) ->
                assertThat(refused(verb, elsewhere, step)).as(name).isEqualTo("NOT_FOUND unknown-task []"));
        assertThat(texts.getMessage("worklist.barred.recused", null, Locale.CHINA))
                .doesNotContain("{0}");
        assertThat(traces(caseNo)).isZero();
    }

    @Test
    void why_a_step_is_passed_on_is_no_longer_than_a_page() {
        var caseNo = files(Household.of(3, "900"));
        does(COLLEAGUE, caseNo, "Task_CheckCompleteness", "ACCEPT");
        var id = taskOf(caseNo, "Task_HomeVisit");
        as(VISITOR_1).post("/tasks/" + id + "/claim");
        var body = Map.of("to", VISITOR_2, "reason", "长".repeat(4001));
        var passed = as(VISITOR_1).post("/tasks/" + id + "/transfer", body);
        assertThat(passed.status()).as(passed.toString()).isEqualTo(422);
        assertThat(passed.json().path("errors").findValuesAsText("code")).containsExactly("reason-too-long");
        assertThat(holderOf(id)).isEqualTo(VISITOR_1);
    }

    @Test
    void a_step_is_passed_on_with_a_reason_alone_over_the_api_too() {
        var caseNo = files(Household.of(3, "900"));
        does(COLLEAGUE, caseNo, "Task_CheckCompleteness", "ACCEPT");
        var id = taskOf(caseNo, "Task_HomeVisit");
        as(VISITOR_1).post("/tasks/" + id + "/claim");
        for (var body : List.of(Map.of("to", VISITOR_2), Map.of("to", VISITOR_2, "reason", " \n"))) {
            var passed = as(VISITOR_1).post("/tasks/" + id + "/transfer", body);
            assertThat(passed.status()).as(passed.toString()).isEqualTo(422);
            assertThat(passed.json().path("errors").findValuesAsText("code")).containsExactly("reason-missing");
        }
        assertThat(holderOf(id)).isEqualTo(VISITOR_1);
    }

    @Test
    void why_a_step_was_given_back_is_kept_for_whoever_takes_it_next_and_may_be_missing() {
        var caseNo = files(Household.of(3, "900"));
        does(COLLEAGUE, caseNo, "Task_CheckCompleteness", "ACCEPT");
        var id = taskOf(caseNo, "Task_HomeVisit");
        as(VISITOR_1).post("/tasks/" + id + "/claim");
        assertThat(as(VISITOR_1)
                        .post("/tasks/" + id + "/release", Map.of("reason", "家中无人，改约周五"))
                        .status())
                .isEqualTo(204);
        var before = traces(caseNo);
        assertThat(opinions.of(caseNo).get(before - 1))
                .isInstanceOfSatisfying(
                        PassedOn.class, back -> assertThat(back.to()).isEqualTo("street-investigator@" + STREET))
                .satisfies(back -> assertThat(back.reason()).isEqualTo("家中无人，改约周五"));
        as(VISITOR_2).post("/tasks/" + id + "/claim");
        assertThat(as(VISITOR_2).post("/tasks/" + id + "/release").status()).isEqualTo(204);
        assertThat(traces(caseNo)).as("nothing was said").isEqualTo(before);
        assertThat(holderOf(id)).isEmpty();
    }

    @Test
    void ids_of_steps_are_random() {
        var caseNo = files(Household.of(3, "900"));
        assertThat(UUID.fromString(taskOf(caseNo, "Task_CheckCompleteness")).version())
                .isEqualTo(4);
    }

    @Test
    void of_two_who_claim_at_once_one_has_it_and_only_they_give_it_back_or_end_it() throws Exception {
        var caseNo = files(Household.of(3, "900"));
        does(COLLEAGUE, caseNo, "Task_CheckCompleteness", "ACCEPT");
        var step = "/tasks/" + taskOf(caseNo, "Task_HomeVisit");
        List<Callable<Object>> claims = List.of(
                () -> as(VISITOR_1).post(step + "/claim").status(),
                () -> as(VISITOR_2).post(step + "/claim").status());
        assertThat(AtOnce.all(claims)).containsExactlyInAnyOrder(204, 409);
        var first = VISITOR_1.equals(holderOf(step.substring(7)));
        var holder = first ? VISITOR_1 : VISITOR_2;
        var other = first ? VISITOR_2 : VISITOR_1;
        var end = Map.of("outcome", "RECORDED", "answers", Map.of());
        for (var act : List.of("/claim", "/release", "/complete", "/transfer")) {
            var reply = act.equals("/transfer")
                    ? as(other).post(step + act, Map.of("to", holder, "reason", "还是您办"))
                    : as(other).post(step + act, end);
            assertThat(reply.status()).as(act).isEqualTo(409);
            assertThat(reply.json().path("type").asText()).as(act).endsWith("taken");
        }
        assertThat(as(holder).post(step + "/release").status()).isEqualTo(204);
        assertThat(as(other).post(step + "/complete", end).json().path("type").asText())
                .endsWith("not-claimed");
    }

    @Test
    void over_the_api_an_unknown_step_and_one_of_another_street_have_the_same_body() {
        var caseNo = files(Household.of(3, "900"));
        var elsewhere = as("street-intake.310117001");
        var task = taskOf(caseNo, "Task_CheckCompleteness");
        var never = UUID.randomUUID().toString();
        for (var act : List.of("/claim", "/release")) {
            var one = elsewhere.post("/tasks/" + task + act);
            var none = elsewhere.post("/tasks/" + never + act);
            assertThat(one.status()).isEqualTo(404);
            assertThat(one.json().toString().replace(task, never))
                    .isEqualTo(none.json().toString());
        }
        assertThat(elsewhere.get("/cases/" + caseNo + "/journal").status()).isEqualTo(404);
    }

    private static String refused(Verb verb, Actor actor, String taskId) {
        try {
            verb.on(actor, taskId);
            return "done";
        } catch (Refusal refusal) {
            return refusal.nature() + " " + refusal.type() + " " + List.of(refusal.getArguments());
        }
    }

    private static Actor applicant(String uid) {
        return new Actor(uid, "310***", ActorType.APPLICANT, Set.of());
    }

    private static Actor staff(String uid, String role, String unit) {
        return new Actor(uid, uid, ActorType.STAFF, Set.of(new Grant(role, unit)));
    }

    private void ownedBy(String caseNo, String account) {
        db.sql("update cases set account = ? where case_no = ?")
                .params(account, caseNo)
                .update();
    }

    private int traces(String caseNo) {
        return db.sql("select count(*) from case_opinion where case_no = ?")
                .param(caseNo)
                .query(Integer.class)
                .single();
    }

    private String holderOf(String taskId) {
        return db.sql("select coalesce(assignee, '') from work_item where task_id = ?")
                .param(taskId)
                .query(String.class)
                .single();
    }
}
