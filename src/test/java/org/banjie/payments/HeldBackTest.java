package org.banjie.payments;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.banjie.cases.Cases;
import org.banjie.kinds.own.AfterGrant;
import org.banjie.notices.messages.Messages;
import org.banjie.testing.Dump;
import org.banjie.testing.story.ApiClient;
import org.banjie.testing.story.Household;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 暂缓、恢复发放: one asks for it and says why, another one decides; what is owed meanwhile is paid afterwards. */
class HeldBackTest extends PaymentStory {

    private static final String WHY = "银行卡已挂失，本人在外地住院";

    @Autowired
    Cases cases;

    @Autowired
    Messages messages;

    @Autowired
    List<AfterGrant> told;

    private String caseNo;
    private long grant;
    private long household;

    @BeforeEach
    void a_family_that_is_paid() {
        street = STREET;
        caseNo = files(Household.of(1, Integer.toString(500 + (int) (System.nanoTime() % 400))));
        grant = granted(caseNo, "1830", "2026-02-01");
        household = grants.find(grant).orElseThrow().household();
    }

    @Test
    void nothing_is_paid_meanwhile_and_everything_afterwards() {
        var made = roster("2026-02");
        isHeld(WHY);
        assertThat(checker().post("/rosters/" + made + "/check").status())
                .as("a roster made before")
                .isEqualTo(409);
        checker().post("/rosters/" + made + "/return", Map.of("reason", "有暂缓"));
        assertThat(items(roster("2026-02"))).isEmpty();
        assertThat(toldNow()).contains("从2026年2月9日（星期一）起暂缓发放。理由：" + WHY);
        assertThat(messages.of(caseNo).get(0).text()).contains("暂缓发放").doesNotContain(WHY);
        goesTo("2026-03-02T09:00");
        isHeld("已换新卡，情况已经核实");
        assertThat(items(roster("2026-03")))
                .containsExactly(owed(grant, "2026-02", "1830.00"), owed(grant, "2026-03", "1830.00"));
        assertThat(toldNow()).doesNotContain("暂缓发放");
        assertThat(messages.of(caseNo).stream().map(one -> one.text()).toList().toString())
                .contains("恢复发放");
    }

    @Test
    void it_takes_two_of_the_street_and_a_reason() {
        assertThat(asks(maker(), " ").status()).isEqualTo(422);
        assertThat(asks(checker(), WHY).status()).isEqualTo(204);
        assertThat(asks(maker(), WHY).json().path("type").asText()).endsWith("hold-waits");
        var path = "/households/" + household + "/holds/" + waiting().path("id").asLong();
        assertThat(waiting().path("why").asText()).isEqualTo(WHY);
        assertThat(maker().post(path + "/confirm").status()).isEqualTo(403);
        assertThat(checker().post(path + "/confirm").json().path("type").asText())
                .endsWith("four-eyes");
        assertThat(as("street-leader." + OTHER_STREET).post(path + "/confirm").status())
                .isEqualTo(404);
        assertThat(errandsOf(leader())).contains(caseNo + " 暂缓发放待确认");
        assertThat(errandsOf(checker())).doesNotContain(caseNo + " 暂缓发放待确认");
        assertThat(leader().post(path + "/drop").status()).isEqualTo(204);
        assertThat(leader().post(path + "/confirm").status()).isEqualTo(409);
        assertThat(items(roster("2026-02"))).hasSize(1);
    }

    @Test
    void what_is_held_back_does_not_run_out_before_that_is_decided() {
        db.sql("update assistance_grant set ends_on = date '2026-02-28' where id = ?")
                .param(grant)
                .update();
        isHeld(WHY);
        goesTo("2026-03-02T09:00");
        grants.expire(grant);
        assertThat(items(roster("2026-03"))).isEmpty();
        isHeld("已核实");
        grants.expire(grant);
        leader().post("/rosters/" + newest() + "/return", Map.of("reason", "已恢复"));
        assertThat(items(roster("2026-03"))).containsExactly(owed(grant, "2026-02", "1830.00"));
    }

    @Test
    void the_reason_is_sealed() {
        isHeld(WHY);
        assertThat(new Dump(db).tablesSaying(WHY)).isEmpty();
    }

    private void isHeld(String why) {
        assertThat(asks(maker(), why).status()).isEqualTo(204);
        var path = "/households/" + household + "/holds/" + waiting().path("id").asLong();
        assertThat(checker().post(path + "/confirm").status()).isEqualTo(204);
    }

    private ApiClient.Reply asks(ApiClient who, String why) {
        return who.post("/households/" + household + "/grants/" + grant + "/holds", Map.of("why", why));
    }

    private JsonNode waiting() {
        return checker().get("/households/" + household).json().path("holds").path(0);
    }

    private long newest() {
        return db.sql("select max(id) from payment_roster").query(Long.class).single();
    }

    private String toldNow() {
        return told.stream()
                .filter(one -> one.isOf(cases.get(caseNo)))
                .flatMap(one -> one.of(cases.get(caseNo), Locale.CHINA).stream())
                .flatMap(section -> section.lines().stream())
                .map(line -> line.text())
                .toList()
                .toString();
    }

    private static String errandsOf(ApiClient who) {
        return who.get("/worklist").json().path("others").toString();
    }
}
