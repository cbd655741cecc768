package org.banjie.assistance.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.banjie.assistance.households.Recipients;
import org.banjie.background.running.ByHand;
import org.banjie.grants.Category;
import org.banjie.grants.Grants;
import org.banjie.testing.BadRow;
import org.banjie.testing.story.Citizens;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.Story;
import org.banjie.vault.Vault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 政策找人: households that may be entitled are told by their village within three working days. */
class LeadTest extends Story {

    private static final String DISTRICT = "district-assistance";

    @Autowired
    Grants grants;

    @Autowired
    ByHand byHand;

    @Autowired
    Vault vault;

    @BeforeEach
    void nobodyYet() {
        db.sql("delete from monitoring_lead").update();
        db.sql("delete from work_item").update();
        db.sql("update cases set closed_at = '2001-01-01' where status = 'REJECTED'")
                .update();
        db.sql("update assistance_grant set ends_on = '2001-01-01' where status in ('STOPPED', 'ENDED')")
                .update();
    }

    @Test
    void a_household_whose_grant_ran_out_is_contacted_by_its_village_within_three_working_days() {
        ended(Category.RIGID);
        assertThat(searched()).isEqualTo(1);
        var lead = theLead();
        assertThat(lead).startsWith("XS-");
        assertThat(officeOf(lead, "Task_Contact")).isEqualTo("village-clerk@" + VILLAGE);
        var task = as("village-clerk." + VILLAGE)
                .get("/tasks/" + taskOf(lead, "Task_Contact"))
                .json();
        assertThat(task.path("dueOn").asText()).isEqualTo("2026-02-12");
        does("village-clerk." + VILLAGE, lead, "Task_Contact", "WILL_APPLY");
        assertThat(stepsOpenFor(lead)).isEmpty();
        assertThat(theCase(lead).path("status").asText()).isEqualTo("APPROVED");
    }

    @Test
    void who_cannot_be_reached_is_followed_up_by_the_street() {
        ended(Category.RIGID);
        searched();
        var lead = theLead();
        does("village-clerk." + VILLAGE, lead, "Task_Contact", "UNREACHABLE");
        assertThat(officeOf(lead, "Task_FollowUp")).isEqualTo("street-intake@" + STREET);
        does("street-intake." + STREET, lead, "Task_FollowUp", "HELPED");
        assertThat(theCase(lead).path("status").asText()).isEqualTo("APPROVED");
    }

    @Test
    void nobody_is_asked_twice_at_once_nor_for_half_a_year_after_needing_nothing() {
        ended(Category.RIGID);
        assertThat(searched()).isEqualTo(1);
        assertThat(searched()).as("one is open").isZero();
        does("village-clerk." + VILLAGE, theLead(), "Task_Contact", "NOT_NEEDED");
        goesTo("2026-07-01T09:00");
        assertThat(searched()).as("left alone").isZero();
        goesTo("2026-08-20T09:00");
        assertThat(searched()).isEqualTo(1);
    }

    @Test
    void a_grant_stopped_by_decision_and_a_household_that_receives_something_are_no_leads() {
        var stopped = new Recipients(grants).in(VILLAGE);
        grants.stop(stopped.id(), LocalDate.parse("2026-02-01"), stopped.caseNo(), "street-leader." + STREET);
        new Recipients(grants).in(VILLAGE);
        assertThat(searched()).isZero();
    }

    @Test
    void who_was_refused_for_a_few_yuan_is_told_and_who_was_far_above_is_not() {
        refused("1660");
        refused("2500");
        assertThat(searched()).isEqualTo(1);
        assertThat(db.sql("select reason from monitoring_lead")
                        .query(String.class)
                        .single())
                .contains("仅略超标准");
    }

    @Test
    void one_that_cannot_be_looked_at_keeps_no_other_from_being_found_and_is_found_later() {
        var bad = ended(Category.RIGID);
        ended(Category.RIGID);
        assertThat(as(DISTRICT).post("/monitoring/leads/search").status()).isEqualTo(202);
        var person = "\\x" + HexFormat.of().formatHex(vault.blindIndex("person", bad.idNo()));
        try (var row = BadRow.in(db, "monitoring_lead", "person_index", person)) {
            assertThat(byHand.failsAtSome("monitoring.search-leads", byHand::settle))
                    .containsExactly("FORMER/" + bad.caseNo());
        }
        assertThat(as(DISTRICT)
                        .get("/monitoring/leads/search")
                        .json()
                        .path("found")
                        .asInt())
                .as("the search came to its end")
                .isEqualTo(1);
        clock.advance(Duration.ofMinutes(1));
        byHand.does("monitoring.search-leads");
        timeline.settle();
        assertThat(as(DISTRICT)
                        .get("/monitoring/leads/search")
                        .json()
                        .path("found")
                        .asInt())
                .isEqualTo(2);
    }

    private void refused(String income) {
        var household = Household.of(1, income).with(Citizens::born);
        var body = new HashMap<>(household.application(VILLAGE));
        var idNo = household.member(0).path("idNo").asText();
        body.put("applicant", Map.of("name", "王建国", "idNo", idNo, "phone", "13800000000"));
        var caseNo = as("street-intake." + STREET)
                .post("/cases", body)
                .json()
                .path("caseNo")
                .asText();
        isInvestigated(caseNo);
        does("street-reviewer." + STREET, caseNo, "Task_PreliminaryOpinion", "AGAINST");
        does("street-leader." + STREET, caseNo, "Task_DecideRefusal", "REFUSE");
        does("street-intake." + STREET, caseNo, "Task_ServeRefusal", "SERVED");
        assertThat(theCase(caseNo).path("status").asText()).isEqualTo("REJECTED");
    }

    private Recipients.Recipient ended(Category category) {
        var once = new Recipients(grants).in(VILLAGE, category, 1);
        db.sql("update assistance_grant set status = 'ENDED', ends_on = '2026-01-31' where id = ?")
                .param(once.id())
                .update();
        db.sql("update grant_member set live = false where grant_id = ?")
                .param(once.id())
                .update();
        return once;
    }

    private int searched() {
        assertThat(as(DISTRICT).post("/monitoring/leads/search").status()).isEqualTo(202);
        byHand.settle();
        timeline.settle();
        return as(DISTRICT).get("/monitoring/leads/search").json().path("found").asInt();
    }

    private String theLead() {
        return db.sql("select case_no from monitoring_lead where closed_on is null")
                .query(String.class)
                .single();
    }
}
