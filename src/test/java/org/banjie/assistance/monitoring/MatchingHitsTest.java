package org.banjie.assistance.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.banjie.access.recusals.Recusals;
import org.banjie.assistance.households.Recipients;
import org.banjie.background.running.ByHand;
import org.banjie.grants.Grants;
import org.banjie.testing.BadRow;
import org.banjie.testing.story.Citizens;
import org.banjie.testing.story.Story;
import org.banjie.testing.story.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever receives something and stands in a list is verified by the street, which answers the district. */
class MatchingHitsTest extends Story {

    private static final String DISTRICT = "district-assistance";

    @Autowired
    Grants grants;

    @Autowired
    ByHand byHand;

    @Autowired
    Recusals recusals;

    @Test
    void a_recipient_who_has_died_becomes_one_task_of_the_street_and_nobody_else_is_kept() {
        var recipients = new Recipients(grants);
        var dead = recipients.in(VILLAGE);
        recipients.in(VILLAGE);
        var list =
                settled("DEATH", "身份证号,姓名,死亡日期", row(dead), Citizens.born("19550315") + ",陈阿婆,2026-01-06", row(dead));
        assertThat(list.path("hits").asInt()).isEqualTo(1);
        assertThat(list.path("state").asText()).isEqualTo("DONE");
        var review = reviewOf(list);
        assertThat(stepsOpenFor(review)).containsExactly("Task_Verify");
        assertThat(officeOf(review, "Task_Verify")).isEqualTo("street-investigator@" + STREET);
        assertThat(db.sql("select count(*) from monitoring_row")
                        .query(Long.class)
                        .single())
                .isZero();
        var street = Visitor.signedIn(port, "street-investigator-1." + STREET);
        assertThat(street.get("/worklist/cases/" + review)).contains("死亡人员名单第 2 行：孙一于2026-01-05死亡");
    }

    @Test
    void what_the_street_found_reaches_the_district() {
        var dead = new Recipients(grants).in(VILLAGE);
        var list = settled("DEATH", "身份证号,姓名,死亡日期", row(dead));
        var page = "/monitoring/imports/" + list.path("id").asLong();
        var district = Visitor.signedIn(port, DISTRICT);
        assertThat(district.get(page)).contains(dead.caseNo(), "待街镇核查");
        does("street-investigator-1." + STREET, reviewOf(list), "Task_Verify", "NO_LONGER");
        assertThat(district.get(page)).contains("已核查：不再符合条件", "待核查 0 件，已核查 1 件");
    }

    @Test
    void two_lists_about_one_household_are_one_case_with_both_reasons() {
        var owner = new Recipients(grants).in(VILLAGE);
        var first = settled("VEHICLE", "身份证号,号牌号码", owner.idNo() + ",沪A12345");
        var second = settled("COMPANY", "身份证号,企业名称", owner.idNo() + ",上海某某商贸有限公司");
        assertThat(reviewOf(second)).isEqualTo(reviewOf(first));
    }

    @Test
    void a_hit_is_hidden_from_whoever_must_keep_away_from_the_case() {
        var relative = new Recipients(grants).in(VILLAGE);
        var list = settled("DEATH", "身份证号,姓名,死亡日期", row(relative));
        recusals.recuse(reviewOf(list), DISTRICT, "表兄", "admin-1");
        var page = Visitor.signedIn(port, DISTRICT)
                .get("/monitoring/imports/" + list.path("id").asLong());
        assertThat(page).doesNotContain(relative.caseNo());
        var told = as(DISTRICT)
                .get("/monitoring/imports/" + list.path("id").asLong())
                .json();
        assertThat(told.path("hits").asInt()).as("as if it had not been found").isZero();
        assertThat(told.path("opened").asInt()).isZero();
        var other = as("district-assistance-2")
                .get("/monitoring/imports/" + list.path("id").asLong());
        assertThat(other.json().path("hits").asInt()).isEqualTo(1);
    }

