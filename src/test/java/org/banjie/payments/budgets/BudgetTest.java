package org.banjie.payments.budgets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.banjie.access.Errand;
import org.banjie.access.StaffDirectory;
import org.banjie.grants.Category;
import org.banjie.grants.NewGrant;
import org.banjie.payments.PaymentStory;
import org.banjie.stories.rights.Caller;
import org.banjie.testing.browser.Browser;
import org.banjie.testing.browser.Door;
import org.banjie.testing.browser.Person;
import org.banjie.testing.story.Citizens;
import org.banjie.testing.story.Household;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The line of the budget of a kind: what it may pay in a year, and no more. */
class BudgetTest extends PaymentStory {

    private static final String YEAR = "banjie.kind.assistance.budgetYear";
    private static final String LINE = "banjie.kind.assistance.budget";

    private static final List<Person> SCREENS = List.of(
            new Person().withWidth(1280), new Person().withLanguage("en").withWidth(390));

    @RegisterExtension
    static final Browser browser = new Browser();

    @Autowired
    BudgetLines budgets;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    BudgetErrands errands;

    @Autowired
    StaffDirectory staff;

    @BeforeEach
    void the_district_has_2000_yuan_for_assistance() {
        street = STREET;
        System.setProperty(LINE, "2000");
    }

    @AfterEach
    void no_line() {
        System.clearProperty(LINE);
        System.clearProperty(YEAR);
        System.clearProperty(LINE + "Low");
    }

