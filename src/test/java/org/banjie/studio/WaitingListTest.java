package org.banjie.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.banjie.background.PlannedWorks;
import org.banjie.background.Shift;
import org.banjie.background.Work;
import org.banjie.testing.AtOnce;
import org.banjie.testing.story.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Places are offered in turn, each to one alone, and nobody chooses. */
class WaitingListTest extends StudioStory {

    private static final String KIND = "line-kind";
    private static final String LIST = KIND + "/places";
    private static final String LAPSED = "/waiting?list=" + LIST + "&view=lapsed";

    @Autowired
    PlannedWorks works;

    @AfterEach
    void nobodyWaits() {
        db.sql("delete from waiting_entry").update();
    }

    @Test
    void the_order_is_the_day_of_acceptance_then_the_number_and_who_withdraws_makes_room() {
        live();
        clock.goesTo("2026-02-09T09:00");
        var late = handsIn();
        var first = handsIn();
        var second = handsIn();
        accepted(second);
        accepted(first);
        clock.goesTo("2026-02-10T09:00");
        accepted(late);
        for (var caseNo : List.of(late, second, first)) granted(caseNo);
        calls();
        assertThat(places()).containsExactly(first + " CALLED", second + " WAITING", late + " WAITING");
        assertThat(stepsOpenFor(first)).containsExactly("Task_Answer");
        assertThat(stepsOpenFor(second)).isEmpty();

        assertThat(as(INTAKE)
                        .post("/cases/" + first + "/withdraw", Map.of("reason", "住到女儿家"))
                        .ok())
                .isTrue();
        timeline.settle();
        calls();
        assertThat(places()).containsExactly(first + " LEFT", second + " CALLED", late + " WAITING");

        does(INTAKE, second, "Task_Answer", "LATER");
        calls();
        assertThat(places())
                .as("the end of the line")
                .containsExactly(first + " LEFT", late + " CALLED", second + " WAITING");
        does(INTAKE, late, "Task_Answer", "DONE");
        calls();
        assertThat(places()).as("the only place is taken").contains(late + " TAKEN", second + " WAITING");
        assertThat(theCase(late).path("status").asText()).isEqualTo("APPROVED");
        assertThat(theCase(late).path("decision").path("decidedBy").asText()).doesNotContain("street-intake");
    }

    @Test
    void two_who_call_at_once_offer_one_place_once() throws Exception {
        live();
        clock.goesTo("2026-02-09T09:00");
        for (var i = 0; i < 3; i++) {
            var caseNo = handsIn();
            accepted(caseNo);
            granted(caseNo);
        }
        AtOnce.all(Collections.nCopies(4, () -> work().piece(Shift.OPEN)));
        timeline.settle();
        assertThat(places()).filteredOn(one -> one.endsWith("CALLED")).hasSize(1);
    }

    @Test
    void whoever_is_passed_over_for_a_reason_keeps_the_turn() {
        live();
        clock.goesTo("2026-02-09T09:00");
        var first = handsIn();
        var second = handsIn();
        for (var caseNo : List.of(first, second)) accepted(caseNo);
        for (var caseNo : List.of(first, second)) granted(caseNo);
        db.sql("update waiting_entry set held = 'AWAY' where case_no = ?")
                .param(first)
                .update();
        calls();
        assertThat(places()).containsExactly(first + " WAITING", second + " CALLED");
        db.sql("update waiting_entry set held = null where case_no = ?")
                .param(first)
                .update();
        does(INTAKE, second, "Task_Answer", "LATER");
        calls();
        assertThat(places()).contains(first + " CALLED");
    }

    @Test
    void whoever_keeps_the_list_is_told_of_a_place_that_lapsed_until_she_has_dealt_with_it() {
        live();
        clock.goesTo("2026-02-09T09:00");
        var first = handsIn();
        accepted(first);
        granted(first);
        calls();
        assertThat(isTold("district-assistance")).isFalse();
        timeline.of(first).moveTo(Instant.parse("2026-02-27T01:00:00Z"));
        calls();
        assertThat(places()).as("nobody else waits").containsExactly(first + " CALLED");
        assertThat(isTold("district-assistance")).isTrue();
        assertThat(isTold(INTAKE)).isFalse();
        var keeper = Visitor.signedIn(port, "district-assistance");
        var page = keeper.get(LAPSED);
        assertThat(page).contains(first, "逾期没有答复");
        keeper.posts("/waiting/" + first + "/resume?view=lapsed&list=" + LIST, page, Map.of());
        assertThat(keeper.get(LAPSED)).doesNotContain(first);
        assertThat(isTold("district-assistance")).isFalse();
        does(INTAKE, first, "Task_Answer", "LATER");
        assertThat(isTold("district-assistance")).as("declined in time").isFalse();
    }

    private boolean isTold(String uid) {
        var others = as(uid).get("/worklist").json().path("others");
        return others.findValuesAsText("page").contains(LAPSED);
    }

    private void calls() {
        while (work().piece(Shift.OPEN)) timeline.settle();
        timeline.settle();
    }

    private Work work() {
        return works.all().stream()
                .filter(one -> one.name().equals("waiting.call"))
                .findFirst()
                .orElseThrow()
                .work();
    }

