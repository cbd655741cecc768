package org.banjie.assistance.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.banjie.assistance.households.Recipients;
import org.banjie.background.running.ByHand;
import org.banjie.grants.Grants;
import org.banjie.testing.BadRow;
import org.banjie.testing.story.ApiClient;
import org.banjie.testing.story.StandsStill;
import org.banjie.testing.story.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 系统抽查: one draw a month, which anybody can draw again. */
class DrawTest extends Story {

    private static final String DISTRICT = "district-assistance";

    @Autowired
    Grants grants;

    @Autowired
    ByHand byHand;

    @AfterEach
    void nobodyStaysWhereTheDemonstrationHasNoStaff() {
        List.of("310117005", "310117006", "310117116", "310117117").forEach(new Recipients(grants)::leave);
    }

    @Test
    @DisplayName(
            "27: seed, population and sample of the monthly spot check are stored, filed and deviating cases are in it, no redraw")
    @StandsStill("in the streets of some of these families the demonstration has no staff")
    void scenario_27() throws Exception {
        var village = "310117005001";
        var all = new Recipients(grants).many(village, 45);
        grants.markFiled(all.get(7).caseNo());
        grants.markDeviating(all.get(30).caseNo());
        var drawn = as(DISTRICT).post("/monitoring/draws", Map.of("street", "310117005"));
        assertThat(drawn.status()).as(drawn.json().toString()).isEqualTo(201);
        var draw = drawn.json();
        var path = "/monitoring/draws/" + draw.path("id").asLong();
        assertThat(draw.path("population").asInt()).isEqualTo(45);
        assertThat(draw.path("lots").asInt()).as("5 % of 45, never less").isEqualTo(3);
        var population = texts(as("auditor").get(path + "/population"));
        assertThat(population)
                .containsExactlyInAnyOrderElementsOf(
                        all.stream().map(Recipients.Recipient::caseNo).toList());
        var sample = new HashSet<>(texts(as("auditor").get(path + "/sample")));
        assertThat(sample).contains(all.get(7).caseNo(), all.get(30).caseNo());
        assertThat(sample).isEqualTo(computed(draw.path("seed").asText(), population, 3, all.get(7), all.get(30)));
        assertThat(draw.path("populationHash").asText()).isEqualTo(sha256(String.join("\n", population) + "\n"));
        var again = as(DISTRICT).post("/monitoring/draws", Map.of("street", "310117005"));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.json().path("type").asText()).endsWith("already-drawn");
        byHand.settle();
        assertThat(verifiedBy("310117005")).isEqualTo(sample.size());
        goesTo("2026-03-02T09:00");
        assertThat(as(DISTRICT)
                        .post("/monitoring/draws", Map.of("street", "310117005"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void whoever_doubts_a_draw_draws_it_again_and_a_change_shows() {
        new Recipients(grants).many("310117006001", 30);
        var draw = as(DISTRICT)
                .post("/monitoring/draws", Map.of("street", "310117006"))
                .json();
        var check = "/monitoring/draws/" + draw.path("id").asLong() + "/check";
        assertThat(as("auditor").get(check).json().path("ok").asBoolean()).isTrue();
        assertThatThrownBy(() -> db.sql("update monitoring_draw set seed = sha256('mine') where id = ?")
                        .param(draw.path("id").asLong())
                        .update())
                .hasStackTraceContaining("a draw stands as it was drawn");
        db.sql("alter table monitoring_draw disable trigger user").update();
        db.sql("update monitoring_draw set seed = sha256('mine') where id = ?")
                .param(draw.path("id").asLong())
                .update();
        db.sql("alter table monitoring_draw enable trigger user").update();
        assertThat(as("auditor").get(check).json().path("ok").asBoolean()).isFalse();
        assertThat(as("auditor").get(check).json().path("journal").asBoolean()).isFalse();
    }

    @Test
    void a_street_without_grants_has_nothing_to_draw_and_a_street_cannot_draw() {
        assertThat(as(DISTRICT)
                        .post("/monitoring/draws", Map.of("street", "310117119"))
                        .status())
                .isEqualTo(404);
        assertThat(as(DISTRICT)
                        .post("/monitoring/draws", Map.of("street", "310117120"))
                        .status())
                .isEqualTo(409);
        assertThat(as("street-leader." + STREET)
                        .post("/monitoring/draws", Map.of("street", STREET))
                        .status())
                .isEqualTo(403);
        assertThat(as("auditor")
                        .post("/monitoring/draws", Map.of("street", STREET))
                        .status())
                .isEqualTo(403);
    }

    @Test
    @StandsStill("in the streets of these families the demonstration has no staff")
    void a_street_or_a_family_for_which_a_draw_does_not_go_keeps_no_other_from_theirs_and_has_its_turn_later() {
        goesTo("2026-07-06T09:00");
        new Recipients(grants).in("310117116001");
        var two = new Recipients(grants).many("310117117002", 2);
        two.forEach(one -> grants.markFiled(one.caseNo()));
        try (var row = BadRow.in(db, "monitoring_draw", "street", "310117116")) {
            assertThat(byHand.failsAtSome("monitoring.monthly-draws")).containsExactly("310117116");
        }
        assertThat(drawn("310117116")).isZero();
        assertThat(drawn("310117117")).isEqualTo(1);
        var bad = two.get(0).caseNo();
        try (var row = BadRow.in(db, "monitoring_draw_grant", "number", bad)) {
            assertThat(byHand.failsAtSome("monitoring.open-drawn")).anyMatch(key -> key.endsWith("/" + bad));
        }
        assertThat(reviews(two.get(1).caseNo())).isEqualTo(1);
        assertThat(reviews(bad)).isZero();
        clock.advance(Duration.ofMinutes(1));
        byHand.does("monitoring.monthly-draws");
        byHand.does("monitoring.open-drawn");
        assertThat(drawn("310117116")).isEqualTo(1);
        assertThat(reviews(bad)).isEqualTo(1);
    }

    private int drawn(String street) {
        return db.sql("select count(*) from monitoring_draw where month = '2026-07-01' and street = ?")
                .param(street)
                .query(Integer.class)
                .single();
    }

    private int reviews(String number) {
        return db.sql("select count(review) from monitoring_draw_grant where number = ?")
                .param(number)
                .query(Integer.class)
                .single();
    }

    /** The whole of the algorithm, by somebody who has only read how it goes. */
    private static Set<String> computed(String seed, List<String> population, int lots, Recipients.Recipient... filed)
            throws Exception {
        var byLot = new TreeMap<String, String>();
        for (var number : population) byLot.put(sha256(seed + " " + number), number);
        var sample = byLot.values().stream().limit(lots).collect(Collectors.toSet());
        for (var one : filed) sample.add(one.caseNo());
        return sample;
    }

    private static String sha256(String text) throws Exception {
        var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash);
    }

    private int verifiedBy(String street) {
        return db.sql("select count(*) from work_item where step = 'Task_Verify' and grp like ?")
                .param("%@" + street)
                .query(Integer.class)
                .single();
    }

    private static List<String> texts(ApiClient.Reply reply) {
        var found = new java.util.ArrayList<String>();
        reply.json().forEach(one -> found.add(one.asText()));
        return found;
    }
}