    @Test
    void a_roster_beyond_the_line_is_not_approved_and_says_by_how_much() {
        isOwed("1200");
        signed(rosterOnce());
        isOwed("1000.50");
        var second = rosterOnce();
        checker().post("/rosters/" + second + "/check");
        var refused = leader().post("/rosters/" + second + "/approve");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("type").asText()).endsWith("budget-over");
        assertThat(refused.json().toString()).contains("社会救助", "2026", "2,000.00", "1,200.00", "1,000.50", "200.50");
        assertThat(line().spent()).isEqualByComparingTo("1200");
        assertThat(line().bound()).isEqualByComparingTo("1000.50");
        System.setProperty(LINE, "2200.50");
        assertThat(leader().post("/rosters/" + second + "/approve").status())
                .as("the district has raised it, to the fen")
                .isEqualTo(204);
        assertThat(line().left()).isEqualByComparingTo("0");
    }

    @Test
    void what_the_bank_could_not_pay_and_what_was_sent_back_count_no_more() {
        isOwed("1500");
        var first = signed(rosterOnce());
        var file = "批次,序号,金额,结果,原因\r\n%d,%d,1500,失败,账户已销户\r\n"
                .formatted(first, itemIds(first).get(0));
        maker().upload("/rosters/" + first + "/bank-return", "回盘.csv", file.getBytes(StandardCharsets.UTF_8));
        assertThat(line().left()).isEqualByComparingTo("2000");
        signed(rosterOnce());
        assertThat(line().spent()).isEqualByComparingTo("1500");
    }

    @Test
    void a_roster_that_is_sent_back_binds_nothing() {
        isOwed("700");
        var roster = rosterOnce();
        assertThat(line().bound()).isEqualByComparingTo("700");
        checker().post("/rosters/" + roster + "/return", Map.of("reason", "重造"));
        assertThat(line().bound()).isEqualByComparingTo("0");
    }

    @Test
    void what_is_signed_in_january_counts_on_the_new_year() {
        goesTo("2026-12-28T09:00");
        isOwed("900");
        signed(rosterOnce());
        isOwed("700");
        var december = rosterOnce();
        assertThat(line().spent()).isEqualByComparingTo("900");
        assertThat(line().bound()).isEqualByComparingTo("700");
        goesTo("2027-01-04T09:00");
        assertThat(line().year()).isEqualTo(2027);
        assertThat(line().spent()).as("what was paid stays in its year").isEqualByComparingTo("0");
        assertThat(line().bound()).as("what is not signed goes along").isEqualByComparingTo("700");
        signed(december);
        assertThat(line().spent()).isEqualByComparingTo("700");
        assertThat(budgets.withLastYear())
                .extracting(BudgetLines.Line::year, line -> line.spent().intValue(), BudgetLines.Line::closedOn)
                .as("the line of the year that is over is closed with its last day, and shown beside the new one")
                .containsExactly(tuple(2027, 700, null), tuple(2026, 900, LocalDate.of(2026, 12, 31)));
        for (var person : SCREENS) {
            var page = new Door(browser, port).staff("district-assistance", "/payments", person);
            page.locator("#budget-title").scrollIntoViewIfNeeded();
            browser.look(page, "payments/budget-last-year-" + person.width());
        }
        assertThat(Caller.staff("budget", port, "district-assistance")
                        .ask("GET", "/payments", null, "")
                        .body())
                .contains("已于 2026年12月31日 关闭", "900.00");
    }

    @Test
    void a_kind_that_counts_by_the_month_closes_december_on_the_old_line() {
        System.setProperty(YEAR, "MONTH");
        goesTo("2026-12-28T09:00");
        isOwed("1500");
        signed(rosterOnce());
        isOwed("700");
        var december = rosterOnce();
        goesTo("2027-01-04T09:00");
        assertThat(line().bound()).isEqualByComparingTo("0");
        assertThat(budgets.withLastYear())
                .extracting(BudgetLines.Line::year, BudgetLines.Line::closedOn)
                .as("december can still be signed on the old line")
                .containsExactly(tuple(2027, null), tuple(2026, null));
        checker().post("/rosters/" + december + "/check");
        var refused = leader().post("/rosters/" + december + "/approve");
        assertThat(refused.json().path("type").asText()).endsWith("budget-over");
        assertThat(refused.json().toString()).contains("2026", "200.00");
    }

    /** A year has half a million of them, and the lines are on a page. */
    @Test
    void the_lines_are_read_without_looking_at_a_single_payment() {
        isOwed("700");
        signed(rosterOnce());
        var spent = transactions.execute(now -> {
            db.sql("lock table payment_item in access exclusive mode").update();
            return CompletableFuture.supplyAsync(this::line)
                    .orTimeout(30, TimeUnit.SECONDS)
                    .join();
        });
        assertThat(spent.spent()).isEqualByComparingTo("700");
    }

    @Test
    void a_kind_without_a_line_is_not_bound() {
        System.clearProperty(LINE);
        isOwed("9999999");
        signed(rosterOnce());
        assertThat(budgets.lines()).isEmpty();
    }

    @Test
    void whoever_keeps_a_line_is_warned_before_a_roster_is_refused() {
        System.setProperty(LINE + "Low", "20");
        isOwed("1599.99");
        var first = rosterOnce();
        assertThat(warned("district-assistance")).isEmpty();
        isOwed("0.01");
        rosterOnce();
        assertThat(warned("district-assistance")).containsExactly(List.of("社会救助申请", "2026", "400.00"));
        assertThat(warned("street-intake." + STREET)).isEmpty();
        checker().post("/rosters/" + first + "/return", Map.of("reason", "重造"));
        assertThat(warned("district-assistance")).isEmpty();
    }

    private List<List<Object>> warned(String uid) {
        return errands.of(staff.find(uid).orElseThrow(), Locale.CHINA).stream()
                .map(Errand::words)
                .toList();
    }

    private BudgetLines.Line line() {
        return budgets.lines().stream()
                .filter(one -> one.kind().code().equals("assistance"))
                .findFirst()
                .orElseThrow();
    }

    private void isOwed(String amount) {
        var caseNo = files(Household.of(1, Integer.toString(500 + (int) (System.nanoTime() % 400))));
        grants.open(new NewGrant(
                new NewGrant.Origin(caseNo, "assistance", Category.OTHER),
                new NewGrant.Home(VILLAGE, null),
                List.of(new NewGrant.Person("孔二", Citizens.born("19660708"), "HEAD")),
                NewGrant.Money.once(new BigDecimal(amount)),
                LocalDate.of(2026, 2, 3),
                LocalDate.of(2026, 2, 3),
                new NewGrant.PaidTo("农业银行", "孔二", ACCOUNT)));
    }
}
