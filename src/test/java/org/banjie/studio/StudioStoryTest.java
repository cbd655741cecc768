package org.banjie.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.banjie.access.Errand;
import org.banjie.access.Errands;
import org.banjie.access.StaffDirectory;
import org.banjie.background.running.ByHand;
import org.banjie.testing.story.ApiClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An administrator changes a step and a form while cases run; a second one approves exactly what goes live. */
class StudioStoryTest extends StudioStory {

    private static final String KIND = "reconsideration";
    private static final String MODEL = "reconsideration.bpmn";
    private static final String REVIEWER = "street-reviewer." + STREET;

    @Autowired
    ByHand background;

    @Autowired
    List<Errands> errands;

    @Autowired
    StaffDirectory staff;

    @AfterEach
    void noDraftIsLeft() {
        givesUp(KIND);
    }

    @Test
    void a_step_and_a_form_are_changed_while_a_case_runs() {
        clock.goesTo("2026-02-10T09:00");
        var old = reconsideration();
        changes(KIND, MODEL, "街镇审核：准备答复和证据", "街镇审核：两人准备答复");
        var broken = changes(KIND, MODEL, "camunda:formRef=\"prepare\"", "camunda:formRef=\"nowhere\"");
        assertThat(broken.path("findings").toString()).contains("missing-form", "Task_Prepare", "两人准备答复");
        var refused = as(SECOND).post("/models/" + KIND + "/draft/approve");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("errors").toString()).contains("Task_Prepare", "nowhere");
        changes(KIND, MODEL, "camunda:formRef=\"nowhere\"", "camunda:formRef=\"prepare\"");
        changes(KIND, "prepare.form", "\"label\": \"答复意见\"", "\"label\": \"答复意见（两人核对）\"");

        assertThat(stepName(REVIEWER, reconsideration(), "Task_Prepare")).isEqualTo("街镇审核：准备答复和证据");
        goesLive(KIND);