    @Test
    void one_hit_that_cannot_be_opened_keeps_no_other_waiting_and_can_be_tried_again() {
        var recipients = new Recipients(grants);
        var first = recipients.in(VILLAGE);
        var second = recipients.in(VILLAGE);
        db.sql(
                        """
                create or replace function no_case() returns trigger language plpgsql as $$
                begin if new.line = 2 and new.review is not null then raise exception 'no'; end if; return new; end $$
                """)
                .update();
        db.sql("create trigger no_case before update on monitoring_hit for each row execute function no_case()")
                .update();
        JsonNode list;
        try {
            list = settled("DEATH", "身份证号,姓名,死亡日期", row(first), row(second));
        } finally {
            db.sql("drop trigger no_case on monitoring_hit").update();
        }
        assertThat(list.path("state").asText()).isEqualTo("DONE");
        assertThat(list.path("opened").asInt()).isEqualTo(1);
        var path = "/monitoring/imports/" + list.path("id").asLong();
        var district = Visitor.signedIn(port, DISTRICT);
        assertThat(district.get(path)).contains("没有派发成功");
        assertThat(as(DISTRICT).post(path + "/hits-again").status()).isEqualTo(204);
        byHand.settle();
        assertThat(as(DISTRICT).get(path).json().path("opened").asInt()).isEqualTo(2);
        assertThat(district.get(path)).doesNotContain("没有派发成功");
    }

    @Test
    void a_list_that_cannot_be_compared_keeps_no_other_waiting_and_can_be_taken_out() {
        var dead = new Recipients(grants).in(VILLAGE);
        var bad = sent("DEATH", "身份证号,姓名,死亡日期", row(dead)).path("id").asLong();
        var path = "/monitoring/imports/" + bad;
        JsonNode good;
        try (var row = BadRow.in(db, "monitoring_hit", "import", bad)) {
            var list = new JsonNode[1];
            assertThat(byHand.failsAtSome(
                            "monitoring.match-lists",
                            () -> list[0] = settled("VEHICLE", "身份证号,号牌号码", dead.idNo() + ",沪A12345")))
                    .containsExactly(Long.toString(bad));
            good = list[0];
            assertThat(as(DISTRICT).get(path).json().path("state").asText()).isEqualTo("MATCHING");
            assertThat(Visitor.signedIn(port, DISTRICT).get(path)).contains("删除这次导入");
        }
        assertThat(good.path("hits").asInt()).isEqualTo(1);
        assertThat(as(DISTRICT).delete(path).status()).isEqualTo(204);
        clock.advance(Duration.ofMinutes(1));
        byHand.does("monitoring.match-lists");
        assertThat(as(DISTRICT).get(path).status()).isEqualTo(404);
    }

    @Test
    void a_list_that_could_not_be_compared_ten_times_is_given_up_and_says_so() {
        var dead = new Recipients(grants).in(VILLAGE);
        var bad = sent("DEATH", "身份证号,姓名,死亡日期", row(dead)).path("id").asLong();
        try (var row = BadRow.in(db, "monitoring_hit", "import", bad)) {
            byHand.failsAtSome("monitoring.match-lists", byHand::settle);
            for (var tries = 1; tries < 10; tries++) {
                clock.advance(Duration.ofHours(1));
                byHand.failsAtSome("monitoring.match-lists");
            }
        }
        var path = "/monitoring/imports/" + bad;
        assertThat(as(DISTRICT).get(path).json().path("failure").asText()).isEqualTo("not-compared");
        assertThat(Visitor.signedIn(port, DISTRICT).get(path)).contains("多次没有比对成");
        assertThat(db.sql("select count(*) from monitoring_row where import = ?")
                        .param(bad)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private static String row(Recipients.Recipient one) {
        return one.idNo() + ",孙一,2026-01-05";
    }

    private JsonNode settled(String kind, String... lines) {
        var taken = sent(kind, lines);
        byHand.settle();
        timeline.settle();
        return as(DISTRICT)
                .get("/monitoring/imports/" + taken.path("id").asLong())
                .json();
    }

    private JsonNode sent(String kind, String... lines) {
        var file = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        var reply = as(DISTRICT).sendFile("/monitoring/imports?list=" + kind, "a.csv", file);
        assertThat(reply.status()).as(reply.json().toString()).isEqualTo(201);
        return reply.json();
    }

    private String reviewOf(JsonNode list) {
        return db.sql("select review from monitoring_hit where import = ?")
                .param(list.path("id").asLong())
                .query(String.class)
                .single();
    }
}
