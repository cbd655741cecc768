package org.banjie.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.banjie.background.running.ByHand;
import org.banjie.flow.models.Models;
import org.banjie.grants.paying.Payables;
import org.banjie.journal.Journal;
import org.banjie.site.front.Preparations;
import org.banjie.testing.BanjieTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** The demonstration district as a newcomer finds it. */
@BanjieTest
@TestPropertySource(properties = "banjie.demo.cases=86")
class FirstStartTest {

    @Autowired
    JdbcClient db;

    @Autowired
    Models models;

    @Autowired
    Journal journal;

    @Autowired
    FirstStart firstStart;

    @Autowired
    ByHand byHand;

    @Autowired
    Preparations preparations;

    @Autowired
    Payables payables;

    @BeforeEach
    void isMadeBesideEverythingElse() {
        byHand.settle();
    }

    @Test
    void every_step_of_assistance_waits_somewhere_but_those_of_a_district_that_confirms_itself() {
        var steps = new TreeSet<>(models.steps(models.live("assistance")).keySet());
        steps.removeAll(List.of(
                "Task_RandomCheck", "Task_DistrictReview", "Task_DistrictConfirm", "Task_DistrictDecideRefusal"));
        // rare: a second gap, and an objection that is entered while another is looked into
        steps.removeAll(List.of("Task_SecondCorrection", "Task_AnotherObjection"));
        assertThat(strings("select distinct step from work_item where kind = 'assistance'"))
                .containsExactlyInAnyOrderElementsOf(steps);
    }

    @Test
    void the_registration_desk_is_not_empty() {
        assertThat(strings("select distinct step from work_item where kind = 'organisations'"))
                .contains(
                        "Task_CheckCompleteness",
                        "Task_CompetentUnit",
                        "Task_Conference",
                        "Task_SiteCheck",
                        "Task_Decide");
        assertThat(count("select count(*) from organisation")).isEqualTo(1);
    }

    @Test
    void the_funeral_home_has_rooms_prices_voyages_a_season_and_funerals_at_every_stage() {
        assertThat(strings("select distinct type from funeral_resource"))
                .containsExactlyInAnyOrder("HALL", "FURNACE", "VEHICLE", "CABINET", "NICHE");
        assertThat(strings("select distinct basis from funeral_price")).containsExactly("演示用的虚构价格，不是公布的收费标准");
        assertThat(strings("select distinct step from work_item where kind = 'funeral'"))
                .contains("Task_Intake", "Task_Dispatch", "Task_Quote", "Task_Ceremony", "Task_Settle");
        assertThat(count("select count(*) from cases where kind = 'funeral'")).isEqualTo(6);
        assertThat(count("select count(*) from funeral_deceased where waiting")).isEqualTo(2);
        assertThat(count("select sum(taken) from funeral_voyage")).isEqualTo(4);
        assertThat(count("select count(*) from funeral_kept where state = 'KEPT'"))
                .isEqualTo(2);
        assertThat(count("select count(*) from sweeping_slot")).isEqualTo(30);
    }

    @Test
    void of_every_kind_that_is_files_alone_something_waits_or_has_been_granted() {
        assertThat(strings("select distinct kind from cases"))
                .contains(
                        "aids-rental",
                        "care-home-place",
                        "care-home-subsidy",
                        "carer-entry",
                        "charity-project",
                        "children-living",
                        "disability-allowances",
                        "home-adaptation",
                        "organisation-fund",
                        "safety-hazard",
                        "service-referral",
                        "shelter",
                        "welfare-base");
        assertThat(count("select count(*) from cases where status = 'APPROVED' and kind = 'safety-hazard'"))
                .isEqualTo(1);
    }

    @Test
    void a_roster_of_any_street_leaves_out_but_the_family_that_has_no_account_yet() {
        var february = LocalDate.of(2026, 2, 1);
        var owed = strings("select distinct street from assistance_grant where monthly").stream()
                .map(street -> payables.expected(street, february))
                .toList();
        assertThat(owed.stream().mapToInt(Payables.Expected::households).sum()).isGreaterThan(3);
        assertThat(owed.stream().mapToInt(Payables.Expected::withoutAccount).sum())
                .isEqualTo(1);
        // the book says so of the family that was reviewed by its village
        assertThat(
                        count(
                                """
                select count(*) from assistance_grant where monthly and account_no is null and case_no in
                    (select case_no from case_opinion where step = 'Task_DemocraticReview')
                """))
                .isEqualTo(1);
        assertThat(count("select count(*) from assistance_grant where once")).isPositive();
        assertThat(count("select count(*) from assistance_grant where once and account_no is null"))
                .isZero();
    }

    @Test
    void a_case_of_every_status_is_there() {
        assertThat(strings("select distinct status from cases"))
                .containsExactlyInAnyOrder(
                        "SUBMITTED",
                        "CORRECTION",
                        "ACCEPTED",
                        "IN_REVIEW",
                        "PUBLICISED",
                        "APPROVED",
                        "REJECTED",
                        "DECLINED",
                        "WITHDRAWN",
                        "TERMINATED",
                        "TRANSFERRED");
        assertThat(count("select count(*) from cases")).isEqualTo(86);
    }

    @Test
    void what_is_overdue_is_meant_to_be_and_some_is_near_its_last_day() {
        var today = LocalDate.of(2026, 2, 9);
        var overdue = db.sql("select distinct step from work_item where due_on < ?")
                .param(today)
                .query(String.class)
                .list();
        assertThat(overdue).containsExactlyInAnyOrder("Task_Confirm", "Task_EconomicCheck", "Task_CheckCompleteness");
        assertThat(db.sql("select count(*) from work_item where due_on < ?")
                        .param(today)
                        .query(Integer.class)
                        .single())
                .isBetween(3, 4);
        assertThat(db.sql("select count(*) from work_item where due_on >= :today and amber_on <= :today")
                        .param("today", today)
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void everything_was_done_in_the_past_in_order_and_is_on_record() {
        assertThat(count("select count(*) from journal_entry where at > '2026-02-09T01:00:00Z'"))
                .isZero();
        assertThat(
                        count(
                                """
                select count(*) from journal_entry a join journal_entry b on b.chain = a.chain and b.seq = a.seq + 1
                where b.at < a.at
                """))
                .isZero();
        assertThat(count("select count(*) from act_ru_job where retries_ = 0")).isZero();
        assertThat(journal.verify().ok()).isTrue();
    }

    @Test
    void the_next_start_adds_none() {
        firstStart.start();
        byHand.settle();
        assertThat(count("select count(*) from cases")).isEqualTo(86);
        assertThat(preparations.now()).isEmpty();
    }

    private List<String> strings(String sql) {
        return db.sql(sql).query(String.class).list();
    }

    private int count(String sql) {
        return db.sql(sql).query(Integer.class).single();
    }
}
