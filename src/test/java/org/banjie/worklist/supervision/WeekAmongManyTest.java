package org.banjie.worklist.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.banjie.testing.BanjieTest;
import org.banjie.testing.TestClock;
import org.banjie.worklist.overseers.Overseers.Scope;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The sheet of a week reads a week's work, however many steps are open or were done before. Not timed: what is counted is the
 * pages of the database it looks at ({@code -Dmany.steps=1000000} for a million).
 */
@BanjieTest
class WeekAmongManyTest {

    private static final int FEW = 1_000;
    private static final int MANY = Integer.getInteger("many.steps", 100_000);
    private static final Scope STREET = new Scope(List.of("310117004"), List.of("assistance"), List.of());
    private static final Week WEEK = new Week(LocalDate.parse("2026-02-02"));

    @Autowired
    JdbcClient db;

    @Autowired
    TestClock clock;

    @Autowired
    WeekRows rows;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void a_sheet_looks_at_as_little_among_many_steps_as_among_few() {
        clock.reset();
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            db.sql("alter table work_item drop constraint work_item_case").update();
            done("week-", 1, FEW, "timestamptz '2026-02-09' - n * interval '10 minutes'");
            before(1, FEW);
            var few = looks();
            before(FEW + 1, MANY);
            var many = looks();
            System.out.printf("A week's sheet: %d pages among %d steps, %d among %d%n", few, FEW, many, MANY);
            assertThat(many).isLessThan(few + 200);
        });
    }

    private void before(int from, int to) {
        done("old-", from, to, "timestamptz '2026-02-01' - n * interval '3 minutes'");
        db.sql(
                        """
                insert into work_item (task_id, case_no, kind, version, step, grp, for_applicant, area, applicant, since, due_on,
                                       amber_on)
                select 'week-open-' || n, 'none-' || n, 'assistance', 'v', 's', 'street-reviewer@310117004', false,
                       '310117004001', '某', timestamptz '2026-02-01' - n * interval '1 minute', date '2027-01-01' + n % 400,
                       date '2026-12-25' + n % 400
                from generate_series(:from, :to) n
                """)
                .param("from", from)
                .param("to", to)
                .update();
        db.sql("analyze work_item").update();
        db.sql("analyze work_done").update();
    }

    private void done(String name, int from, int to, String at) {
        db.sql(
                        """
                insert into work_done (task_id, uid, case_no, kind, version, step, area, applicant, outcome, at, grp, since, ends_at)
                select :name || n, 'uid-' || n %% 7, 'none', 'assistance', 'v', 's', '310117004001', '某', 'OK', %1$s,
                       'street-reviewer@310117004', %1$s - interval '2 days', %1$s + interval '3 days'
                from generate_series(:from, :to) n
                """
                                .formatted(at))
                .param("name", name)
                .param("from", from)
                .param("to", to)
                .update();
    }

    private long looks() {
        var before = looked();
        assertThat(rows.of(STREET, WEEK)).isNotEmpty();
        return looked() - before;
    }

    private long looked() {
        return db.sql(
                        """
                select sum(pg_stat_get_xact_blocks_fetched(c.oid)) from pg_class c
                where c.relname in ('work_item', 'work_done')
                   or c.oid in (select indexrelid from pg_index where indrelid in ('work_item'::regclass, 'work_done'::regclass))
                """)
                .query(Long.class)
                .single();
    }
}
