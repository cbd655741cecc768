package org.banjie.payments;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.banjie.access.Errand;
import org.banjie.access.Errands;
import org.banjie.access.StaffDirectory;
import org.banjie.grants.GrantChange;
import org.banjie.stories.rights.Caller;
import org.banjie.testing.browser.Browser;
import org.banjie.testing.browser.Door;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.Household;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** One of a family died, which was known late: what was paid for all of them since is proposed to be claimed, to the fen. */
class LoweredLateTest extends PaymentStory {

    private static final List<Person> SCREENS = List.of(
            new Person().withWidth(1280), new Person().withLanguage("en").withWidth(390));

    @RegisterExtension
    static final Browser browser = new Browser();

    @Autowired
    List<Errands> errands;

    @Autowired
    StaffDirectory staff;

    private String caseNo;
    private long grant;

    @BeforeEach
    void a_family_that_is_paid_three_months() {
        street = STREET;
        caseNo = files(Household.of(1, "777"));
        grant = granted(caseNo, "1000", "2025-12-01");
        for (var month : List.of("2025-12", "2026-01", "2026-02")) pays(month);
    }

    @Test
    void what_was_paid_beyond_the_amount_it_was_lowered_to_is_proposed_with_its_months_and_asked_for_filled_in() {
        lowered("2026-01-01", "700");
        assertThat(proposals())
                .containsExactly("payments.errand.TOO_LONG.LOWERED [%s, 2026-01, 2026-02]".formatted(caseNo));
        assertThat(page("/payments/claims")).contains(caseNo + " 已调低，调低以后 2026-01 至 2026-02 多发了 600.00 元");
        for (var person : SCREENS) {
            browser.look(
                    new Door(browser, port).staff("street-intake." + street, "/payments/claims", person),
                    "payments/claims-lowered-" + person.width());
        }
        assertThat(page("/payments/claims/new?grant=" + grant))
                .containsPattern("value=\"LOWERED\" selected")
                .containsPattern("id=\"rightful\"[^>]*value=\"700.00\"");
        assertThat(asks().statusCode()).isEqualTo(302);
        assertThat(db.sql("select amount from claim where grant_id = ?")
                        .param(grant)
                        .query(BigDecimal.class)
                        .single())
                .isEqualByComparingTo("600");
        assertThat(proposals()).as("no fen is claimed twice").isEmpty();
    }

    @Test
    void what_is_lowered_from_next_month_on_proposes_nothing() {
        lowered("2026-03-01", "700");
        assertThat(proposals()).isEmpty();
        assertThat(page("/payments/claims/new?grant=" + grant)).doesNotContain("value=\"LOWERED\" selected");
    }

    @Test
    void what_was_raised_late_is_no_claim() {
        grants.change(grant, new GrantChange(LocalDate.parse("2026-01-01"), new BigDecimal("1200"), null, caseNo, "x"));
        assertThat(proposals()).isEmpty();
    }

    private void lowered(String from, String to) {
        grants.change(grant, new GrantChange(LocalDate.parse(from), new BigDecimal(to), null, caseNo, "x"));
    }

    private HttpResponse<String> asks() {
        return Caller.staff("maker", port, "street-intake." + street)
                .form(
                        "/payments/claims",
                        Map.of(
                                "grant", "" + grant,
                                "cause", "LOWERED",
                                "debtor", "王建国",
                                "why", "家庭成员死亡，知道得晚",
                                "from", "2026-01",
                                "to", "2026-02",
                                "rightful", "700",
                                "how", "PAY_IN",
                                "first", "2026-03",
                                "instalments", "1"));
    }

    private String page(String path) {
        return Caller.staff("maker", port, "street-intake." + street)
                .ask("GET", path, null, "")
                .body();
    }

    private List<String> proposals() {
        var actor = staff.find("street-intake." + street).orElseThrow();
        return errands.stream()
                .flatMap(one -> one.of(actor, Locale.CHINESE).stream())
                .filter(one -> one.name().startsWith("payments.errand.TOO_LONG"))
                .map(LoweredLateTest::said)
                .toList();
    }

    private static String said(Errand one) {
        return one.name() + " " + one.words();
    }

    private void pays(String month) {
        var made = maker().post("/rosters", Map.of("street", street, "month", month));
        var id = made.json().path("id").asLong();
        checker().post("/rosters/" + id + "/check");
        leader().post("/rosters/" + id + "/approve");
        var file = new StringBuilder("批次,序号,金额,结果,原因\r\n");
        db.sql("select id || ',' || amount from payment_item where roster = ? order by id")
                .param(id)
                .query(String.class)
                .list()
                .forEach(item -> file.append("%d,%s,成功,\r\n".formatted(id, item)));
        maker().upload(
                        "/rosters/" + id + "/bank-return",
                        "回盘.csv",
                        file.toString().getBytes(StandardCharsets.UTF_8));
    }
}
