package org.banjie.payments;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.banjie.background.running.ByHand;
import org.banjie.cases.Cases;
import org.banjie.kinds.own.AfterGrant;
import org.banjie.kinds.own.Guidance;
import org.banjie.notices.Document;
import org.banjie.notices.Documents;
import org.banjie.notices.messages.Message;
import org.banjie.notices.messages.Messages;
import org.banjie.testing.story.ApiClient;
import org.banjie.testing.story.Household;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 追回: what was paid without right is decided by two, returned by a plan, set off or paid in, put off or given up. */
class ClaimTest extends PaymentStory {

    @Autowired
    Messages messages;

    @Autowired
    Documents documents;

    @Autowired
    List<AfterGrant> told;

    @Autowired
    Cases cases;

    @Autowired
    ByHand byHand;

    private String caseNo;
    private long grant;

    @BeforeEach
    void a_family_that_is_paid_three_months() {
        street = STREET;
        caseNo = files(Household.of(1, Integer.toString(500 + (int) (System.nanoTime() % 400))));
        grant = granted(caseNo, "1000", "2025-12-01");
        paid("2025-12");
        paid("2026-01");
        paid("2026-02");
    }

    @Test
    void it_is_owed_when_a_second_person_has_decided_it_and_the_family_reads_why_on_paper_too() {
        var id = asked("600", "SET_OFF", 3);
        assertThat(told()).doesNotContain("800.00 元要退回");
        assertThat(maker().post(claim(id) + "/confirm").status()).isEqualTo(403);
        db.sql("update claim set proposed_by = ? where id = ?")
                .params("street-reviewer." + street, id)
                .update();
        var own = checker().post(claim(id) + "/confirm");
        assertThat(own.status()).isEqualTo(403);
        assertThat(own.json().path("type").asText()).endsWith("four-eyes");
        assertThat(as("street-leader." + OTHER_STREET)
                        .post(claim(id) + "/confirm")
                        .status())
                .isEqualTo(404);
        assertThat(leader().post(claim(id) + "/confirm").status()).isEqualTo(204);
        assertThat(leader().post(claim(id) + "/confirm").status()).isEqualTo(409);
        assertThat(told())
                .contains("多发的 800.00 元要退回", "漏报了退休金", "2026年1月 400.00 元，2026年2月 400.00 元")
                .contains("2026年3月 266.67 元，2026年4月 266.67 元，2026年5月 266.66 元");
        assertThat(messages.of(caseNo).get(0)).extracting(Message::code).isEqualTo("claim-decided");
        assertThat(documents.of(caseNo)).extracting(Document::title).contains("追回多发款项决定书");
    }

    @Test
    void instalments_are_kept_back_up_to_the_share_and_are_returned_when_the_bank_has_paid() {
        var id = decided("600", "SET_OFF", 3);
        goesTo("2026-03-09T09:00");
        var roster = roster("2026-03");
        assertThat(items(roster)).containsExactly(owed(grant, "2026-03", "900.00"));
        assertThat(setOff(roster)).isEqualByComparingTo("100");
        assertThat(outstanding(id)).isEqualTo("800.00");
        signed(roster);
        assertThat(new String(maker().file("/rosters/" + roster + "/bank-file"), StandardCharsets.UTF_8))
                .contains("900.00");
        answers(roster, "失败,户名不符");
        assertThat(outstanding(id)).isEqualTo("800.00");
        goesTo("2026-04-09T09:00");
        var next = signed(roster("2026-04"));
        assertThat(items(next)).containsExactly(owed(grant, "2026-03", "900.00"), owed(grant, "2026-04", "900.00"));
        answers(next, "成功,");
        assertThat(outstanding(id)).isEqualTo("600.00");
        assertThat(told()).contains("已退回 200.00 元，还有 600.00 元");
    }

    @Test
    void what_is_paid_in_is_entered_by_its_receipt_once_and_the_last_of_it_ends_the_claim() {
        var id = decided("600", "PAY_IN", 2);
        goesTo("2026-03-09T09:00");
        assertThat(setOff(roster("2026-03"))).isEqualByComparingTo("0");
        assertThat(paidIn(id, "800.01", "H-1").status()).isEqualTo(422);
        assertThat(paidIn(id, "300.00", "H-1").status()).isEqualTo(204);
        assertThat(paidIn(id, "300.00", "H-1").status()).isEqualTo(422);
        assertThat(paidIn(id, "500.00", "H-2").status()).isEqualTo(204);
        assertThat(outstanding(id)).isEqualTo("0.00");
        assertThat(messages.of(caseNo).get(0).code()).isEqualTo("claim-ended");
        assertThat(told()).contains("已经全部结清");
        assertThat(paidIn(id, "1.00", "H-3").status()).isEqualTo(409);
    }

