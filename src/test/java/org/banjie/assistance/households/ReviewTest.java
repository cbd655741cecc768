package org.banjie.assistance.households;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.banjie.assistance.households.review.Reviews;
import org.banjie.cases.Cases;
import org.banjie.grants.Category;
import org.banjie.grants.GrantStatus;
import org.banjie.grants.Grants;
import org.banjie.grants.NewGrant;
import org.banjie.grants.NewGrant.Person;
import org.banjie.kinds.own.CaseFacts;
import org.banjie.testing.story.Citizens;
import org.banjie.testing.story.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What follows a grant: it is looked at again, and kept, changed, tapered off or stopped by decision only. */
class ReviewTest extends Story {

    private static final String INVESTIGATOR = "street-investigator-1." + STREET;
    private static final String REVIEWER = "street-reviewer." + STREET;
    private static final String LEADER = "street-leader." + STREET;
    private static int cases;

    @Autowired
    Grants grants;

    @Autowired
    Reviews reviews;

    @Autowired
    List<CaseFacts> all;

    @Autowired
    Cases register;

    private long grant;

    @BeforeEach
    void a_couple_lives_on_the_allowance() {
        grant = grants.open(new NewGrant(
                new NewGrant.Origin("DB-REVIEW-" + cases++, "assistance", Category.MLA),
                new NewGrant.Home(VILLAGE, null),
                List.of(
                        new Person("赵大", Citizens.born("19700101"), "HEAD"),
                        new Person("钱二", Citizens.born("19720202"), "SPOUSE")),
                NewGrant.Money.monthly(new BigDecimal("1390")),
                LocalDate.of(2026, 1, 1),
                null,
                new NewGrant.PaidTo("农业银行", "赵大", "6228480000000000007")));
    }

    @Test
    void a_grant_is_stopped_by_decision_and_the_household_is_told_why_and_how_to_object() {
        var caseNo = reviews.open(grant, ReviewCause.REPORTED_CHANGE, "家里有人找到工作", "street-intake." + STREET);
        assertThat(stepsOpenFor(caseNo)).containsExactly("Task_Verify");
        does(INVESTIGATOR, caseNo, "Task_Verify", "NO_LONGER");
        does(REVIEWER, caseNo, "Task_Propose", "STOP", Map.of("fromMonth", "2026-03-01"));
        assertThat(status()).isEqualTo(GrantStatus.LIVE);
        does(LEADER, caseNo, "Task_Decide", "CONFIRM");
        assertThat(status()).isEqualTo(GrantStatus.STOPPED);
        assertThat(grants.find(grant).orElseThrow().endsOn()).isEqualTo("2026-02-28");
        assertThat(papers().text(caseNo, "stopped"))
                .contains("社会救助停发通知书", "自2026年3月起停发", "已核实", "第四十五条", "60日内", "6个月内");
        does("street-intake." + STREET, caseNo, "Task_Serve", "SERVED");
        assertThat(theCase(caseNo).path("status").asText()).isEqualTo("APPROVED");
        assertThat(reviews.openOf(grant)).isEmpty();
    }

    @Test
    void whoever_verified_or_proposed_does_not_decide() {
        var caseNo = reviews.open(grant, ReviewCause.COMPLAINT, "邻居反映有车", "street-intake." + STREET);
        does(INVESTIGATOR, caseNo, "Task_Verify", "UNCHANGED");
        does(REVIEWER, caseNo, "Task_Propose", "KEEP");
        assertThat(officeOf(caseNo, "Task_Decide")).isEqualTo("street-leader@" + STREET);
        does(LEADER, caseNo, "Task_Decide", "CONFIRM");
        assertThat(status()).isEqualTo(GrantStatus.LIVE);
        assertThat(documents.of(caseNo)).isEmpty();
    }

    @Test
    void a_second_cause_is_added_to_the_open_review() {
        var first = reviews.open(grant, ReviewCause.PERIODIC, "", "system");
        var second = reviews.open(grant, ReviewCause.HIT, "名下有车辆", "system");
        assertThat(second).isEqualTo(first);
        does(INVESTIGATOR, first, "Task_Verify", "UNCHANGED");
        does(REVIEWER, first, "Task_Propose", "KEEP");
        assertThat(stepsOpenFor(first)).containsExactly("Task_Feedback");
        does("district-assistance", first, "Task_Feedback", "BACK");
        assertThat(stepsOpenFor(first)).containsExactly("Task_Verify");
    }

