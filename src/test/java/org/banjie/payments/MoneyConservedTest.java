package org.banjie.payments;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.banjie.grants.Category;
import org.banjie.grants.GrantChange;
import org.banjie.grants.NewGrant;
import org.banjie.grants.NewGrant.Person;
import org.banjie.grants.paying.Account;
import org.banjie.grants.paying.Payable;
import org.banjie.grants.paying.Payables;
import org.banjie.grants.paying.SumsOnce;
import org.banjie.payments.claims.Balances;
import org.banjie.testing.story.Citizens;
import org.banjie.testing.story.Household;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Money conserved: over grants, changes, stops, holds, rosters, answers of the bank and claims drawn at random, every fen that was
 * decided is paid, kept back for a claim, on its way, stopped or owed still, and none is paid twice; every fen claimed back is
 * returned, kept back, given up or owed still. What was decided is kept here by itself, month by month.
 */
class MoneyConservedTest extends PaymentStory {

    private static final int MONTHS = 7;
    private static final int GRANTS = 14;

    @Autowired
    Payables payables;

    @Autowired
    SumsOnce sums;

    @Autowired
    Balances balances;

    @Autowired
    org.banjie.grants.paying.Accounts accounts;

    private Random random;
    private final List<Decided> all = new ArrayList<>();

    /** What was decided: by month, or once (then for the one month of its decision). */
    private static final class Decided {
        final long grant;
        final boolean once;
        final BigDecimal before;
        final Map<YearMonth, BigDecimal> months = new HashMap<>();
        boolean held;
        boolean stopped;

        Decided(long grant, boolean once, BigDecimal before) {
            this.grant = grant;
            this.once = once;
            this.before = before;
        }
    }