    @Test
    void a_missed_instalment_is_reminded_of_once() {
        var id = decided("600", "PAY_IN", 2);
        goesTo("2026-03-30T09:00");
        byHand.does("payments.claims");
        assertThat(messages.told(caseNo, "claim-missed")).isZero();
        goesTo("2026-04-01T09:00");
        byHand.does("payments.claims");
        byHand.does("payments.claims");
        assertThat(messages.told(caseNo, "claim-missed")).isEqualTo(1);
        assertThat(paidIn(id, "800.00", "H-9").status()).isEqualTo(204);
        goesTo("2026-06-01T09:00");
        byHand.does("payments.claims");
        assertThat(messages.told(caseNo, "claim-missed")).isEqualTo(1);
    }

    @Test
    void it_is_given_up_and_put_off_by_two_and_the_plan_is_made_anew_of_what_is_left() {
        var id = decided("600", "SET_OFF", 4);
        var wanted = Map.of("act", "WAIVE", "amount", "200.00", "why", "家有重病人");
        assertThat(maker().post(claim(id) + "/relief", wanted).status()).isEqualTo(204);
        assertThat(maker().post(claim(id) + "/relief", wanted).status()).isEqualTo(409);
        assertThat(maker().post(claim(id) + "/relief/confirm").status()).isEqualTo(403);
        assertThat(leader().post(claim(id) + "/relief/confirm").status()).isEqualTo(204);
        assertThat(told()).contains("已减免 200.00 元", "2026年3月 150.00 元", "2026年6月 150.00 元");
        maker().post(claim(id) + "/relief", Map.of("act", "DEFER", "until", "2026-08", "why", "住院"));
        assertThat(leader().post(claim(id) + "/relief/confirm").status()).isEqualTo(204);
        assertThat(told()).doesNotContain("2026年3月 150.00").contains("2026年8月 150.00 元");
        goesTo("2026-03-09T09:00");
        assertThat(setOff(roster("2026-03"))).isEqualByComparingTo("0");
    }

    @Test
    void no_fen_of_a_month_is_claimed_twice_and_everything_that_is_wrong_is_said_at_once() {
        asked("600", "SET_OFF", 3);
        var again = maker().post("/claims", wanted("600", "SET_OFF", 3));
        assertThat(again.status()).isEqualTo(422);
        assertThat(asked("0", "SET_OFF", 3)).isPositive();
        assertThat(claimed()).isEqualByComparingTo("2000");
        var empty = maker().post("/claims", Map.of("grantId", grant, "claim", Map.of()));
        assertThat(empty.json().path("errors").findValuesAsText("path"))
                .containsExactly("cause", "debtor", "why", "from", "to", "how", "first", "instalments");
    }

    private long decided(String rightful, String how, int instalments) {
        var id = asked(rightful, how, instalments);
        assertThat(leader().post(claim(id) + "/confirm").status()).isEqualTo(204);
        return id;
    }

    private long asked(String rightful, String how, int instalments) {
        var reply = maker().post("/claims", wanted(rightful, how, instalments));
        assertThat(reply.status()).as(reply.toString()).isEqualTo(201);
        return reply.json().path("id").asLong();
    }

    private Map<String, Object> wanted(String rightful, String how, int instalments) {
        return Map.of(
                "grantId",
                grant,
                "claim",
                Map.of(
                        "cause", "ERROR",
                        "debtor", "周四",
                        "why", "漏报了退休金。",
                        "from", "2026-01",
                        "to", "2026-02",
                        "rightful", rightful,
                        "how", how,
                        "first", "2026-03",
                        "instalments", instalments));
    }

    private ApiClient.Reply paidIn(long id, String amount, String number) {
        return maker().post(
                        claim(id) + "/receipts", Map.of("paidOn", "2026-03-05", "amount", amount, "number", number));
    }

    private String outstanding(long id) {
        return new BigDecimal(leader().get(claim(id))
                        .json()
                        .path("line")
                        .path("outstanding")
                        .asText())
                .setScale(2)
                .toPlainString();
    }

    private BigDecimal claimed() {
        return db.sql("select sum(amount) from claim where state <> 'DROPPED'")
                .query(BigDecimal.class)
                .single();
    }

    private BigDecimal setOff(long roster) {
        return db.sql("select coalesce(sum(set_off), 0) from payment_item where roster = ?")
                .param(roster)
                .query(BigDecimal.class)
                .single();
    }

    private static String claim(long id) {
        return "/claims/" + id;
    }

    private void paid(String month) {
        answers(approved(month), "成功,");
    }

    private void answers(long id, String result) {
        var file = new StringBuilder("批次,序号,金额,结果,原因\r\n");
        db.sql("select id || ',' || amount from payment_item where roster = ? order by id")
                .param(id)
                .query(String.class)
                .list()
                .forEach(item -> file.append("%d,%s,%s\r\n".formatted(id, item, result)));
        var reply = maker().upload(
                        "/rosters/" + id + "/bank-return",
                        "回盘.csv",
                        file.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
    }

    private String told() {
        return told.stream()
                .filter(one -> one.kind().equals(AfterGrant.ANY))
                .flatMap(one -> one.of(cases.get(caseNo), Locale.CHINA).stream())
                .flatMap(section -> section.lines().stream())
                .map(Guidance.Line::text)
                .toList()
                .toString();
    }
}
