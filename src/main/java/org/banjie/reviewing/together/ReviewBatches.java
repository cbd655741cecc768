package org.banjie.reviewing.together;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.banjie.lots.Draw;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Batches as they were drawn, and what became of each review in them. What is drawn is never drawn again. */
@Repository
class ReviewBatches {

    private final JdbcClient db;
    private final Clock clock;

    ReviewBatches(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** @param state WAITING, PASSED or FOUND, where it is looked into */
    record Sampled(String caseNo, String state) {

        boolean isPassed() {
            return state.equals("PASSED");
        }

        boolean isLookedAt() {
            return !state.equals("WAITING");
        }
    }

    long add(String street, Draw draw, List<String> population) {
        long id = db.sql("insert into review_batch (street, " + Draw.COLUMNS
                        + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id")
                .param(street)
                .params(draw.values())
                .query(Long.class)
                .single();
        db.sql(
                        "insert into review_batch_case (batch, case_no, drawn) select ?, one, one = any(?) from unnest(?) as one")
                .params(id, draw.pick(population).toArray(String[]::new), population.toArray(String[]::new))
                .update();
        return id;
    }

    Optional<ReviewBatch> find(long id) {
        return db.sql("select * from review_batch where id = ?")
                .param(id)
                .query(ReviewBatches::read)
                .optional();
    }

    /** One whose conclusion is under way. */
    Optional<ReviewBatch> atWork() {
        return db.sql("select * from review_batch where verb = 'CONCLUDE' and done_at is null order by id limit 1")
                .query(ReviewBatches::read)
                .optional();
    }

    /** Newest first. */
    List<ReviewBatch> of(String street) {
        return db.sql("select * from review_batch where street = ? order by id desc limit 50")
                .param(street)
                .query(ReviewBatches::read)
                .list();
    }

    List<Sampled> sample(long batch) {
        return db.sql(
                        """
                select b.case_no, case when r.unchanged_at is null then 'FOUND'
                                       when r.closed_on is null then 'WAITING' else 'PASSED' end as state
                from review_batch_case b join reviewed_grant r on r.case_no = b.case_no
                where b.batch = ? and b.drawn order by b.case_no
                """)
                .param(batch)
                .query(Sampled.class)
                .list();
    }

    List<String> waiting(long batch, int limit) {
        return db.sql(
                        """
                select case_no from review_batch_case
                where batch = ? and result is null and not drawn order by case_no limit ?
                """)
                .params(batch, limit)
                .query(String.class)
                .list();
    }

    void result(long batch, String caseNo, String result) {
        db.sql("update review_batch_case set result = ? where batch = ? and case_no = ?")
                .params(result, batch, caseNo)
                .update();
    }

    /** How many of those not drawn ended how; WAITING for those to come. */
    Map<String, Integer> results(long batch) {
        var counts = new TreeMap<String, Integer>();
        db.sql(
                        """
                select coalesce(result, 'WAITING'), count(*) from review_batch_case
                where batch = ? and not drawn group by 1
                """)
                .param(batch)
                .query(row -> {
                    counts.put(row.getString(1), row.getInt(2));
                });
        return counts;
    }

    /** A review that could not be concluded with the others, and why. */
    record Left(String caseNo, String result) {}

    List<Left> left(long batch, int limit) {
        return db.sql(
                        """
                select case_no, result from review_batch_case
                where batch = ? and result <> 'CONCLUDED' order by case_no limit ?
                """)
                .params(batch, limit)
                .query(Left.class)
                .list();
    }

    /** @return false when it has ended before */
    boolean end(long batch, String verb, String by) {
        return db.sql("update review_batch set verb = ?, ended_by = ?, ended_at = ? where id = ? and verb is null")
                        .params(verb, by, now(), batch)
                        .update()
                == 1;
    }

    void done(long batch) {
        db.sql("update review_batch set done_at = ? where id = ?")
                .params(now(), batch)
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static ReviewBatch read(ResultSet row, int n) throws SQLException {
        var done = row.getTimestamp("done_at");
        return new ReviewBatch(
                row.getLong("id"),
                row.getString("street"),
                Draw.of(row),
                row.getString("verb"),
                row.getString("ended_by"),
                done == null ? null : done.toInstant());
    }
}
