package org.banjie.payments;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.banjie.grants.GrantChange;
import org.junit.jupiter.api.Test;

/** 发放名册: what is on it, and three people to sign it. */
class RosterTest extends PaymentStory {

    @Test
    void three_people_sign_and_what_they_signed_stays() {
        var grant = receives("1830", "2026-02-01");
        var id = roster("2026-02");
        assertThat(checker().post("/rosters/" + id + "/approve").status()).isEqualTo(403);
        assertThat(leader().post("/rosters/" + id + "/approve").status()).isEqualTo(409);
        assertThat(checker().post("/rosters/" + id + "/check").status()).isEqualTo(204);
        assertThat(leader().post("/rosters/" + id + "/approve").status()).isEqualTo(204);
        grants.change(grant, new GrantChange(LocalDate.of(2026, 2, 1), new BigDecimal("900"), null, "HC-1", "x"));
        assertThat(items(id)).containsExactly(owed(grant, "2026-02", "1830.00"));
        var state = leader().get("/rosters/" + id).json();
        assertThat(state.path("roster").path("total").decimalValue()).isEqualByComparingTo("1830");
        assertThat(state.path("sums").path("dueTotal").decimalValue()).isEqualByComparingTo("1830");
    }

    @Test
    void whoever_made_a_roster_neither_checks_nor_approves_it_whatever_roles_they_hold() {
        receives("1830", "2026-02-01");
        var id = roster("2026-02");
        db.sql("update payment_roster set made_by = ? where id = ?")
                .params("street-reviewer." + street, id)
                .update();
        var reply = checker().post("/rosters/" + id + "/check");
        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.json().path("type").asText()).endsWith("four-eyes");
    }

    @Test
    void a_stopped_grant_is_not_paid_and_a_taper_until_its_end() {
        var stopped = receives("1000", "2026-01-01");
        var tapering = receives("2000", "2026-01-01");
        grants.stop(stopped, LocalDate.of(2026, 2, 1), "HC-2", "x");
        var taper = new GrantChange(
                LocalDate.of(2026, 2, 1), new BigDecimal("700"), LocalDate.of(2026, 3, 31), "HC-3", "x");
        grants.change(tapering, taper);
        goesTo("2026-05-02T09:00");
        assertThat(items(roster("2026-05")))
                .containsExactly(
                        owed(stopped, "2026-01", "1000.00"),
                        owed(tapering, "2026-01", "2000.00"),
                        owed(tapering, "2026-02", "700.00"),
                        owed(tapering, "2026-03", "700.00"));
    }

    @Test
    void a_grant_stopped_after_the_roster_was_made_has_it_made_anew() {
        var grant = receives("1000", "2026-02-01");
        var id = roster("2026-02");
        grants.stop(grant, LocalDate.of(2026, 2, 1), "HC-4", "x");
        assertThat(checker().post("/rosters/" + id + "/check").status()).isEqualTo(409);
        assertThat(checker()
                        .post("/rosters/" + id + "/return", Map.of("reason", "有停发"))
                        .status())
                .isEqualTo(204);
        assertThat(items(roster("2026-02"))).isEmpty();
    }

    @Test
    void a_month_is_paid_once_also_when_the_household_moves() {
        var grant = receives("1000", "2026-02-01");
        approved("2026-02");
        var old = street;
        street = OTHER_STREET;
        grants.move(grant, units.children(street).get(0).code(), "HC-5", "x");
        assertThat(items(roster("2026-02"))).isEmpty();
        goesTo("2026-03-02T09:00");
        assertThat(items(roster("2026-03"))).containsExactly(owed(grant, "2026-03", "1000.00"));
        street = old;
        assertThat(items(roster("2026-03"))).isEmpty();
    }

    @Test
    void one_roster_a_month_and_none_for_months_to_come() {
        receives("1000", "2026-02-01");
        roster("2026-02");
        assertThat(maker().post("/rosters", Map.of("street", street, "month", "2026-02"))
                        .status())
                .isEqualTo(409);
        assertThat(maker().post("/rosters", Map.of("street", street, "month", "2026-03"))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void other_streets_and_villages_see_no_roster_and_the_auditor_no_whole_name() {
        receives("1000", "2026-02-01");
        var id = roster("2026-02");
        assertThat(as("street-intake." + STREET).get("/rosters/" + id).status()).isEqualTo(404);
        assertThat(as("village-clerk." + VILLAGE).get("/rosters").status()).isEqualTo(404);
        assertThat(as("district-assistance")
                        .get("/rosters/" + id + "/items")
                        .json()
                        .toString())
                .contains("周四")
                .doesNotContain(ACCOUNT);
        assertThat(as("auditor").get("/rosters/" + id + "/items").json().toString())
                .contains("周*")
                .doesNotContain("周四");
    }

    @Test
    void a_grant_without_an_account_is_named_and_waits() {
        var grant = receives("1000", "2026-02-01", null);
        var made = maker().post("/rosters", Map.of("street", street, "month", "2026-02"));
        assertThat(made.json().path("withoutAccount").get(0).asText())
                .isEqualTo(grants.find(grant).orElseThrow().caseNo());
        assertThat(items(made.json().path("id").asLong())).isEmpty();
    }

    @Test
    void what_a_roster_leaves_out_stays_with_it_and_one_that_pays_nobody_is_not_signed() {
        var grant = receives("1000", "2026-01-01", null);
        var id = roster("2026-02");
        var left = db.sql("select grant_id || ' ' || months || ' ' || amount from payment_left_out where roster = ?")
                .param(id)
                .query(String.class)
                .list();
        assertThat(left).containsExactly(grant + " 2 2000.00");
        var refused = checker().post("/rosters/" + id + "/check");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("type").asText()).endsWith("roster-empty");
    }
}
