package org.banjie.organisations.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.banjie.access.Actor;
import org.banjie.refusal.Invalid;
import org.banjie.testing.story.FormerSet;
import org.banjie.worklist.Completion;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** L15 in the yearly inspection: what is to be mended in a report is told once, item by item, with a day. */
class InspectionReturnTest extends InspectionStory {

    @Autowired
    BeanFactory program;

    private static final String LEADER = "district-approver";

    @Test
    void a_reason_alone_sends_nothing_back_each_item_is_named_and_printed_with_a_day() {
        var uscc = association();
        opensTheRound(YEAR);
        var caseNo = isAtTheRegistry(uscc);
        var bare = tries(REGISTRAR, caseNo, "Task_Examine", "BACK", Map.of());
        assertThat(bare.json().path("errors").findValuesAsText("code")).containsExactly("gap-missing");
        does(REGISTRAR, caseNo, "Task_Examine", "BACK", asks("netAssets"));
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_Report");
        assertThat(papers().text(caseNo, "correction")).contains("2025年度报告补正告知书", "净资产：和报表对不上；按报表填写", "2026年3月6日");
        assertThat(theCaseOf(caseNo).path("dueOn").asText())
                .as("fifteen working days over Spring Festival")
                .isEqualTo("2026-03-06");
        assertThat(theCaseOf(caseNo).path("status").asText()).isEqualTo("CORRECTION");
    }

    @Test
    void exactly_the_items_that_were_named_can_be_changed() {
        var uscc = association();
        opensTheRound(YEAR);
        var caseNo = isAtTheRegistry(uscc);
        does(REGISTRAR, caseNo, "Task_Examine", "BACK", asks("netAssets"));
        var actor = organisation(uscc);
        assertThatThrownBy(() -> handsIn(actor, caseNo, Map.of("netAssets", "40000", "income", "1")))
                .isInstanceOfSatisfying(Invalid.class, wrong -> assertThat(wrong.errors())
                        .extracting(one -> one.path() + " " + one.code())
                        .containsExactly("answers.income field-locked"));
        handsIn(actor, caseNo, Map.of("netAssets", "40000"));
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_PreReview");
        assertThat(prefilled(caseNo).path("netAssets").asText()).isEqualTo("40000");
        assertThat(prefilled(caseNo).path("income").asText()).isEqualTo("20000");
    }

    @Test
    @DisplayName(
            "L15: something new in a second round needs a reason and the head; what was told is asked again freely")
    void a_second_round() {
        var uscc = association();
        opensTheRound(YEAR);
        var caseNo = isAtTheRegistry(uscc);
        does(REGISTRAR, caseNo, "Task_Examine", "BACK", asks("netAssets"));
        comesAgain(uscc, caseNo);
        does(REGISTRAR, caseNo, "Task_Examine", "BACK", asks("netAssets"));
        assertThat(stepsOpenFor(caseNo)).as("the same again").containsExactly("Task_Report");
        comesAgain(uscc, caseNo);
        var more = tries(REGISTRAR, caseNo, "Task_Examine", "BACK", asks("netAssets", "income"));
        assertThat(more.json().path("errors").findValuesAsText("code")).containsExactly("asked-once");
        var reasoned = Map.of("gaps", gaps("netAssets", "income"), "newReason", "补交的报表才看出来");
        does(REGISTRAR, caseNo, "Task_Examine", "BACK", reasoned);
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_SecondBack");
        does(LEADER, caseNo, "Task_SecondBack", "BACK");
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_Examine");
        does(REGISTRAR, caseNo, "Task_Examine", "BACK", reasoned);
        does(LEADER, caseNo, "Task_SecondBack", "AGREE");
        handsIn(organisation(uscc), caseNo, Map.of("income", "21000"));
        assertThat(prefilled(caseNo).path("income").asText()).isEqualTo("21000");
    }

    @Test
    void what_the_competent_unit_sends_back_is_itemised_too_and_the_head_sends_it_back_there() {
        var uscc = association();
        opensTheRound(YEAR);
        reports(uscc);
        var caseNo = caseOf(uscc);
        assertThat(tries("competent-unit", caseNo, "Task_PreReview", "BACK", Map.of())
                        .status())
                .isEqualTo(422);
        does("competent-unit", caseNo, "Task_PreReview", "BACK", asks("work"));
        handsIn(organisation(uscc), caseNo, Map.of("work", "影展七次"));
        does("competent-unit", caseNo, "Task_PreReview", "BACK", Map.of("gaps", gaps("staff"), "newReason", "人数与名册不符"));
        does(LEADER, caseNo, "Task_SecondBack", "BACK");
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_PreReview");
    }

    @Test
    void one_that_began_under_the_set_before_is_sent_back_for_a_reason_and_walks_to_its_end() {
        var former = new FormerSet(InspectionModel.KIND, program, port);
        former.isLive();
        var uscc = association();
        opensTheRound(YEAR);
        var caseNo = isAtTheRegistry(uscc);
        former.isFollowed();
        does(REGISTRAR, caseNo, "Task_Examine", "BACK");
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_Report");
        handsIn(organisation(uscc), caseNo, Map.of("income", "21000"));
        does("competent-unit", caseNo, "Task_PreReview", "AGREE");
        does(REGISTRAR, caseNo, "Task_Examine", "CLEAN");
        assertThat(stateOf(uscc)).isEqualTo("PASS");
    }

    private void comesAgain(String uscc, String caseNo) {
        handsIn(organisation(uscc), caseNo, Map.of());
        does("competent-unit", caseNo, "Task_PreReview", "AGREE");
    }

    private void handsIn(Actor actor, String caseNo, Map<String, ?> changed) {
        var report = prefilled(caseNo);
        changed.forEach((field, value) -> report.put(field, (String) value));
        desk.complete(actor, taskOf(caseNo, "Task_Report"), new Completion("REPORTED", null, report));
        timeline.settle();
    }

    private com.fasterxml.jackson.databind.JsonNode theCaseOf(String caseNo) {
        return as(REGISTRAR).get("/cases/" + caseNo).json();
    }

    private static Map<String, ?> asks(String... items) {
        return Map.of("gaps", gaps(items));
    }

    private static List<?> gaps(String... items) {
        return List.of(items).stream()
                .map(item -> Map.of("code", item, "item", "和报表对不上", "todo", "按报表填写"))
                .toList();
    }
}
