package org.banjie.cases.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.banjie.cases.figures.CaseFigures.Found;
import org.banjie.cases.figures.CaseFigures.Line;
import org.banjie.cases.figures.CaseFigures.Population;
import org.banjie.testing.BanjieTest;
import org.banjie.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What is counted, of which month; and that counting a month reads a month's cases, however many there are besides. */
@BanjieTest
class CaseFiguresTest {

    private static final int FEW = 1_000;
    private static final int MANY = Integer.getInteger("many.cases", 50_000);
    private static final YearMonth MONTH = YearMonth.of(2019, 3);
    private static final Population ASKED =
            new Population(List.of("street-x"), List.of("k"), List.of("x-barred"), MONTH, MONTH);

    @Autowired
    JdbcClient db;

    @Autowired
    TestClock clock;

    @Autowired
    CaseFigures figures;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void a_month_is_of_the_bureau_s_own_days_and_each_case_is_counted_where_it_belongs() {
        within(() -> {
            a("x-before", "SUBMITTED", "2019-02-28T23:59:59+08:00", null);
            a("x-first", "APPROVED", "2019-03-01T00:00:00+08:00", "2019-03-31T23:59:59+08:00");
            a("x-late", "REJECTED", "2018-12-01T09:00:00+08:00", "2019-03-05T09:00:00+08:00");
            a("x-declined", "DECLINED", "2019-03-04T09:00:00+08:00", "2019-03-05T09:00:00+08:00");
            a("x-withdrawn", "WITHDRAWN", "2019-03-04T09:00:00+08:00", "2019-03-05T09:00:00+08:00");
            a("x-barred", "APPROVED", "2019-03-04T09:00:00+08:00", "2019-03-05T09:00:00+08:00");
            a("x-after", "APPROVED", "2019-03-04T09:00:00+08:00", "2019-04-01T00:00:00+08:00");
            limit("x-first", "2019-03-31", "2019-03-31");
            limit("x-late", "2019-03-01", "2019-03-02");
            db.sql(
                            "insert into case_decision values ('x-first', 'APPROVED', '', 910.50, null, 'u', '310117', '2019-03-31')")
                    .update();
            assertThat(numbers(Counted.RECEIVED)).containsExactly("x-after", "x-declined", "x-first", "x-withdrawn");
            sentBack("x-first", "CORRECTION", "2019-03-02T09:00:00+08:00");
            sentBack("x-late", "CORRECTION", "2018-12-02T09:00:00+08:00");
            sentBack("x-late", "RETURNED", "2019-03-03T09:00:00+08:00");
            sentBack("x-barred", "RETURNED", "2019-03-03T09:00:00+08:00");
            assertThat(numbers(Counted.CORRECTED)).containsExactly("x-first");
            assertThat(numbers(Counted.RETURNED)).containsExactly("x-late");
            assertThat(numbers(Counted.DECIDED)).containsExactly("x-declined", "x-first", "x-late");
            assertThat(numbers(Counted.IN_TIME)).containsExactly("x-declined", "x-first");
            assertThat(numbers(Counted.LATE)).containsExactly("x-late");
            assertThat(numbers(Counted.GRANTED)).containsExactly("x-first");
            assertThat(numbers(Counted.REFUSED)).containsExactly("x-late");
            assertThat(numbers(Counted.DECLINED)).containsExactly("x-declined");
            assertThat(numbers(Counted.OTHERWISE)).containsExactly("x-withdrawn");
            var lines = figures.of(ASKED);
            assertThat(lines)
                    .allMatch(
                            line -> line.month().equals(MONTH) && line.street().equals("street-x"));
            for (var what : Counted.values()) {
                assertThat(count(lines, what))
                        .as(what.name())
                        .isEqualTo(numbers(what).size());
            }
            assertThat(lines.stream().map(Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo("910.50");
            assertThat(lines.stream().filter(line -> line.office().equals("310117")))
                    .as("what the bureau decided")
                    .singleElement()
                    .satisfies(line ->
                            assertThat(line.counts().get(Counted.GRANTED)).isOne());
            assertThat(figures.behind(ASKED, Counted.GRANTED, "310117", "", 50)).hasSize(1);
            assertThat(figures.behind(ASKED, Counted.GRANTED, "a", "", 50)).isEmpty();
        });
    }

    @Test
    void one_street_s_month_is_counted_with_as_little_among_many_cases_as_among_few() {
        within(() -> {
            many("x-in-", 1, 200, "timestamptz '2019-03-10'");
            many("x-old-", 1, FEW, "timestamptz '2018-12-31'");
            var few = looks();
            many("x-old-", FEW + 1, MANY, "timestamptz '2018-12-31'");
            var many = looks();
            System.out.printf("A month's figures: %d pages among %d cases, %d among %d%n", few, FEW, many, MANY);
            assertThat(many).isLessThan(few + 200);
        });
    }

    private void within(Runnable work) {
        clock.reset();
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            work.run();
        });
    }

    private List<String> numbers(Counted what) {
        return figures.behind(ASKED, what, "", "", 50).stream()
                .map(Found::caseNo)
                .toList();
    }

    private void a(String no, String status, String came, String over) {
        db.sql(
                        """
                insert into cases (case_no, kind, status, area, street, intake_unit, applicant_type, applicant_name, id_index,
                                   id_sealed, phone_sealed, tracking_code, filed_by, handed_in_at, closed_at)
                values (?, 'k', ?, 'a', 'street-x', 'a', 'PERSON', '某', '', '', '', '', 'u', ?::timestamptz, ?::timestamptz)
                """)
                .params(no, status, came, over)
                .update();
    }

    private void sentBack(String no, String how, String at) {
        db.sql("insert into case_sent_back values (?, ?, 'street-x', 'a', ?::timestamptz)")
                .params(no, how, at)
                .update();
    }

    private static int count(List<Line> lines, Counted what) {
        return lines.stream()
                .mapToInt(line -> line.counts().getOrDefault(what, 0))
                .sum();
    }

    private void limit(String no, String due, String closed) {
        db.sql(
                        """
                insert into statutory_limit (subject, code, round, starts_on, length, unit, basis, due_on, amber_on, provisional,
                                             closed_on)
                values (?, 'c', 1, '2019-01-01', 1, 'WORKING', '', ?::date, ?::date, false, ?::date)
                """)
                .params(no, due, due, closed)
                .update();
    }

    private void many(String name, int from, int to, String at) {
        db.sql(
                        """
                insert into cases (case_no, kind, status, area, street, intake_unit, applicant_type, applicant_name, id_index,
                                   id_sealed, phone_sealed, tracking_code, filed_by, handed_in_at, closed_at)
                select :name || n, 'k', 'APPROVED', 'a', 'street-x', 'a', 'PERSON', '某', '', '', '', '', 'u',
                       %1$s - n * interval '3 minutes', %1$s - n * interval '2 minutes'
                from generate_series(:from, :to) n
                """
                                .formatted(at))
                .param("name", name)
                .param("from", from)
                .param("to", to)
                .update();
        db.sql("analyze cases").update();
    }

    private long looks() {
        var before = looked();
        assertThat(figures.of(ASKED)).isNotEmpty();
        return looked() - before;
    }

    private long looked() {
        return db.sql(
                        """
                select sum(pg_stat_get_xact_blocks_fetched(c.oid)) from pg_class c
                where c.relname = 'cases' or c.oid in (select indexrelid from pg_index where indrelid = 'cases'::regclass)
                """)
                .query(Long.class)
                .single();
    }
}
