package org.banjie.payments;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.banjie.testing.story.ApiClient;
import org.junit.jupiter.api.Test;

/** What the bank sends back: all of a file is entered, or nothing. */
class ReconciliationTest extends PaymentStory {

    private static final String HEAD = "批次,序号,金额,结果,原因\r\n";

    @Test
    void what_failed_is_owed_still_and_in_the_next_roster() {
        var paid = receives("1830", "2026-02-01");
        var failed = receives("500", "2026-02-01");
        var id = approved("2026-02");
        var items = itemIds(id);
        var sums = enter(id, line(id, items.get(0), "1830.00", "成功,") + line(id, items.get(1), "500", "失败,账号户名不符"));
        assertThat(sums.status()).as(sums.toString()).isEqualTo(200);
        assertThat(sums.json().path("paidTotal").decimalValue()).isEqualByComparingTo("1830");
        assertThat(sums.json().path("failedTotal").decimalValue()).isEqualByComparingTo("500");
        assertThat(maker().get("/rosters/" + id)
                        .json()
                        .path("roster")
                        .path("status")
                        .asText())
                .isEqualTo("SETTLED");
        goesTo("2026-03-02T09:00");
        assertThat(items(roster("2026-03")))
                .containsExactly(
                        owed(paid, "2026-03", "1830.00"),
                        owed(failed, "2026-02", "500.00"),
                        owed(failed, "2026-03", "500.00"));
    }

    @Test
    void wrong_lines_are_told_one_by_one_and_nothing_is_entered() {
        receives("1830", "2026-02-01");
        var id = approved("2026-02");
        long item = itemIds(id).get(0);
        var reply = enter(
                id,
                line(id, item, "1830", "成功,")
                        + line(id, item, "1830", "成功,")
                        + line(id, 999999999, "1", "成功,")
                        + "hello\r\n");
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.json().path("errors").findValuesAsText("path"))
                .containsExactly("line[3]", "line[4]", "line[5]");
        assertThat(reply.json().path("errors").findValuesAsText("code"))
                .containsExactly("twice", "unknown", "unreadable");
        assertThat(maker().get("/rosters/" + id).json().path("sums").path("due").asInt())
                .isEqualTo(1);
    }

    @Test
    void another_amount_and_a_failure_without_a_reason_are_refused() {
        receives("1830", "2026-02-01");
        receives("500", "2026-02-01");
        var id = approved("2026-02");
        var items = itemIds(id);
        var reply = enter(id, line(id, items.get(0), "1830.01", "成功,") + line(id, items.get(1), "500", "失败,"));
        assertThat(reply.json().path("errors").findValuesAsText("code")).containsExactly("amount", "no-reason");
    }

    @Test
    void a_file_in_the_banks_old_encoding_is_read_too_and_the_same_answer_twice_is_refused() {
        receives("1830", "2026-02-01");
        receives("500", "2026-02-01");
        var id = approved("2026-02");
        var items = itemIds(id);
        var file = HEAD + line(id, items.get(0), "1830.00", "失败,账户已销户");
        var first =
                maker().upload("/rosters/" + id + "/bank-return", "回盘.csv", file.getBytes(Charset.forName("GB18030")));
        assertThat(first.status()).as(first.toString()).isEqualTo(200);
        assertThat(enter(id, line(id, items.get(0), "1830.00", "成功,"))
                        .json()
                        .path("errors")
                        .findValuesAsText("code"))
                .containsExactly("answered");
    }

    private ApiClient.Reply enter(long roster, String lines) {
        return maker().upload(
                        "/rosters/" + roster + "/bank-return",
                        "return.csv",
                        (HEAD + lines).getBytes(StandardCharsets.UTF_8));
    }

    private static String line(long roster, long item, String amount, String result) {
        return roster + "," + item + "," + amount + "," + result + "\r\n";
    }
}
