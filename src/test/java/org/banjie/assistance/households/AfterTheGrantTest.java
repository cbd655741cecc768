package org.banjie.assistance.households;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.banjie.assistance.households.review.Review;
import org.banjie.assistance.households.review.Reviews;
import org.banjie.background.running.ByHand;
import org.banjie.grants.Category;
import org.banjie.grants.GrantChange;
import org.banjie.grants.GrantStatus;
import org.banjie.grants.Grants;
import org.banjie.grants.NewGrant;
import org.banjie.grants.NewGrant.Person;
import org.banjie.testing.story.ApiClient;
import org.banjie.testing.story.Citizens;
import org.banjie.testing.story.StandsStill;
import org.banjie.testing.story.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What time and events do to a grant: they have it looked at, and decide nothing. */
class AfterTheGrantTest extends Story {

    private static int cases;

    @Autowired
    Grants grants;

    @Autowired
    Reviews reviews;

    @Autowired
    ByHand byHand;

    private final String sun = Citizens.born("19500505");

    private long grant;

    @BeforeEach
    void someone_lives_alone_on_the_allowance() {
        grant = open(Category.MLA, sun, null);
    }

    @Test
    @DisplayName("22: a recipient dies on 2026-03-05: review due 2026-06-05, paid until it is decided")
    void scenario_22() {
        goesTo("2026-03-09T09:00");
        var reply = dies("street-intake." + STREET);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(201);
        var caseNo = reply.json().path("caseNos").get(0).asText();
        assertThat(theCase(caseNo).path("dueOn").asText()).isEqualTo("2026-06-05");
        assertThat(status()).isEqualTo(GrantStatus.LIVE);
        does("street-investigator-1." + STREET, caseNo, "Task_Verify", "NO_LONGER");
        does("street-reviewer." + STREET, caseNo, "Task_Propose", "STOP", Map.of("fromMonth", "2026-04-01"));
        assertThat(status()).isEqualTo(GrantStatus.LIVE);
        does("street-leader." + STREET, caseNo, "Task_Decide", "CONFIRM");
        assertThat(status()).isEqualTo(GrantStatus.STOPPED);
        assertThat(grants.find(grant).orElseThrow().endsOn()).isEqualTo("2026-03-31");
    }

    @Test
    void a_death_is_reported_by_those_of_the_street_only() {
        goesTo("2026-03-09T09:00");
        assertThat(dies("street-intake.310117102").status()).isEqualTo(404);
        assertThat(dies("village-clerk." + VILLAGE).status()).isEqualTo(404);
        assertThat(dies("district-assistance").status()).isEqualTo(201);
    }

    @Test
    void everything_wrong_with_a_report_is_said_at_once() {
        var reply = as("street-intake." + STREET).post("/households/deaths", Map.of("idNo", "1", "source", " "));
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.json().path("errors").findValuesAsText("path")).containsExactly("idNo", "diedOn", "source");
    }

    @Test
    void a_review_opens_on_the_day_it_falls_due_and_once() {
        var due = grants.find(grant).orElseThrow().reviewDue();
        assertThat(due).isEqualTo("2026-08-01");
        goesTo("2026-07-31T09:00");
        byHand.does("households.reviews");
        assertThat(reviews.openOf(grant)).isEmpty();
        goesTo("2026-08-01T09:00");
        byHand.does("households.reviews");
        byHand.does("households.reviews");
        assertThat(reviews.of(grant)).extracting(Review::grantId).containsExactly(grant);
    }

    @Test
    void when_income_is_steady_the_next_review_is_a_year_later() {
        goesTo("2026-08-01T09:00");
        byHand.does("households.reviews");
        var caseNo = reviews.openOf(grant).orElseThrow().caseNo();
        does("street-investigator-1." + STREET, caseNo, "Task_Verify", "UNCHANGED", Map.of("income", "STEADY"));
        does("street-reviewer." + STREET, caseNo, "Task_Propose", "KEEP");
        does("street-leader." + STREET, caseNo, "Task_Decide", "CONFIRM");
        assertThat(grants.find(grant).orElseThrow().reviewDue()).isEqualTo("2027-08-01");
    }

    @Test
    @StandsStill("in the streets of some of these families the demonstration has no staff")
    void a_taper_ends_on_its_last_day_and_frees_the_person() {
        grants.change(
                grant,
                new GrantChange(
                        LocalDate.of(2026, 3, 1), new BigDecimal("300"), LocalDate.of(2026, 5, 31), "HC-9", "x"));
        goesTo("2026-05-31T09:00");
        byHand.does("households.reviews");
        assertThat(status()).isEqualTo(GrantStatus.LIVE);
        goesTo("2026-06-01T09:00");
        byHand.does("households.reviews");
        assertThat(status()).isEqualTo(GrantStatus.ENDED);
        assertThat(grants.liveOf(sun)).isEmpty();
    }

    @Test
    void a_grant_for_a_year_is_looked_at_before_it_runs_out() {
        var rigid = open(Category.RIGID, Citizens.born("19800808"), LocalDate.of(2027, 1, 31));
        goesTo("2027-01-10T09:00");
        byHand.does("households.reviews");
        assertThat(reviews.openOf(rigid)).isPresent();
    }

    private long open(Category category, String idNo, LocalDate endsOn) {
        return grants.open(new NewGrant(
                new NewGrant.Origin("DB-AFTER-" + cases++, "assistance", category),
                new NewGrant.Home(VILLAGE, null),
                List.of(new Person("孙三", idNo, "HEAD")),
                NewGrant.Money.monthly(new BigDecimal("800")),
                LocalDate.of(2026, 2, 1),
                endsOn,
                new NewGrant.PaidTo("农业银行", "孙三", "6228480000000000007")));
    }

    private ApiClient.Reply dies(String uid) {
        return as(uid).post("/households/deaths", Map.of("idNo", sun, "diedOn", "2026-03-05", "source", "殡葬信息通报"));
    }

    private GrantStatus status() {
        return grants.find(grant).orElseThrow().status();
    }
}