    @BeforeEach
    void in_a_street_by_itself() {
        street = OTHER_STREET;
        all.clear();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20260209, 5150})
    void every_fen_decided_is_paid_on_its_way_stopped_or_owed(long seed) {
        random = new Random(seed);
        for (var n = 0; n < MONTHS; n++) {
            var month = YearMonth.of(2026, 2).plusMonths(n);
            goesTo(month.atDay(9) + "T09:00");
            for (var g = 0; g < GRANTS / MONTHS; g++) grants(month);
            all.forEach(one -> lives(one, month));
            pays("MONTH", month);
            pays("ONCE", month);
            all.forEach(this::claims);
            all.forEach(one -> adds(one, month));
            all.forEach(this::claimsAdd);
        }
        assertThat(all.stream().anyMatch(one -> one.stopped))
                .as("something was stopped")
                .isTrue();
        assertThat(sum(all.stream().map(one -> state(one.grant, "PAID")).toList()))
                .isPositive();
        assertThat(claimed("i.state in ('DUE', 'PAID')"))
                .as("something was kept back")
                .isPositive();
    }

    private void grants(YearMonth month) {
        var once = random.nextInt(3) == 0;
        var amount = new BigDecimal(10000 + random.nextInt(900000)).movePointLeft(2);
        var before = once && random.nextInt(3) == 0 ? new BigDecimal("50.01") : BigDecimal.ZERO;
        var account = random.nextInt(6) == 0 ? null : ACCOUNT;
        var id = grants.open(new NewGrant(
                new NewGrant.Origin(files(Household.of(1, "900")), "assistance", Category.OTHER),
                new NewGrant.Home(units.children(street).get(0).code(), null),
                List.of(new Person("施一", Citizens.born("19760606"), "HEAD")),
                new NewGrant.Money(amount, !once, before),
                month.atDay(once ? 9 : 1),
                once ? month.atDay(9) : null,
                new NewGrant.PaidTo("农业银行", "施一", account)));
        var one = new Decided(id, once, before);
        for (var m = month; !m.isAfter(once ? month : last()); m = m.plusMonths(1)) one.months.put(m, amount);
        all.add(one);
    }

    /** Changes, stops, holds and resumes, and an account that was missing is named. */
    private void lives(Decided one, YearMonth month) {
        if (one.stopped) return;
        switch (random.nextInt(10)) {
            case 0 -> changes(one, month);
            case 1 -> stops(one, month);
            case 2 -> holds(one);
            case 3 -> accounts.change(grants.find(one.grant).orElseThrow(), new Account("农业银行", "施一", ACCOUNT));
            default -> {}
        }
    }

    private void changes(Decided one, YearMonth month) {
        if (one.once) return;
        var amount = new BigDecimal(10000 + random.nextInt(900000)).movePointLeft(2);
        var from = month.plusMonths(1);
        grants.change(one.grant, new GrantChange(from.atDay(1), amount, null, "HC-MC", "x"));
        for (var m = from; !m.isAfter(last()); m = m.plusMonths(1)) one.months.put(m, amount);
    }

    private void stops(Decided one, YearMonth month) {
        if (one.once
                && (isOnTheWay(one) || !grants.find(one.grant).orElseThrow().pays())) return;
        grants.stop(one.grant, month.plusMonths(1).atDay(1), "HC-MC", "x");
        one.stopped = true;
        one.held = false;
        one.months.keySet().removeIf(m -> one.once || m.isAfter(month));
    }

    private void holds(Decided one) {
        if (!grants.find(one.grant).orElseThrow().pays()) return;
        one.held = !one.held;
        grants.hold(one.grant, one.held, "x");
    }

    private boolean isOnTheWay(Decided one) {
        return state(one.grant, "DUE").signum() > 0;
    }

    /** Made, perhaps sent back and made anew, signed, and answered by the bank, which cannot pay one in four. */
    private void pays(String every, YearMonth month) {
        var wanted = every.equals("ONCE")
                ? Map.of("street", street, "every", every)
                : Map.of("street", street, "month", month.toString());
        var made = maker().post("/rosters", wanted);
        if (made.status() == 409) return;
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        var id = made.json().path("id").asLong();
        if (random.nextInt(3) == 0) {
            checker().post("/rosters/" + id + "/return", Map.of("reason", "重造"));
            id = maker().post("/rosters", wanted).json().path("id").asLong();
        }
        if (checker().post("/rosters/" + id + "/check").status() != 204) return;
        assertThat(leader().post("/rosters/" + id + "/approve").status()).isEqualTo(204);
        if (random.nextInt(5) > 0) answers(id);
    }

    private void answers(long id) {
        var file = new StringBuilder("批次,序号,金额,结果,原因\r\n");
        db.sql("select id || ',' || amount from payment_item where roster = ? order by id")
                .param(id)
                .query(String.class)
                .list()
                .forEach(item -> file.append(id)
                        .append(',')
                        .append(item)
                        .append(random.nextInt(4) == 0 ? ",失败,户名不符" : ",成功,")
                        .append("\r\n"));
        var reply = maker().upload(
                        "/rosters/" + id + "/bank-return",
                        "回盘.csv",
                        file.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
    }

    /** A month that was paid is claimed back in part; what is owed of claims is paid in, given up or put off now and then. */
    private void claims(Decided one) {
        var paid = db.sql("select for_month from payment_item where grant_id = ? and state = 'PAID' order by for_month")
                .param(one.grant)
                .query(LocalDate.class)
                .list();
        if (paid.isEmpty()) return;
        if (random.nextInt(3) > 0) claim(one, YearMonth.from(paid.get(random.nextInt(paid.size()))));
        db.sql("select id from claim where grant_id = ? and state = 'CONFIRMED' and ended_on is null")
                .param(one.grant)
                .query(Long.class)
                .list()
                .forEach(this::returns);
    }

    private void claim(Decided one, YearMonth month) {
        var wanted = Map.of(
                "cause",
                "ERROR",
                "debtor",
                "施一",
                "why",
                "多发了。",
                "from",
                month.toString(),
                "to",
                month.toString(),
                "rightful",
                new BigDecimal(random.nextInt(20000)).movePointLeft(2).toPlainString(),
                "how",
                random.nextInt(4) == 0 ? "PAY_IN" : "SET_OFF",
                "first",
                YearMonth.now(clock).toString(),
                "instalments",
                1 + random.nextInt(5));
        var reply = maker().post("/claims", Map.of("grantId", one.grant, "claim", wanted));
        if (reply.status() == 422) return; // nothing of that month is left to claim
        var id = "/claims/" + reply.json().path("id").asLong();
        var end = random.nextInt(6) == 0 ? "/drop" : "/confirm";
        assertThat(leader().post(id + end).status()).isEqualTo(204);
    }

    private void returns(long id) {
        var path = "/claims/" + id;
        var part = balances.of(id)
                .free()
                .movePointLeft(1)
                .setScale(2, RoundingMode.UP)
                .toPlainString();
        switch (random.nextInt(6)) {
            case 0 ->
                maker().post(
                                path + "/receipts",
                                Map.of("paidOn", "2026-02-09", "amount", part, "number", "H" + random.nextInt()));
            case 1 -> relieved(path, Map.of("act", "WAIVE", "amount", part, "why", "困难"));
            case 2 -> relieved(path, Map.of("act", "DEFER", "until", last().toString(), "why", "困难"));
            default -> {}
        }
    }

    private void relieved(String path, Map<String, Object> wanted) {
        if (maker().post(path + "/relief", wanted).status() == 204) leader().post(path + "/relief/confirm");
    }

    /** Of each claim: what was claimed is returned, given up or owed; never more than was paid for those months, and what is on its way is owed still. */
    private void claimsAdd(Decided one) {
        var claims = db.sql("select id from claim where grant_id = ? and state = 'CONFIRMED'")
                .param(one.grant)
                .query(Long.class)
                .list();
        for (var now : balances.of(claims).values()) {
            assertThat(now.paidIn().add(now.setOff()).add(now.waived()).add(now.outstanding()))
                    .as("claim %s", now.claim())
                    .isEqualByComparingTo(now.claimed());
            assertThat(now.free()).as("claim %s is returned twice", now.claim()).isNotNegative();
        }
        var most = state(one.grant, "PAID");
        var claimed = db.sql("select coalesce(sum(amount), 0) from claim where grant_id = ? and state <> 'DROPPED'")
                .param(one.grant)
                .query(BigDecimal.class)
                .single();
        assertThat(claimed).as("grant %s", one.grant).isLessThanOrEqualTo(most);
        var apart = db.sql(
                        """
                        select count(*) from payment_item i where i.grant_id = ? and i.set_off <> coalesce(
                            (select sum(s.amount) from set_off s where s.item = i.id), 0)
                        """)
                .param(one.grant)
                .query(Integer.class)
                .single();
        assertThat(apart).as("items whose line does not say what claims say").isZero();
    }

    private BigDecimal claimed(String where) {
        return db.sql("select coalesce(sum(s.amount), 0) from set_off s join payment_item i on i.id = s.item where "
                        + where)
                .query(BigDecimal.class)
                .single();
    }

    /** Decided until this month = paid + on its way + owed or held back still; stopped months were taken off what was decided. */
    private void adds(Decided one, YearMonth month) {
        var decided = sum(one.months.entrySet().stream()
                .filter(entry -> !entry.getKey().isAfter(month))
                .map(Map.Entry::getValue)
                .toList());
        var paid = state(one.grant, "PAID").add(state(one.grant, "DUE"));
        var before = decided.signum() == 0 ? BigDecimal.ZERO : one.before;
        var owed = one.held ? decided.subtract(paid).subtract(before) : owed(one, month);
        assertThat(owed.signum()).as("%s is paid twice", one.grant).isNotNegative();
        assertThat(paid.add(before).add(owed))
                .as("grant %s, once %s, in %s", one.grant, one.once, month)
                .isEqualByComparingTo(decided);
    }

    /** As the register says, less the months that are paid or on their way. */
    private BigDecimal owed(Decided one, YearMonth month) {
        var taken = db.sql("select for_month from payment_item where grant_id = ? and state in ('DUE', 'PAID')")
                .param(one.grant)
                .query(LocalDate.class)
                .set();
        var says = one.once
                ? sums.of(List.of(one.grant))
                : payables.of(List.of(one.grant), LocalDate.of(2025, 3, 1), month.atDay(1));
        return sum(says.stream()
                .filter(owed -> !taken.contains(owed.month()))
                .map(Payable::amount)
                .toList());
    }

    private BigDecimal state(long grant, String state) {
        return db.sql("select coalesce(sum(amount + set_off), 0) from payment_item where grant_id = ? and state = ?")
                .params(grant, state)
                .query(BigDecimal.class)
                .single();
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static YearMonth last() {
        return YearMonth.of(2026, 2).plusMonths(MONTHS);
    }
}