    private List<String> places() {
        return db.sql("select case_no || ' ' || state from waiting_entry where kind = ? order by since, case_no")
                .param(KIND)
                .query(String.class)
                .list();
    }

    private String handsIn() {
        return handsIn(KIND, Map.of("item", "FIRST", "registration", VILLAGE, "grounds", "独居"));
    }

    private void accepted(String caseNo) {
        does(INTAKE, caseNo, "Task_CheckCompleteness", "ACCEPT", Map.of("present", List.of("id-card")));
    }

    private void granted(String caseNo) {
        does("village-clerk." + VILLAGE, caseNo, "Task_VillageCheck", "CHECKED");
        does("street-reviewer." + STREET, caseNo, "Task_StreetReview", "FAVOUR");
        does("district-assistance", caseNo, "Task_Decide", "GRANT");
    }

    private void live() {
        if (as(ADMIN).get("/kinds").json().findValuesAsText("code").contains(KIND)) return;
        var made = as(ADMIN)
                .post(
                        "/models",
                        Map.of(
                                "code", KIND,
                                "nameZh", "排队的床位",
                                "nameEn", "Bed in line",
                                "prefix", "PD",
                                "days", 15,
                                "unit", "WORKING",
                                "law", "上海市养老服务条例",
                                "article", "第四十七条"));
        assertThat(made.status()).as("%s", made).isEqualTo(201);
        changes(
                KIND,
                KIND + ".bpmn",
                "<bpmn:process ",
                "<bpmn:message id=\"Msg_Place\" name=\"place-offered\" /><bpmn:process ");
        changes(
                KIND,
                KIND + ".bpmn",
                "sourceRef=\"Gate_Decide\" targetRef=\"Step_Approve\"",
                "sourceRef=\"Gate_Decide\" targetRef=\"Step_Join\"");
        changes(
                KIND,
                KIND + ".bpmn",
                "<bpmn:serviceTask id=\"Step_Approve\"",
                LINE + "<bpmn:serviceTask id=\"Step_Approve\"");
        changes(KIND, "kind.yaml", "# steps that must be done by somebody else than", SETTINGS + "# steps done by");
        goesLive(KIND);
    }

    private static final String SETTINGS =
            """
            settings:
              places:
                - {from: 2020-01-01, value: "1", basis: 区民政局核定}
              answerDays:
                - {from: 2020-01-01, value: "5", basis: 区民政局核定}
            """;

    private static final String LINE =
            """
            <bpmn:serviceTask id="Step_Join" name="进入轮候" camunda:asyncBefore="true" camunda:expression="${waitingList.join(caseNo, 'places')}" />
            <bpmn:intermediateCatchEvent id="Wait_Place" name="等空位"><bpmn:messageEventDefinition messageRef="Msg_Place" /></bpmn:intermediateCatchEvent>
            <bpmn:serviceTask id="Step_Offer" name="叫到" camunda:asyncBefore="true" camunda:expression="${waitingList.offer(caseNo, 'answerDays')}" />
            <bpmn:userTask id="Task_Answer" name="答复" camunda:formRef="correct" camunda:formRefBinding="deployment" camunda:candidateGroups="${offices.applicantOr(caseNo, 'street-intake')}">
              <bpmn:extensionElements><camunda:properties>
                <camunda:property name="outcome.DONE" value="APPROVE | 接受 | Take it" />
                <camunda:property name="outcome.LATER" value="OTHER | 排到最后 | To the end" />
              </camunda:properties></bpmn:extensionElements>
            </bpmn:userTask>
            <bpmn:boundaryEvent id="Timer_Answer" name="逾期" attachedToRef="Task_Answer"><bpmn:timerEventDefinition><bpmn:timeDate xsi:type="bpmn:tFormalExpression">${limits.due(caseNo, 'place-offer')}</bpmn:timeDate></bpmn:timerEventDefinition></bpmn:boundaryEvent>
            <bpmn:exclusiveGateway id="Gate_Taken" name="接受？" default="W6" />
            <bpmn:serviceTask id="Step_Take" name="接受" camunda:asyncBefore="true" camunda:expression="${waitingList.take(caseNo)}" />
            <bpmn:sequenceFlow id="W1" sourceRef="Step_Join" targetRef="Wait_Place" />
            <bpmn:sequenceFlow id="W2" sourceRef="Wait_Place" targetRef="Step_Offer" />
            <bpmn:sequenceFlow id="W3" sourceRef="Step_Offer" targetRef="Task_Answer" />
            <bpmn:sequenceFlow id="W4" sourceRef="Task_Answer" targetRef="Gate_Taken" />
            <bpmn:sequenceFlow id="W5" sourceRef="Gate_Taken" targetRef="Step_Join"><bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${Task_Answer == 'LATER'}</bpmn:conditionExpression></bpmn:sequenceFlow>
            <bpmn:sequenceFlow id="W6" sourceRef="Gate_Taken" targetRef="Step_Take" />
            <bpmn:sequenceFlow id="W7" sourceRef="Step_Take" targetRef="Step_Approve" />
            <bpmn:sequenceFlow id="W8" sourceRef="Timer_Answer" targetRef="Step_Join" />
            """;
}
