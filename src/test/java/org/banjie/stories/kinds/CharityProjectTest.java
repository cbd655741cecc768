package org.banjie.stories.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** 慈善救助项目: assessed, matched with needs, posted, recognised; nothing is paid. */
class CharityProjectTest extends KindStory {

    @Test
    void a_project_is_matched_posted_and_recognised() {
        clock.goesTo("2026-02-10T09:00");
        var caseNo = acceptedOf("charity-project", project());
        does(REVIEWER, caseNo, "Task_StreetReview", "FAVOUR");
        does(SECTION, caseNo, "Task_Match", "FIT", Map.of("needs", "泗泾镇住院超过三十天的，约六十人"));
        prints(SECTION, caseNo, "Task_Publicise", "publicity");
        does(SECTION, caseNo, "Task_Publicise", "DONE");
        assertThat(stepsOpenFor(caseNo)).as("the notice hangs").isEmpty();
        goesTo("2026-02-26T09:00");
        does(APPROVER, caseNo, "Task_Decide", "GRANT");
        assertThat(status(caseNo)).isEqualTo("APPROVED");
        assertThat(papers().text(caseNo, "granted")).contains("同意您的慈善救助项目申请");
        assertThat(papers().text(caseNo, "recognition")).contains("大病家庭陪护补贴", "泗泾镇住院超过三十天的，约六十人");
    }

    @Test
    void what_overlaps_is_not_posted_and_refused() {
        var caseNo = acceptedOf("charity-project", project());
        does(REVIEWER, caseNo, "Task_StreetReview", "AGAINST");
        does(SECTION, caseNo, "Task_Match", "NOT");
        does(APPROVER, caseNo, "Task_Decide", "REFUSE");
        assertThat(status(caseNo)).isEqualTo("REJECTED");
    }

    private static Map<String, Object> project() {
        return Map.of(
                "item", "MEDICAL",
                "project", "大病家庭陪护补贴",
                "helped", "长期住院的人",
                "people", 60,
                "budget", 300000,
                "source", "GIFT",
                "how", "每户一次付五千元");
    }
}
