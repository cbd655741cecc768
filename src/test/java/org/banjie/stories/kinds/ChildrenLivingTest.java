package org.banjie.stories.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** 困境儿童基本生活费: street and district, fifteen working days each, and nothing hangs on a wall. */
class ChildrenLivingTest extends KindStory {

    private static final String KIND = "children-living";

    @Test
    void a_child_whose_parents_cannot_raise_it_is_paid_from_the_month_after_the_confirmation() {
        clock.goesTo("2026-02-10T09:00");
        var caseNo = verified("20180512", "LOST");
        assertThat(theCase(caseNo).path("dueOn").asText()).isEqualTo("2026-03-30");
        assertThat(as("village-clerk." + VILLAGE).get("/cases/" + caseNo).status())
                .as("the village is not told")
                .isEqualTo(404);
        does(SECTION, caseNo, "Task_Decide", "GRANT");
        assertThat(papers().text(caseNo, "granted"))
                .contains("事实无人抚养儿童基本生活费决定书", "每月2,100.00元", "自2026年3月1日起计发", "民发〔2019〕62号");
        clock.goesTo("2026-03-02T09:00");
        assertThat(paidBy("2026-03")).contains("2100.00,2026-03,困境儿童基本生活费");
    }

    @Test
    void none_is_granted_where_a_parent_can_raise_the_child_or_it_has_grown_up() {
        for (var caseNo : new String[] {verified("20180512", "RAISING"), verified("20080101", "LOST")}) {
            assertThat(tries(SECTION, caseNo, "Task_Decide", "GRANT", Map.of()).status())
                    .isEqualTo(409);
            does(SECTION, caseNo, "Task_Decide", "REFUSE");
            assertThat(status(caseNo)).isEqualTo("REJECTED");
        }
    }

    /** The father is in prison; of the mother the street finds that. */
    private String verified(String born, String mother) {
        var caseNo = accepted(
                KIND,
                born,
                Map.of(
                        "item", "FACTUAL",
                        "father", "PRISON",
                        "mother", "LOST",
                        "guardian", "沈根发",
                        "relation", "祖父"));
        does(REVIEWER, caseNo, "Task_StreetCheck", "MATCH", Map.of("father", "PRISON", "mother", mother));
        return caseNo;
    }
}
