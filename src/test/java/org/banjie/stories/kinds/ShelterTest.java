package org.banjie.stories.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.banjie.cases.Cases;
import org.banjie.testing.story.Citizens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 流浪乞讨人员救助: from being met in the street to leaving the station. */
class ShelterTest extends KindStory {

    @Autowired
    Cases cases;

    @Test
    void whoever_nobody_knows_is_taken_in_found_out_and_goes_home() {
        clock.goesTo("2026-03-10T09:00");
        var caseNo = met("无名氏一号");
        assertThat(theCase(caseNo).path("dueOn").asText()).as("ten days").isEqualTo("2026-03-20");
        does(SECTION, caseNo, "Task_Screen", "RECEIVE");
        does(SECTION, caseNo, "Task_Station", "UNKNOWN", Map.of("foundName", "", "foundId", ""));
        assertThat(cases.applicant(caseNo).idNo()).isEmpty();
        does(SECTION, caseNo, "Task_Trace", "LONGER");
        does(APPROVER, caseNo, "Task_Longer", "FILED", Map.of("moreDays", 20));
        assertThat(theCase(caseNo).path("dueOn").asText())
                .as("put on file, so thirty")
                .isEqualTo("2026-04-09");
        does(SECTION, caseNo, "Task_Trace", "AGAIN");
        var number = Citizens.born("19620304");
        does(SECTION, caseNo, "Task_Station", "KNOWN", Map.of("foundName", "沈阿大", "foundId", number));
        assertThat(cases.applicant(caseNo).idNo())
                .as("found by their number from now on")
                .isEqualTo(number);
        does(SECTION, caseNo, "Task_Trace", "READY");
        does(SECTION, caseNo, "Task_Leave", "LEFT", Map.of("leftOn", "2026-03-10", "goesTo", "回户籍地，哥哥到车站接"));
        assertThat(status(caseNo)).isEqualTo("APPROVED");
        assertThat(papers().text(caseNo, "leaving")).contains("2026年3月10日接受救助", "哥哥到车站接");
    }

    @Test
    void whoever_has_somebody_to_go_to_is_told_why_not_and_whoever_wants_to_leave_leaves() {
        clock.goesTo("2026-03-10T09:00");
        var caseNo = met("沈阿二");
        does(SECTION, caseNo, "Task_Screen", "NOT");
        assertThat(status(caseNo)).isEqualTo("REJECTED");
        assertThat(papers().text(caseNo, "refused")).contains("不予救助通知书", "沈阿二", "您的流浪乞讨人员救助申请");
        var other = met("沈阿三");
        does(SECTION, other, "Task_Screen", "RECEIVE");
        var left = as(SECTION).post("/cases/" + other + "/exits/depart", Map.of("reason", "自己回家"));
        assertThat(left.ok()).as("%s", left).isTrue();
        timeline.settle();
        assertThat(status(other)).isEqualTo("TERMINATED");
        assertThat(papers().text(other, "departed")).contains("自己回家");
    }

    private String met(String name) {
        var answers = Map.of(
                "item", "STREET", "metAt", "地铁站出口", "metOn", "2026-03-10", "condition", "WELL", "told", "三天没有吃住");
        return applies("shelter", Map.of("name", name), answers);
    }
}
