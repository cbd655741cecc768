package org.banjie.stories.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** 公益基地认定: the street comes, a notice hangs, and the organisation has it in writing. */
class WelfareBaseTest extends KindStory {

    @Test
    void an_organisation_is_recognised_after_a_visit_and_a_notice() {
        clock.goesTo("2026-02-10T09:00");
        var caseNo = reviewed("FAVOUR");
        prints(SECTION, caseNo, "Task_Publicise", "publicity");
        does(SECTION, caseNo, "Task_Publicise", "DONE");
        goesTo("2026-02-26T09:00");
        does(APPROVER, caseNo, "Task_Decide", "GRANT");
        assertThat(papers().text(caseNo, "recognition")).contains("公益基地认定书", "认定为老服务公益基地（松江区某路1号）为公益基地");
        assertThat(status(caseNo)).isEqualTo("APPROVED");
    }

    @Test
    void one_the_street_is_against_is_not_posted() {
        var caseNo = reviewed("AGAINST");
        does(APPROVER, caseNo, "Task_Decide", "REFUSE");
        assertThat(papers().text(caseNo, "refused")).contains("松江区云上社会服务中心", "行政复议");
    }

    private String reviewed(String outcome) {
        var caseNo = acceptedOf(
                "welfare-base",
                Map.of(
                        "item", "OLD",
                        "baseName", "为老服务公益基地",
                        "baseAddress", "松江区某路1号",
                        "places", 20,
                        "services", "陪老人读报"));
        does(REVIEWER, caseNo, "Task_StreetReview", outcome);
        return caseNo;
    }
}
