package org.banjie.stories.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.banjie.background.PlannedWorks;
import org.banjie.background.Shift;
import org.banjie.testing.story.Citizens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 保基本养老床位轮候: a notice hangs, then one waits in line, is called, and takes the bed. */
class CareHomePlaceTest extends KindStory {

    private static final String VILLAGER = "village-clerk." + VILLAGE;

    @Autowired
    PlannedWorks works;

    @AfterEach
    void nobodyWaits() {
        db.sql("delete from waiting_entry").update();
    }

    @Test
    void whoever_is_agreed_to_waits_is_called_and_has_a_bed() {
        clock.goesTo("2026-02-10T09:00");
        var caseNo = applies();
        does(VILLAGER, caseNo, "Task_VillageCheck", "CHECKED");
        does(REVIEWER, caseNo, "Task_StreetReview", "FAVOUR");
        prints(VILLAGER, caseNo, "Task_Publicise", "publicity");
        does(VILLAGER, caseNo, "Task_Publicise", "DONE");
        goesTo("2026-02-26T09:00");
        does(SECTION, caseNo, "Task_Decide", "GRANT");
        assertThat(stepsOpenFor(caseNo)).as("waits").isEmpty();
        assertThat(status(caseNo)).isNotEqualTo("APPROVED");
        calls();
        does(INTAKE, caseNo, "Task_Answer", "DONE");
        assertThat(status(caseNo)).isEqualTo("APPROVED");
        assertThat(papers().text(caseNo, "granted")).contains("同意您的保基本养老床位轮候申请");
    }

    @Test
    void nobody_is_posted_whom_the_street_is_against_and_nobody_under_sixty_applies() {
        var caseNo = applies();
        does(VILLAGER, caseNo, "Task_VillageCheck", "DIFFERENT");
        does(REVIEWER, caseNo, "Task_StreetReview", "AGAINST");
        does(SECTION, caseNo, "Task_Decide", "REFUSE");
        assertThat(status(caseNo)).isEqualTo("REJECTED");
        var young = Map.of("name", "沈小巧", "idNo", Citizens.born("19680512"), "phone", "13800000777");
        var reply = as(INTAKE)
                .post(
                        "/cases",
                        Map.of("kind", "care-home-place", "area", VILLAGE, "applicant", young, "answers", answers()));
        assertThat(reply.status()).as("%s", reply).isEqualTo(422);
    }

    private void calls() {
        var work = works.all().stream()
                .filter(one -> one.name().equals("waiting.call"))
                .findFirst()
                .orElseThrow();
        while (work.work().piece(Shift.OPEN)) timeline.settle();
        timeline.settle();
    }

    private String applies() {
        return acceptedWithout("care-home-place", "19430512", answers());
    }

    private static Map<String, String> answers() {
        return Map.of("item", "LONG", "registration", VILLAGE, "level", "4", "home", "区社会福利院", "grounds", "独居，行动不便");
    }
}
