package org.banjie.assistance.households;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.banjie.assistance.households.earlier.Earlier;
import org.banjie.assistance.households.earlier.EarlierOnFile;
import org.banjie.assistance.households.review.Reviews;
import org.banjie.background.running.ByHand;
import org.banjie.grants.Category;
import org.banjie.grants.GrantChange;
import org.banjie.grants.GrantStatus;
import org.banjie.grants.Grants;
import org.banjie.grants.NewGrant;
import org.banjie.grants.NewGrant.Person;
import org.banjie.refusal.Refusal;
import org.banjie.testing.BadRow;
import org.banjie.testing.story.Citizens;
import org.banjie.testing.story.Household;
import org.banjie.testing.story.Story;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 一户一档: who belongs together, what they were granted, and nobody twice. */
class RegisterOfHouseholdsTest extends Story {

    private static int cases;

    @Autowired
    Grants grants;

    @Autowired
    EarlierOnFile households;

    @Autowired
    Reviews reviews;

    @Autowired
    ByHand byHand;

    private final String wang = Citizens.born("19700101");
    private final String wangsSon = Citizens.born("20000101");

    @Test
    void a_confirmed_application_becomes_a_grant_with_its_household() {
        var caseNo = isGranted(Household.of(3, "900").with(Citizens::born));
        var grant = grants.ofCase(caseNo).orElseThrow();
        assertThat(grant.category()).isEqualTo(Category.MLA);
        assertThat(grant.startsOn()).isEqualTo("2026-04-01");
        assertThat(grant.street()).isEqualTo(STREET);
        assertThat(grant.amount()).isPositive();
        assertThat(grant.reviewDue()).isEqualTo("2026-10-01");
        assertThat(membersOf(grant.household())).hasSize(3);
    }

    @Test
    void a_second_grant_of_the_same_people_waits_until_the_first_is_settled() {
        var family = Household.of(2, "900").with(Citizens::born);
        var first = grants.ofCase(isGranted(family)).orElseThrow();
        var second = isGranted(family);
        assertThat(grants.ofCase(second)).isEmpty();
        assertThat(reviews.openOf(first.id())).isPresent();
        byHand.does("households.reviews");
        assertThat(grants.ofCase(second)).isEmpty();
        grants.stop(first.id(), LocalDate.of(2026, 4, 1), "HC-7", "x");
        byHand.does("households.reviews");
        assertThat(grants.ofCase(second)).isPresent();
    }

    @Test
    void a_grant_for_which_a_round_does_not_go_keeps_no_other_from_it_and_has_its_turn_later() {
        var bad = grants.open(over());
        var good = grants.open(over());
        try (var row = BadRow.in(db, "assistance_grant", "id", bad)) {
            assertThat(byHand.failsAtSome("households.reviews")).contains("EXPIRE/" + bad);
        }
        assertThat(grants.find(good).orElseThrow().status()).isEqualTo(GrantStatus.ENDED);
        assertThat(grants.find(bad).orElseThrow().status()).isEqualTo(GrantStatus.LIVE);
        clock.advance(Duration.ofMinutes(1));
        byHand.does("households.reviews");
        assertThat(grants.find(bad).orElseThrow().status()).isEqualTo(GrantStatus.ENDED);
    }

    private NewGrant over() {
        return new NewGrant(
                new NewGrant.Origin(nextCase(), "assistance", Category.RIGID),
                new NewGrant.Home(VILLAGE, null),
                List.of(new Person("王某", Citizens.born("19600101"), "HEAD")),
                NewGrant.Money.once(new BigDecimal("3000")),
                LocalDate.of(2025, 2, 1),
                LocalDate.of(2026, 1, 31),
                NewGrant.PaidTo.NOBODY);
    }

    @Test
    void a_person_is_in_one_live_grant_only() {
        grants.open(mla(wang, wangsSon));
        assertThatThrownBy(() -> grants.open(mla(wangsSon)))
                .isInstanceOf(Refusal.class)
                .hasMessage("in-live-grant: households.in-live-grant");
    }

