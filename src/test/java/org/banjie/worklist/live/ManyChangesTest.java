package org.banjie.worklist.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.banjie.testing.BanjieTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What is new of the list is found among all changes of a day as quickly as among none. Not timed: what is counted is the
 * pages of the database that are looked at.
 */
@BanjieTest
class ManyChangesTest {

    private static final int MANY = 100_000;

    /** After ten times the database may have made one plan for all that follow. */
    private static final int TIMES = 15;

    /** Down an index of a few levels to what is new, each time. */
    private static final long MOST = 10L * TIMES;

    @Autowired
    JdbcClient db;

    @Autowired
    Changes changes;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void what_is_new_costs_the_same_however_much_has_happened() {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            happen(MANY);
            var place = changes.now();
            var before = looked();
            for (var i = 0; i < TIMES; i++) {
                assertThat(changes.after(place).changes()).isEmpty();
            }
            assertThat(looked() - before).as("pages looked at").isLessThan(MOST);
            assertThat(plan(place))
                    .contains("Index Scan using work_change_by_transaction")
                    .doesNotContain("Seq Scan on work_change");
        });
    }

    /** In transactions long past. */
    private void happen(int many) {
        db.sql(
                        """
                insert into work_change (xid, task_id, case_no, change, kind, grp)
                select (3 + n % 500)::text::xid8, 'task-' || n, 'QQ-1', 'ARRIVED', 'assistance', 'x@310117'
                from generate_series(1, :many) n
                """)
                .param("many", many)
                .update();
        db.sql("analyze work_change").update();
    }

    private String plan(Position place) {
        db.sql("set local plan_cache_mode = force_generic_plan").update();
        return String.join(
                "\n",
                db.sql("explain " + Changes.SINCE)
                        .param("from", Long.toString(place.transaction()))
                        .param("most", 2001)
                        .query(String.class)
                        .list());
    }

    private long looked() {
        return db.sql(
                        """
                select sum(pg_stat_get_xact_blocks_fetched(c.oid)) from pg_class c
                where c.relname = 'work_change'
                   or c.oid in (select indexrelid from pg_index where indrelid = 'work_change'::regclass)
                """)
                .query(Long.class)
                .single();
    }
}