        var fresh = reconsideration();
        assertThat(stepName(REVIEWER, fresh, "Task_Prepare")).isEqualTo("街镇审核：两人准备答复");
        assertThat(form(fresh)).contains("两人核对");
        assertThat(stepName(REVIEWER, old, "Task_Prepare")).isEqualTo("街镇审核：准备答复和证据");
        assertThat(form(old)).doesNotContain("两人核对");
        assertThat(as(REVIEWER).get("/cases/" + old).json().path("steps").toString())
                .contains("NOW");
        changesBack();
    }

    @Test
    void what_the_guide_says_is_in_force_as_soon_as_it_is_published() {
        changes(KIND, "kind.yaml", "{zh: 行政复议答复, en:", "{zh: 行政复议答复（新）, en:");
        changes(KIND, "kind.yaml", "otherwise: FY", "otherwise: FYX");
        goesLive(KIND);
        clock.goesTo("2026-02-10T09:00");
        assertThat(reconsideration()).startsWith("FYX-");
        assertThat(as(ADMIN).get("/models").json().toString()).contains("行政复议答复（新）");
        changesBack();
    }

    @Test
    void a_retired_kind_takes_no_new_cases_lets_those_that_run_go_on_and_comes_back() {
        clock.goesTo("2026-02-10T09:00");
        var running = reconsideration();
        changes(KIND, "kind.yaml", "fees:", "retired: true\nfees:");
        goesLive(KIND);
        var person = Map.of("name", "王建国", "idNo", "310117199001010013", "phone", "13800000000");
        var answers = Map.of("procedure", "ORDINARY", "registration", VILLAGE);
        var refused = as(INTAKE)
                .post("/cases", Map.of("kind", KIND, "area", VILLAGE, "applicant", person, "answers", answers));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("detail").asText()).contains("停办");
        assertThat(as(REVIEWER).get("/tasks/" + taskOf(running, "Task_Prepare")).ok())
                .isTrue();
        changesBack();
        assertThat(reconsideration()).isNotBlank();
    }

    @Test
    void who_changed_it_does_not_approve_it_and_a_later_save_voids_the_approval() {
        changes(KIND, MODEL, "name=\"收到答复通知\"", "name=\"收到通知\"");
        var own = as(ADMIN).post("/models/" + KIND + "/draft/approve");
        assertThat(own.status()).isEqualTo(403);
        assertThat(own.json().path("type").asText()).endsWith("four-eyes");
        var hash = as(SECOND)
                .post("/models/" + KIND + "/draft/check")
                .json()
                .path("hash")
                .asText();
        assertThat(as(SECOND)
                        .post("/models/" + KIND + "/draft/approve", Map.of("hash", hash))
                        .ok())
                .isTrue();
        changes(KIND, MODEL, "name=\"收到通知\"", "name=\"收到复议通知\"");
        assertThat(as(ADMIN).post("/models/" + KIND + "/publish").status()).isEqualTo(403);
        var stale = as(SECOND).post("/models/" + KIND + "/draft/approve", Map.of("hash", hash));
        assertThat(stale.status()).isEqualTo(409);
    }

    @Test
    void people_who_were_kept_apart_are_let_do_both_only_on_a_law_that_is_named() {
        var eyes = "<camunda:property name=\"fourEyes\" value=\"Task_Prepare\" />";
        changes(KIND, MODEL, eyes, "");
        changes(KIND, "kind.yaml", "from: [Task_Prepare]", "from: []");
        var refused = as(SECOND).post("/models/" + KIND + "/draft/approve");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("errors").toString()).contains("Task_Sign");
        var law = Map.of("reason", "行政复议法第四十八条");
        assertThat(as(SECOND).post("/models/" + KIND + "/draft/approve", law).ok())
                .isTrue();
        assertThat(db.sql("select separation_reason from studio_approval where separation_reason is not null")
                        .query(String.class)
                        .list())
                .containsExactly("行政复议法第四十八条");
    }

    @Test
    void a_step_that_is_gone_is_said_once_and_taken_out_with_one_call() {
        var eyes = "<camunda:property name=\"fourEyes\" value=\"Task_Prepare";
        changes(KIND, MODEL, eyes, eyes + " Task_Gone");
        var broken = changes(KIND, "kind.yaml", "[Task_Prepare, Task_Sign]", "[Task_Prepare, Task_Sign, Task_Gone]");
        var first = broken.path("findings").get(0);
        assertThat(first.path("mends").path(0).path("reference").asText()).isEqualTo("Task_Gone");
        assertThat(first.path("message").asText()).contains("Task_Gone", "stages.reply", "签发");
        var reference = Map.of("reference", "Task_Gone");
        var mended = as(ADMIN).post("/models/" + KIND + "/draft/mend", reference);
        assertThat(mended.ok()).as("%s", mended).isTrue();
        assertThat(mended.json().path("findings").findValuesAsText("severity")).doesNotContain("ERROR");
        assertThat(file(KIND, MODEL)).doesNotContain("Task_Gone").contains(eyes + "\"");
        var again = as(ADMIN).post("/models/" + KIND + "/draft/mend", reference);
        assertThat(again.status()).isEqualTo(409);
        assertThat(as("auditor")
                        .post("/models/" + KIND + "/draft/mend", reference)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void an_author_sends_it_the_second_finds_it_waiting_and_it_goes_live_on_the_first_of_march() {
        clock.goesTo("2026-02-10T09:00");
        changes(KIND, "kind.yaml", "otherwise: FY", "otherwise: FYM");
        var before = as(ADMIN).get("/models/" + KIND + "/versions").json().size();
        assertThat(waitsFor(SECOND)).as("not sent yet").doesNotContain("/studio/" + KIND);
        assertThat(as(ADMIN)
                        .post("/models/" + KIND + "/draft/ready", Map.of("word", "三月起用"))
                        .ok())
                .isTrue();
        assertThat(waitsFor(SECOND)).contains("/studio/" + KIND);
        assertThat(waitsFor(ADMIN)).as("not their own").doesNotContain("/studio/" + KIND);
        var early = as(ADMIN).post("/models/" + KIND + "/draft/plan", Map.of("on", "2026-03-01"));
        assertThat(early.status()).as("nobody has approved it").isEqualTo(403);
        as(SECOND).post("/models/" + KIND + "/draft/approve");
        assertThat(as(ADMIN)
                        .post("/models/" + KIND + "/draft/plan", Map.of("on", "2026-02-10"))
                        .status())
                .isEqualTo(422);
        assertThat(as(ADMIN)
                        .post("/models/" + KIND + "/draft/plan", Map.of("on", "2026-03-01"))
                        .ok())
                .isTrue();
        assertThat(waitsFor(ADMIN)).as("waits for its day, not for a person").doesNotContain("/studio/" + KIND);
        assertThat(as(ADMIN).delete("/models/" + KIND + "/draft/plan").status()).isEqualTo(204);
        assertThat(waitsFor(ADMIN)).contains("/studio/" + KIND);
        as(ADMIN).post("/models/" + KIND + "/draft/plan", Map.of("on", "2026-03-01"));
        clock.goesTo("2026-02-28T23:59");
        background.does("studio.go-live");
        assertThat(as(ADMIN).get("/models/" + KIND + "/versions").json()).hasSize(before);
        clock.goesTo("2026-03-01T00:00");
        background.does("studio.go-live");
        assertThat(as(ADMIN).get("/models/" + KIND + "/versions").json()).hasSize(before + 1);
        changesBack();
    }

    private List<String> waitsFor(String uid) {
        var actor = staff.find(uid).orElseThrow();
        return errands.stream()
                .flatMap(room -> room.of(actor, Locale.CHINA).stream())
                .map(Errand::href)
                .toList();
    }

    @Test
    void two_editors_do_not_overwrite_each_other() {
        var path = "/models/" + KIND + "/draft/files/kind.yaml";
        var first = as(ADMIN).file(path, "*/*");
        var etag = first.headers().firstValue("ETag").orElseThrow();
        var text = new String(first.body(), StandardCharsets.UTF_8);
        assertThat(as(ADMIN)
                        .put(path, "application/yaml", (text + "# 甲\n").getBytes(StandardCharsets.UTF_8), etag)
                        .ok())
                .isTrue();
        var locked = as(SECOND).put(path, "application/yaml", text.getBytes(StandardCharsets.UTF_8), etag);
        assertThat(locked.json().path("type").asText()).endsWith("draft-locked");
        assertThat(as(SECOND)
                        .post("/models/" + KIND + "/draft/lock", Map.of("takeOver", true))
                        .ok())
                .isTrue();
        var late = as(SECOND).put(path, "application/yaml", (text + "# 乙\n").getBytes(StandardCharsets.UTF_8), etag);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().path("theirs").asText()).endsWith("# 甲\n");
        assertThat(late.json().path("yours").asText()).endsWith("# 乙\n");
        var looking = "/models/" + KIND + "/draft/looking/kind.yaml";
        as(SECOND).post(looking);
        var seen = as(ADMIN).post(looking).json();
        assertThat(seen.path("text").asText()).contains("也打开了这个文件");
        assertThat("\"" + seen.path("etag").asText() + "\"")
                .as("what was opened is not what is there now")
                .isNotEqualTo(etag);
        assertThat(seen.path("changed").asText()).contains("已保存过新的内容");
    }

    @Test
    void a_save_that_empties_or_breaks_a_file_is_refused_and_the_file_stays() {
        changes(KIND, "kind.yaml", "fees:", "# 收费\nfees:");
        var broken = Map.of("kind.yaml", "code: [", "sign.form", "{\"id\": ", MODEL, "<definitions>");
        broken.forEach((name, content) -> {
            var kept = file(KIND, name);
            for (var wrong : List.of("", " \n", content)) {
                var reply = saves(ADMIN, KIND, name, wrong);
                assertThat(reply.status()).as(name + wrong).isEqualTo(422);
                assertThat(reply.json().path("errors").toString()).contains("没有保存", name);
            }
            assertThat(file(KIND, name)).isEqualTo(kept);
        });
    }

    @Test
    void every_automatic_save_stays_and_a_file_or_all_of_it_comes_back() {
        var was = file(KIND, "kind.yaml");
        var table = file(KIND, "reconsideration-limit.dmn");
        for (var word : List.of("甲", "乙", "丙")) savesByItself("kind.yaml", was + "# " + word + "\n");
        savesByItself("reconsideration-limit.dmn", table.replace("</definitions>", "<!-- 丁 --></definitions>"));
        assertThat(history()).containsExactly(5, 4, 3, 2, 1);
        assertThat(restores("r2", "kind.yaml").ok()).isTrue();
        assertThat(file(KIND, "kind.yaml")).endsWith("# 甲\n");
        assertThat(file(KIND, "reconsideration-limit.dmn")).contains("丁");
        assertThat(restores("r3", null).ok()).isTrue();
        assertThat(file(KIND, "kind.yaml")).endsWith("# 乙\n");
        assertThat(file(KIND, "reconsideration-limit.dmn")).isEqualTo(table);
        assertThat(restores("live", "kind.yaml").ok()).isTrue();
        assertThat(file(KIND, "kind.yaml")).isEqualTo(was);
        assertThat(history()).as("nothing is destroyed by going back").containsExactly(8, 7, 6, 5, 4, 3, 2, 1);
        assertThat(restores("r99", null).status()).isEqualTo(404);
        assertThat(restores("live", "nowhere.form").status()).isEqualTo(404);
        assertThat(as("auditor")
                        .post("/models/" + KIND + "/draft/restore", Map.of("version", "live"))
                        .status())
                .isEqualTo(403);
    }

    private void savesByItself(String name, String content) {
        var path = "/models/" + KIND + "/draft/files/" + name + "?automatic=true";
        assertThat(as(ADMIN)
                        .put(path, "application/octet-stream", content.getBytes(StandardCharsets.UTF_8), null)
                        .ok())
                .isTrue();
    }

    private ApiClient.Reply restores(String version, String file) {
        var wanted = file == null ? Map.of("version", version) : Map.of("version", version, "file", file);
        return as(ADMIN).post("/models/" + KIND + "/draft/restore", wanted);
    }

    private List<Integer> history() {
        var revs = new ArrayList<Integer>();
        as(ADMIN)
                .get("/models/" + KIND + "/draft/history")
                .json()
                .forEach(save -> revs.add(save.path("rev").asInt()));
        return revs;
    }

    @Test
    void only_administrators_change_and_auditors_read() {
        assertThat(as("auditor").get("/models").ok()).isTrue();
        assertThat(saves("auditor", KIND, "kind.yaml", "code: x").status()).isEqualTo(403);
        assertThat(as(INTAKE).get("/models").status()).isEqualTo(403);
        assertThat(saves(INTAKE, KIND, "kind.yaml", "code: x").status()).isEqualTo(403);
    }

    private String form(String caseNo) {
        return as(REVIEWER)
                .get("/tasks/" + taskOf(caseNo, "Task_Prepare"))
                .json()
                .path("form")
                .path("schema")
                .toString();
    }

    /** What was live first becomes the draft with one call, and goes the same way. */
    private void changesBack() {
        var versions = as(ADMIN).get("/models/" + KIND + "/versions").json();
        var first = versions.get(versions.size() - 1).path("hash").asText();
        assertThat(as(ADMIN)
                        .post("/models/" + KIND + "/draft", Map.of("hash", first))
                        .ok())
                .isTrue();
        goesLive(KIND);
    }
}