    @Test
    void a_reduction_follows_from_the_income_recognised() {
        var caseNo = reviews.open(grant, ReviewCause.PERIODIC, "", "system");
        does(INVESTIGATOR, caseNo, "Task_Verify", "CHANGED", Map.of("monthlyIncome", "2000.00"));
        var wrong = tries(
                REVIEWER,
                caseNo,
                "Task_Propose",
                "REDUCE",
                Map.of("fromMonth", "2026-01-01", "recognisedMonthlyIncome", "2000.00", "amount", "5.00"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.json().toString()).contains("month-past", "not-the-table", "1,190.00");
        does(
                REVIEWER,
                caseNo,
                "Task_Propose",
                "REDUCE",
                Map.of("fromMonth", "2026-03-15", "recognisedMonthlyIncome", "2000.00"));
        assertThat(shownIn(caseNo))
                .containsEntry("拟决定", "减发")
                .containsEntry("每月金额", "1,390.00 元改为 1,190.00 元")
                .containsEntry("起始日", "2026年3月1日（星期日）");
        does(LEADER, caseNo, "Task_Decide", "CONFIRM");
        goesTo("2026-03-02T09:00");
        assertThat(grants.find(grant).orElseThrow().amount()).isEqualByComparingTo("1190");
        assertThat(papers().text(caseNo, "change")).contains("自2026年3月起减发，每月发给1,190.00");
    }

    @Test
    void a_review_recognises_another_income_than_was_verified_only_with_evidence_and_every_spot_check_looks_at_it() {
        var caseNo = reviews.open(grant, ReviewCause.PERIODIC, "", "system");
        does(INVESTIGATOR, caseNo, "Task_Verify", "CHANGED", Map.of("monthlyIncome", "3000.00"));
        var answers = Map.of("fromMonth", "2026-03-01", "recognisedMonthlyIncome", "2000.00");
        var typed = tries(REVIEWER, caseNo, "Task_Propose", "REDUCE", answers);
        assertThat(typed.json().path("errors").findValuesAsText("code")).containsExactly("deviation-unexplained");
        var line = Map.of("line", "WAGE", "found", "3000", "recognised", "2000", "evidence", "工资条", "reason", "降薪");
        var shown = new HashMap<String, Object>(answers);
        shown.put("deviations", List.of(line));
        does(REVIEWER, caseNo, "Task_Propose", "REDUCE", shown);
        does(LEADER, caseNo, "Task_Decide", "CONFIRM");
        assertThat(db.sql("select deviates from assistance_grant where id = ?")
                        .param(grant)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void a_family_in_a_lower_category_whose_income_fell_below_the_standard_is_helped_to_apply() {
        var marginal = new Recipients(grants).in(VILLAGE, Category.MARGINAL, 1);
        var caseNo = reviews.open(marginal.id(), ReviewCause.PERIODIC, "", "system");
        does(INVESTIGATOR, caseNo, "Task_Verify", "CHANGED", Map.of("monthlyIncome", "1594.99"));
        var silent = tries(REVIEWER, caseNo, "Task_Propose", "KEEP", Map.of());
        assertThat(silent.json().path("errors").findValuesAsText("code")).containsExactly("higher-fits");
        does(REVIEWER, caseNo, "Task_Propose", "KEEP", Map.of("helpedToApply", true));
    }

    @Test
    void a_reduction_takes_off_what_does_not_count_of_work_and_adds_what_the_old_get() {
        var old = new Person("孙老伯", Citizens.born("19500101"), "HEAD");
        var young = new Person("孙小妹", Citizens.born("19850101"), "OTHER");
        var pair = grants.open(new NewGrant(
                new NewGrant.Origin("DB-REVIEW-" + cases++, "assistance", Category.MLA),
                new NewGrant.Home(VILLAGE, null),
                List.of(old, young),
                NewGrant.Money.monthly(new BigDecimal("3000")),
                LocalDate.of(2026, 1, 1),
                null,
                new NewGrant.PaidTo("农业银行", "孙老伯", "6228480000000000007")));
        var caseNo = reviews.open(pair, ReviewCause.PERIODIC, "", "system");
        var work = List.of(Map.of("name", "孙小妹", "wage", "2800"));
        does(INVESTIGATOR, caseNo, "Task_Verify", "CHANGED", Map.of("monthlyIncome", "2800.00", "workers", work));
        does(
                REVIEWER,
                caseNo,
                "Task_Propose",
                "REDUCE",
                Map.of("fromMonth", "2026-03-01", "recognisedMonthlyIncome", "2800.00"));
        does(LEADER, caseNo, "Task_Decide", "CONFIRM");
        goesTo("2026-03-02T09:00");
        // (1595 - (2800 - 319) / 2) x 2 = 709, and 160 for the old
        assertThat(grants.find(pair).orElseThrow().amount()).isEqualByComparingTo("869");
    }

    @Test
    @DisplayName("26: income rises with a job; the allowance tapers off within six months, its end date set")
    void scenario_26() {
        var caseNo = reviews.open(grant, ReviewCause.REPORTED_CHANGE, "本人就业，月收入4200元", "street-intake." + STREET);
        does(INVESTIGATOR, caseNo, "Task_Verify", "CHANGED");
        var tooLong =
                tries(REVIEWER, caseNo, "Task_Propose", "TAPER", Map.of("fromMonth", "2026-03-01", "taperMonths", 7));
        assertThat(tooLong.json().toString()).contains("taper-too-long");
        does(REVIEWER, caseNo, "Task_Propose", "TAPER", Map.of("fromMonth", "2026-03-01", "taperMonths", 6));
        does(LEADER, caseNo, "Task_Decide", "CONFIRM");
        assertThat(grants.find(grant).orElseThrow().endsOn()).isEqualTo("2026-08-31");
        assertThat(papers().text(caseNo, "change")).contains("渐退", "2026年8月31日");
    }

    @Test
    void a_move_hands_the_grant_to_the_other_street() {
        var caseNo = reviews.open(grant, ReviewCause.MOVE, "户籍迁往泗泾", "street-intake." + STREET);
        does(INVESTIGATOR, caseNo, "Task_Verify", "UNCHANGED");
        does(REVIEWER, caseNo, "Task_Propose", "TRANSFER", Map.of("newVillage", "310117102001"));
        does(LEADER, caseNo, "Task_Decide", "CONFIRM");
        var moved = grants.find(grant).orElseThrow();
        assertThat(moved.street()).isEqualTo("310117102");
        assertThat(moved.status()).isEqualTo(GrantStatus.LIVE);
    }

    private GrantStatus status() {
        return grants.find(grant).orElseThrow().status();
    }

    /** What whoever decides has before their eyes. */
    private Map<String, String> shownIn(String caseNo) {
        var facts = all.stream().filter(one -> one.kind().equals(Reviews.KIND)).toList();
        var shown = new HashMap<String, String>();
        facts.forEach(one -> shown.putAll(one.shown(register.get(caseNo), Locale.SIMPLIFIED_CHINESE)));
        return shown;
    }
}
