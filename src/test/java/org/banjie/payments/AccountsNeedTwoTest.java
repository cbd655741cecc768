package org.banjie.payments;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.banjie.access.recusals.Recusals;
import org.banjie.grants.paying.Accounts;
import org.banjie.notices.messages.Messages;
import org.banjie.testing.story.ApiClient;
import org.banjie.testing.story.Household;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Where the money goes is changed by two, and whoever signs the next roster sees it. */
class AccountsNeedTwoTest extends PaymentStory {

    private static final String OTHER = "6228480000000000018";

    @Autowired
    Accounts accounts;

    @Autowired
    Messages messages;

    @Autowired
    Recusals recusals;

    private String caseNo;
    private long grant;
    private long household;

    @BeforeEach
    void a_family_that_is_paid() {
        street = STREET;
        caseNo = files(Household.of(1, Integer.toString(500 + (int) (System.nanoTime() % 400))));
        grant = granted(caseNo, "1830", "2025-12-01");
        household = grants.find(grant).orElseThrow().household();
        paid("2025-12");
    }

    @Test
    void it_is_in_force_only_when_a_second_person_has_confirmed_it_and_the_family_is_told() {
        asked();
        assertThat(inForce()).isEqualTo(ACCOUNT);
        var change = file(checker()).path("waiting").get(0);
        assertThat(change.path("number").asText()).isEqualTo(OTHER);
        assertThat(file(maker()).path("waiting").get(0).path("number").asText()).doesNotContain(OTHER);
        var path = "/households/" + household + "/account-changes/"
                + change.path("id").asLong();
        assertThat(maker().post(path + "/confirm").status()).isEqualTo(403);
        assertThat(as("street-reviewer." + OTHER_STREET).post(path + "/confirm").status())
                .isEqualTo(404);
        assertThat(checker().post(path + "/confirm").status()).isEqualTo(204);
        assertThat(checker().post(path + "/confirm").status()).isEqualTo(409);
        assertThat(inForce()).isEqualTo(OTHER);
        assertThat(messages.of(caseNo).get(0).text()).contains("0018").doesNotContain(OTHER);
        assertThat(verbs()).contains("account-proposed", "account-changed");
    }

    @Test
    void nobody_confirms_what_they_asked_for_themselves() {
        asked();
        db.sql("update account_change set proposed_by = ? where state = 'PROPOSED'")
                .param("street-reviewer." + street)
                .update();
        var reply = checker().post("/households/" + household + "/account-changes/" + waiting() + "/confirm");
        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.json().path("type").asText()).endsWith("four-eyes");
        assertThat(inForce()).isEqualTo(ACCOUNT);
    }

    @Test
    void it_is_marked_on_the_roster_until_it_was_paid_once() {
        asked();
        assertThat(leader().post("/households/" + household + "/account-changes/" + waiting() + "/confirm")
                        .status())
                .isEqualTo(204);
        var marked = paid("2026-01");
        assertThat(as("street-leader." + street)
                        .get("/rosters/" + marked + "/items")
                        .json()
                        .get(0)
                        .path("changed")
                        .asBoolean())
                .isTrue();
        var after = roster("2026-02");
        assertThat(checker()
                        .get("/rosters/" + after + "/items")
                        .json()
                        .get(0)
                        .path("changed")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void without_evidence_nothing_is_asked_for() {
        var reply = maker().put(
                        "/households/" + household + "/grants/" + grant + "/account",
                        Map.of("bank", "农业银行", "holder", "周四", "number", OTHER, "evidence", " "));
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.json().path("errors").findValuesAsText("path")).containsExactly("evidence");
    }

    @Test
    void whoever_must_keep_away_from_a_line_neither_takes_the_banks_file_nor_enters_its_answer() {
        var id = approved("2026-01");
        recusals.recuse(caseNo, "street-intake." + street, "亲戚", "admin-1");
        assertThat(maker().get("/rosters/" + id + "/bank-file").status()).isEqualTo(403);
        assertThat(answered(id).status()).isEqualTo(403);
    }

    private void asked() {
        var reply = maker().put(
                        "/households/" + household + "/grants/" + grant + "/account",
                        Map.of("bank", "农业银行", "holder", "周四", "number", OTHER, "evidence", "本人银行卡原件"));
        assertThat(reply.status()).as(reply.toString()).isEqualTo(204);
    }

    private long waiting() {
        return file(checker()).path("waiting").get(0).path("id").asLong();
    }

    private JsonNode file(ApiClient who) {
        return who.get("/households/" + household).json();
    }

    private String inForce() {
        return accounts.of(List.of(grant)).get(grant).number();
    }

    private long paid(String month) {
        var id = approved(month);
        assertThat(answered(id).status()).isEqualTo(200);
        return id;
    }

    private ApiClient.Reply answered(long roster) {
        var lines = new StringBuilder("批次,序号,金额,结果,原因\n");
        for (var item : itemIds(roster)) lines.append("%d,%d,1830.00,成功,\n".formatted(roster, item));
        return maker().upload(
                        "/rosters/" + roster + "/bank-return",
                        "a.csv",
                        lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    private List<String> verbs() {
        return db.sql("select verb from journal_entry where chain = ?")
                .param(caseNo)
                .query(String.class)
                .list();
    }
}
