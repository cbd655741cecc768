package org.banjie.organisations.inspection.batches;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What becomes of each report of a batch that is being concluded. */
@Repository
class BatchResults {

    private final JdbcClient db;

    BatchResults(JdbcClient db) {
        this.db = db;
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
