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

    /** What the pieces 停止计时等待, 随机抽查 and a reminder put into a flow. */
    @Test
    void the_clock_stands_still_while_the_flow_waits_and_a_share_is_looked_into() {
        var kind = waitingKind();
        clock.goesTo("2026-02-10T09:00");
        var caseNo = waits(kind);
        assertThat(theCase(caseNo).path("dueOn").asText())
                .as("15 working days, and 20 that are not counted")
                .isEqualTo("2026-04-07");
        var pause = theCase(caseNo).path("pauses").path(0);
        assertThat(pause.path("code").asText()).isEqualTo("EXPERT_REVIEW");
        assertThat(pause.path("until").asText()).isEqualTo("2026-03-16");
        assertThat(papers().text(caseNo, "paused")).contains("依法需要专家评审", "顺延至2026年4月7日");
        assertThat(as("street-leader." + STREET)
                        .post(
                                "/cases/" + caseNo + "/pause",
                                Map.of("code", "EXPERT_REVIEW", "until", "2026-03-01", "reason", "x"))
                        .status())
                .as("the flow alone stops it")
                .isEqualTo(422);

        var step = "/tasks/" + taskOf(caseNo, "Task_Wait");
        assertThat(as("street-reviewer." + STREET).post(step + "/claim").ok()).isTrue();
        assertThat(as("street-reviewer." + STREET).file(step + "/papers/publicity"))
                .isNotEmpty();
        assertThat(papers().text(caseNo, "publicity"))
                .as("what the guide makes public, and nothing else")
                .contains("等待评审的补贴公示", "申请人王建国", "申请事项首次申请", "自2026年2月10日起至2026年2月24日止（7日")
                .doesNotContain("310117199001010013", "肢体残疾", "13800000000");

        goesTo("2026-03-02T09:00");
        assertThat(as("street-leader." + STREET)
                        .post("/cases/" + caseNo + "/resume", Map.of("reason", "评审提前完成"))
                        .status())
                .isEqualTo(204);
        assertThat(theCase(caseNo).path("dueOn").asText())
                .as("only ten were not counted")
                .isEqualTo("2026-03-23");
        assertThat(told(caseNo)).doesNotContain("REMINDED");
        goesTo("2026-03-18T00:30");
        assertThat(told(caseNo)).as("three working days before the new end").contains("REMINDED");

        does("street-reviewer." + STREET, caseNo, "Task_Wait", "DONE");
        assertThat(theCase(caseNo).path("dueOn").asText()).isEqualTo("2026-03-23");
        assertThat(stepsOpenFor(caseNo)).as("a hundred percent are drawn").containsExactly("Task_Sample");
        does("district-assistance", caseNo, "Task_Sample", "DONE");
        does("street-reviewer." + STREET, caseNo, "Task_StreetReview", "FAVOUR");
        does("district-assistance", caseNo, "Task_Decide", "GRANT");
        assertThat(theCase(caseNo).path("status").asText()).isEqualTo("APPROVED");
        assertThat(as(INTAKE).get("/cases/" + caseNo + "/journal").json().findValuesAsText("act"))
                .contains("clock-paused", "clock-resumed", "reminded", "case-drawn");

        clock.goesTo("2026-04-08T09:00");
        var arrived = waits(kind);
        goesTo("2026-04-15T09:00");
        does("street-reviewer." + STREET, arrived, "Task_Wait", "DONE");
        assertThat(theCase(arrived).path("pauses").path(0).path("resumedOn").asText())
                .as("what was waited for is there")
                .isEqualTo("2026-04-15");
        var left = waits(kind);
        assertThat(as(INTAKE)
                        .post("/cases/" + left + "/withdraw", Map.of("reason", "不再需要"))
                        .ok())
                .isTrue();
        timeline.settle();
        assertThat(theCase(left).path("pauses").path(0).path("resumedOn").asText())
                .as("closed while it stood still")
                .isEqualTo("2026-04-15");
    }

    private String waits(String kind) {
        var caseNo = handsIn(kind, answers());
        does(INTAKE, caseNo, "Task_CheckCompleteness", "ACCEPT", Map.of("present", List.of("id-card")));
        does("village-clerk." + VILLAGE, caseNo, "Task_VillageCheck", "CHECKED");
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_Wait");
        return caseNo;
    }

    private List<String> told(String caseNo) {
        return db.sql("select what from work_told where case_no = ?")
                .param(caseNo)
                .query(String.class)
                .list();
    }

    private String waitingKind() {
        var kind = "waiting-kind";
        var input = new HashMap<>(SAID);
        input.putAll(Map.of("code", kind, "prefix", "DT", "nameZh", "等待评审的补贴"));
        assertThat(as(ADMIN).post("/models", input).status()).isEqualTo(201);
        var arrow = "<bpmn:sequenceFlow id=\"Flow_Task_VillageCheck_Task_StreetReview\" sourceRef=\"Task_VillageCheck\""
                + " targetRef=\"Task_StreetReview\" />";
        changes(kind, kind + ".bpmn", arrow, BETWEEN);
        changes(kind, "kind.yaml", "# steps that must be done by somebody else than", SETTINGS + "# steps done by");
        changes(kind, "kind.yaml", "publicFields: []", "publicFields: [name, item]");
        saves(ADMIN, kind, "documents.yaml", file(kind, "documents.yaml") + PAPERS);
        goesLive(kind);
        return kind;
    }

    private static final String SETTINGS =
            """
            settings:
              pauseExpertReview:
                - {from: 2020-01-01, value: FLOW, basis: 行政许可法第四十五条}
              expertReviewDays:
                - {from: 2020-01-01, value: "20", basis: 区民政局核定}
              publicityDays:
                - {from: 2020-01-01, value: "7", basis: 区民政局核定}
              sampleShare:
                - {from: 2020-01-01, value: "100", basis: 区民政局核定}
            """;

    private static final String PAPERS =
            """

            publicity:
              template: posted
              title: "{matter}公示"
              series: 办
              needs: [matter, published, period]
              may: [postedFrom, postedUntil]
              posted: true
              remedies: false
              tracking: false
              basis: []

            paused:
              template: paused
              title: 办理期限中止计时告知书
              series: 办
              needs: [addressee, matter, appliedOn, pausedFor, pausedBasis, pausedFrom, pausedUntil, pausedDays, dueOn]
              remedies: false
              tracking: true
              basis:
                - {law: 中华人民共和国行政许可法, article: 第四十五条, says: 所需时间不计算在期限内, from: 2004-07-01}
            """;

    private static final String BETWEEN =
            flow("Flow_Task_VillageCheck_Task_StreetReview", "Task_VillageCheck", "Step_Stop")
                    + service("Step_Stop", "caseClock.stop(caseNo, 'EXPERT_REVIEW', 'expertReviewDays')", "")
                    + flow("F1", "Step_Stop", "Task_Wait")
                    + task("Task_Wait", "offices.street(caseNo, 'street-reviewer')")
                            .replace(
                                    "<camunda:properties>",
                                    "<camunda:properties><camunda:property name=\"papers\" value=\"publicity\" />")
                    + "<bpmn:boundaryEvent id=\"Event_Soon\" name=\"届满前提醒\" attachedToRef=\"Task_Wait\" cancelActivity=\"false\">"
                    + "<bpmn:timerEventDefinition><bpmn:timeDate xsi:type=\"bpmn:tFormalExpression\">"
                    + "${limits.before(caseNo, 'decision', 3)}</bpmn:timeDate></bpmn:timerEventDefinition></bpmn:boundaryEvent>"
                    + flow("F2", "Event_Soon", "Step_Remind")
                    + service("Step_Remind", "reminders.holderAndApplicant(caseNo, 'Task_Wait')", "")
                    + flow("F3", "Step_Remind", "End_Reminded")
                    + "<bpmn:endEvent id=\"End_Reminded\" name=\"已提醒\" />"
                    + flow("F4", "Task_Wait", "Step_Run")
                    + service("Step_Run", "caseClock.run(caseNo)", "")
                    + flow("F5", "Step_Run", "Step_Draw")
                    + service("Step_Draw", "sampling.draw(caseNo, 'sampleShare')", " camunda:resultVariable=\"drawn\"")
                    + flow("F6", "Step_Draw", "Gate_Drawn")
                    + "<bpmn:exclusiveGateway id=\"Gate_Drawn\" name=\"抽中？\" default=\"F8\" />"
                    + "<bpmn:sequenceFlow id=\"F7\" sourceRef=\"Gate_Drawn\" targetRef=\"Task_Sample\"><bpmn:conditionExpression"
                    + " xsi:type=\"bpmn:tFormalExpression\">${drawn == 'DRAWN'}</bpmn:conditionExpression></bpmn:sequenceFlow>"
                    + task("Task_Sample", "offices.district(caseNo, 'district-assistance')")
                    + flow("F8", "Gate_Drawn", "Task_StreetReview")
                    + flow("F9", "Task_Sample", "Task_StreetReview");

    private static String flow(String id, String from, String to) {
        return "<bpmn:sequenceFlow id=\"" + id + "\" sourceRef=\"" + from + "\" targetRef=\"" + to + "\" />";
    }

    private static String service(String id, String call, String more) {
        return "<bpmn:serviceTask id=\"" + id + "\" name=\"" + id
                + "\" camunda:asyncBefore=\"true\" camunda:expression=\"${" + call + "}\"" + more + " />";
    }

    private static String task(String id, String office) {
        return "<bpmn:userTask id=\"" + id + "\" name=\"" + id + "\" camunda:formRef=\"village-check\""
                + " camunda:formRefBinding=\"deployment\" camunda:candidateGroups=\"${" + office
                + "}\"><bpmn:extensionElements><camunda:properties><camunda:property name=\"outcome.DONE\""
                + " value=\"APPROVE | 已办理 | Done\" /></camunda:properties></bpmn:extensionElements></bpmn:userTask>";
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