    @Test
    void temporary_assistance_is_given_beside_another_grant() {
        grants.open(mla(wang, wangsSon));
        var id = grants.open(new NewGrant(
                new NewGrant.Origin(nextCase(), "assistance", Category.TEMPORARY),
                new NewGrant.Home(VILLAGE, null),
                List.of(new Person("王某", wang, "HEAD")),
                NewGrant.Money.once(new BigDecimal("3000")),
                today(),
                null,
                NewGrant.PaidTo.NOBODY));
        assertThat(grants.liveOf(wang)).hasSize(2);
        assertThat(membersOf(grants.find(id).orElseThrow().household())).hasSize(2);
    }

    @Test
    void a_later_grant_of_the_same_head_goes_into_the_same_file_once_the_first_is_stopped() {
        var first = grants.open(mla(wang, wangsSon));
        grants.stop(first, LocalDate.of(2026, 3, 1), "HC-1", "street-leader." + STREET);
        var second = grants.open(mla(wang));
        assertThat(household(second)).isEqualTo(household(first));
        assertThat(membersOf(household(first))).hasSize(1);
        assertThat(grants.find(first).orElseThrow().status()).isEqualTo(GrantStatus.STOPPED);
        assertThat(grants.find(first).orElseThrow().endsOn()).isEqualTo("2026-02-28");
    }

    @Test
    void the_amount_is_the_one_decided_last_for_the_month() {
        var id = grants.open(mla(wang));
        grants.change(id, new GrantChange(LocalDate.of(2026, 4, 1), new BigDecimal("500"), null, "HC-2", "x"));
        assertThat(grants.find(id).orElseThrow().amount()).isEqualByComparingTo("1830");
        goesTo("2026-04-02T09:00");
        assertThat(grants.find(id).orElseThrow().amount()).isEqualByComparingTo("500");
    }

    @Test
    void what_was_granted_and_refused_before_is_told_for_each_of_the_people() {
        var granted = mla(wang, wangsSon);
        grants.open(granted);
        assertThat(households.earlier(List.of(wangsSon)))
                .extracting(Earlier::caseNo, Earlier::outcome)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(granted.caseNo(), "LIVE"));
        assertThat(households.earlier(List.of(Citizens.born("19600101")))).isEmpty();
    }

    @Test
    void all_live_grants_are_walked_over_in_pages() {
        var id = grants.open(mla(wang));
        assertThat(grants.liveAfter(id - 1, 1)).extracting(grant -> grant.id()).containsExactly(id);
    }

    private String isGranted(Household family) {
        var caseNo = files(family);
        isPublicised(caseNo);
        goesTo("2026-03-01T09:00");
        does("street-leader." + STREET, caseNo, "Task_Confirm", "CONFIRM");
        does("street-intake." + STREET, caseNo, "Task_Serve", "SERVED");
        does("village-clerk." + VILLAGE, caseNo, "Task_Publish", "PUBLISHED");
        clock.reset();
        return caseNo;
    }

    private long household(long grant) {
        return grants.find(grant).orElseThrow().household();
    }

    private List<String> membersOf(long household) {
        return db.sql("select name from household_member where household = ? and left_on is null")
                .param(household)
                .query(String.class)
                .list();
    }

    private NewGrant mla(String... idNos) {
        var members = Arrays.stream(idNos)
                .map(idNo -> new Person("王某", idNo, idNo.equals(idNos[0]) ? "HEAD" : "SON"))
                .toList();
        return new NewGrant(
                new NewGrant.Origin(nextCase(), "assistance", Category.MLA),
                new NewGrant.Home(VILLAGE, null),
                members,
                NewGrant.Money.monthly(new BigDecimal("1830")),
                LocalDate.of(2026, 2, 1),
                null,
                new NewGrant.PaidTo("农业银行", "王某", "6228480000000000007"));
    }

    private static String nextCase() {
        return "DB-TEST-" + cases++;
    }
}
