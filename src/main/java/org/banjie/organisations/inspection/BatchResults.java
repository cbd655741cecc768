package org.banjie.organisations.inspection;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What becomes of each report of a batch that is being concluded. */
@Repository
class BatchResults {

    private final JdbcClient db;
    private final Clock clock;

    BatchResults(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** A batch whose conclusion is under way. */
    Optional<Batch> atWork() {
        return db.sql(Batches.COLUMNS + "where a.done_at is null and a.batch is not null order by b.id limit 1")
                .query(Batch.class)
                .optional();
    }

    List<String> waiting(long batch, int limit) {
        return db.sql(
                        """
                select case_no from inspection_batch_report
                where batch = ? and result is null and not drawn order by case_no limit ?
                """)
                .params(batch, limit)
                .query(String.class)
                .list();
    }

    void result(long batch, String caseNo, String result) {
        db.sql("update inspection_batch_report set result = ? where batch = ? and case_no = ?")
                .params(result, batch, caseNo)
                .update();
    }

    void done(long batch) {
        db.sql("update inspection_batch_act set done_at = ? where batch = ?")
                .params(Timestamp.from(clock.instant()), batch)
                .update();
    }

    /** What was not concluded may go into another batch. */
    void letGo(long batch) {
        db.sql("update inspection_report set batch = null where batch = ? and conclusion is null")
                .param(batch)
                .update();
    }

    /** How many of those not drawn ended how; WAITING for those to come. */
    Map<String, Integer> of(long batch) {
        var counts = new TreeMap<String, Integer>();
        db.sql(
                        """
                select coalesce(result, 'WAITING'), count(*) from inspection_batch_report
                where batch = ? and not drawn group by 1
                """)
                .param(batch)
                .query(row -> {
                    counts.put(row.getString(1), row.getInt(2));
                });
        return counts;
    }

    /** A report that could not be concluded with the others, and why. */
    record Left(String caseNo, String name, String result) {}

    List<Left> left(long batch, int limit) {
        return db.sql(
                        """
                select b.case_no, r.name, b.result
                from inspection_batch_report b join inspection_report r on r.case_no = b.case_no
                where b.batch = ? and b.result is not null and b.result <> 'CONCLUDED' order by b.case_no limit ?
                """)
                .params(batch, limit)
                .query(Left.class)
                .list();
    }
}
