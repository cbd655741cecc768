package org.banjie.assistance.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.banjie.assistance.households.Recipients;
import org.banjie.grants.Category;
import org.banjie.grants.Grants;
import org.banjie.testing.story.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 免申即享: existing recipients get a benefit in one reviewed batch, and nobody applies. */
class BenefitBatchTest extends Story {

    private static final String DISTRICT = "district-assistance";

    @Autowired
    Grants grants;

    @BeforeEach
    void nobodyYet() {
        db.sql("update assistance_grant set status = 'ENDED'").update();
        db.sql("update grant_member set live = false").update();
        db.sql("delete from benefit_entry").update();
        db.sql("delete from benefit_batch").update();
    }

    @Test
    void those_who_receive_get_it_by_heads_and_a_second_person_approves() {
        new Recipients(grants).in(VILLAGE, Category.MLA, 3);
        var gone = new Recipients(grants).in(VILLAGE);
        new Recipients(grants).in(VILLAGE, Category.RIGID, 2);
        var batch = proposed("价格临时补贴");
        assertThat(batch.path("households").asInt()).isEqualTo(2);
        assertThat(batch.path("total").decimalValue()).isEqualByComparingTo("200.00");
        var path = "/monitoring/benefits/" + batch.path("id").asLong();
        as(DISTRICT).post(path + "/exclusions", Map.of("grant", gone.id(), "reason", "本月已迁出"));
        var own = as(DISTRICT).post(path + "/approve");
        assertThat(own.status()).isEqualTo(403);
        assertThat(own.json().path("type").asText()).endsWith("four-eyes");
        var approved = as("admin-1").post(path + "/approve");
        assertThat(approved.json().path("state").asText()).isEqualTo("APPROVED");
        assertThat(approved.json().path("total").decimalValue()).isEqualByComparingTo("150.00");
        assertThat(as("admin-1")
                        .post(path + "/exclusions", Map.of("grant", gone.id(), "reason", ""))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void the_same_benefit_is_not_given_twice_for_a_month() {
        new Recipients(grants).in(VILLAGE);
        proposed("价格临时补贴");
        assertThat(as("admin-1")
                        .post("/monitoring/benefits", proposal("价格临时补贴", "2026-02", "50"))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void everything_wrong_with_a_proposal_is_told_at_once() {
        var refused = as(DISTRICT).post("/monitoring/benefits", Map.of("month", "2月", "amount", "-3"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("errors").findValuesAsText("path"))
                .containsExactlyInAnyOrder("name", "basis", "month", "amount", "categories");
    }

    private JsonNode proposed(String name) {
        var reply = as(DISTRICT).post("/monitoring/benefits", proposal(name, "2026-02", "50"));
        assertThat(reply.status()).as(reply.json().toString()).isEqualTo(201);
        return reply.json();
    }

    private static Map<String, ?> proposal(String name, String month, String amount) {
        return Map.of(
                "name", name, "month", month, "amount", amount, "basis", "沪民社〔2026〕1号", "categories", List.of("MLA"));
    }
}
