package org.banjie.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** 残疾人两项补贴 is made from the template and a case runs to its decision: no Java, no file of the program touched. */
class NewKindTest extends StudioStory {

    private static final String KIND = "disability-subsidies";
    private static final Map<String, Object> SAID = Map.of(
            "code", KIND,
            "nameZh", "残疾人两项补贴",
            "nameEn", "Two subsidies for disabled people",
            "prefix", "CB",
            "days", 15,
            "unit", "WORKING",
            "law", "国务院关于全面建立困难残疾人生活补贴和重度残疾人护理补贴制度的意见",
            "article", "第三条");

    @Test
    void a_new_kind_runs_from_intake_to_decision() throws Exception {
        var before = workingTree();
        var made = as(ADMIN).post("/models", SAID);
        assertThat(made.status()).as("%s", made).isEqualTo(201);
        assertThat(made.json().path("findings").findValuesAsText("severity")).doesNotContain("ERROR");
        assertThat(as(INTAKE).get("/kinds").json().findValuesAsText("code")).doesNotContain(KIND);
        goesLive(KIND);
        assertThat(as(INTAKE).get("/kinds").json().findValuesAsText("code")).contains(KIND);
        assertThat(as(INTAKE).get("/kinds/" + KIND + "/form").json().toString()).contains("残疾人两项补贴");

        clock.goesTo("2026-02-10T09:00");
        var caseNo = applies();
        assertThat(caseNo).startsWith("CB-" + STREET);
        does(INTAKE, caseNo, "Task_CheckCompleteness", "ACCEPT", Map.of("present", List.of("id-card")));
        assertThat(papers().text(caseNo, "acceptance")).contains("残疾人两项补贴", "15个工作日", "第三条");
        assertThat(theCase(caseNo).path("dueOn").asText()).isEqualTo("2026-03-09");
        does("village-clerk." + VILLAGE, caseNo, "Task_VillageCheck", "CHECKED");
        does("street-reviewer." + STREET, caseNo, "Task_StreetReview", "FAVOUR");
        does("district-assistance", caseNo, "Task_Decide", "GRANT");
        assertThat(theCase(caseNo).path("status").asText()).isEqualTo("APPROVED");
        assertThat(papers().text(caseNo, "granted")).contains("同意您的残疾人两项补贴申请", "行政复议");
        assertThat(workingTree()).isEqualTo(before);
    }

    @Test
    void other_ways_through_it_end_too() {
        var input = new HashMap<>(SAID);
        input.put("code", "second-kind");
        input.put("prefix", "ER");
        assertThat(as(ADMIN).post("/models", input).status()).isEqualTo(201);
        goesLive("second-kind");
        var refused = handsIn("second-kind", answers());
        does(INTAKE, refused, "Task_CheckCompleteness", "CORRECT", Map.of());
        does(INTAKE, refused, "Task_Correct", "SUPPLIED");
        does(INTAKE, refused, "Task_CheckCompleteness", "ACCEPT", Map.of("present", List.of("id-card")));
        does("village-clerk." + VILLAGE, refused, "Task_VillageCheck", "DIFFERENT");
        does("street-reviewer." + STREET, refused, "Task_StreetReview", "BACK");
        does("village-clerk." + VILLAGE, refused, "Task_VillageCheck", "CHECKED");
        does("street-reviewer." + STREET, refused, "Task_StreetReview", "AGAINST");
        does("district-assistance", refused, "Task_Decide", "REFUSE");
        assertThat(theCase(refused).path("status").asText()).isEqualTo("REJECTED");
        var declined = handsIn("second-kind", answers());
        does(INTAKE, declined, "Task_CheckCompleteness", "DECLINE");
        assertThat(papers().text(declined, "declined")).contains("不予受理");
        var withdrawn = handsIn("second-kind", answers());
        var left = as(INTAKE).post("/cases/" + withdrawn + "/withdraw", Map.of("reason", "不再需要"));
        assertThat(left.ok()).as("%s", left).isTrue();
        timeline.settle();
        assertThat(papers().text(withdrawn, "withdrawn")).contains("撤回");
    }

    @Test
    void what_cannot_be_a_kind_is_said_all_at_once() {
        var reply = as(ADMIN)
                .post(
                        "/models",
                        Map.of(
                                "code",
                                "New Kind",
                                "nameZh",
                                "<b>",
                                "nameEn",
                                "\"",
                                "prefix",
                                "cb",
                                "days",
                                0,
                                "unit",
                                "MOON",
                                "law",
                                "${x}",
                                "article",
                                "'"));
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.json().path("errors").findValuesAsText("path"))
                .contains("code", "nameZh", "nameEn", "prefix", "days", "unit", "law", "article");
        var taken = new HashMap<>(SAID);
        taken.put("code", "assistance");
        assertThat(as(ADMIN).post("/models", taken).json().toString()).contains("已经有代码是");
    }

    @Test
    void a_kind_leaves_as_one_archive_and_comes_back() {
        var archive = as(ADMIN)
                .file("/models/reconsideration/archive", "application/zip")
                .body();
        var reply = as(ADMIN).bring("/models/reconsideration/archive", "application/zip", archive);
        assertThat(reply.status()).as("%s", reply).isEqualTo(201);
        assertThat(as(ADMIN).get("/models/reconsideration/compare").json()).isEmpty();
        var again = as(ADMIN).bring("/models/reconsideration/archive", "application/zip", archive);
        assertThat(again.status()).isEqualTo(409);
        givesUp("reconsideration");
    }

    private String applies() {
        return handsIn(KIND, answers());
    }

    private static Map<String, String> answers() {
        return Map.of("item", "FIRST", "registration", VILLAGE, "grounds", "一级肢体残疾，需要长期照护");
    }

    private static String workingTree() throws IOException, InterruptedException {
        var git = new ProcessBuilder("git", "status", "--porcelain")
                .redirectErrorStream(true)
                .start();
        var said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        git.waitFor();
        return said;
    }
}
