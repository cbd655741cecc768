package org.banjie.stories.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** 民政领域安全隐患: found, mended, and verified by somebody who did neither. */
class SafetyHazardTest extends KindStory {

    @Test
    void a_hazard_is_mended_until_the_district_sees_that_it_is_gone() {
        clock.goesTo("2026-02-10T09:00");
        var caseNo = found("PLAIN");
        assertThat(theCase(caseNo).path("dueOn").asText()).isEqualTo("2026-03-12");
        does(REVIEWER, caseNo, "Task_Grade", "ORDER", Map.of("measures", "立即清理安全出口"));
        assertThat(papers().text(caseNo, "order")).contains("安全隐患整改通知书", "安全出口堆放床垫", "立即清理安全出口", "2026年3月12日前整改完成");
        does(INTAKE, caseNo, "Task_Mend", "MENDED");
        does(SECTION, caseNo, "Task_Verify", "AGAIN");
        does(INTAKE, caseNo, "Task_Mend", "MENDED");
        does(SECTION, caseNo, "Task_Verify", "VERIFIED");
        assertThat(status(caseNo)).isEqualTo("APPROVED");
    }

    @Test
    void a_grave_one_has_seven_days_and_what_is_none_is_closed() {
        clock.goesTo("2026-02-10T09:00");
        var caseNo = found("GRAVE");
        assertThat(theCase(caseNo).path("dueOn").asText()).isEqualTo("2026-02-24");
        does(REVIEWER, caseNo, "Task_Grade", "NONE");
        assertThat(status(caseNo)).isEqualTo("TERMINATED");
    }

    private String found(String grade) {
        return applies(
                "safety-hazard",
                ORGANISATION,
                Map.of(
                        "item", grade,
                        "placeType", "CARE_HOME",
                        "placeAddress", "松江区某路1号",
                        "foundOn", "2026-02-10",
                        "hazard", "二楼安全出口堆放床垫"));
    }
}
