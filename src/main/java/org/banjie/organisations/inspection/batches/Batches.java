package org.banjie.organisations.inspection.batches;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.banjie.lots.Draw;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Batches as they were drawn, and what became of each report in them. What is drawn is never drawn again. */
@Repository
class Batches {

    private static final String COLUMNS =
            """
            select b.*, a.verb, a.by, a.office, a.done_at
            from inspection_batch b left join inspection_batch_act a on a.batch = b.id
            """;

    private final JdbcClient db;
    private final Clock clock;

    Batches(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** A report that was drawn, and how it stands. */
    record Sampled(String caseNo, String name, String state, String conclusion) {

        public boolean isLookedAt() {
            return !state.equals("EXAMINE");
        }

        public boolean isPassed() {
            return "PASS".equals(conclusion);
        }
    }

    long add(int year, Draw draw, List<String> population) {
        long id = db.sql("insert into inspection_batch (year, " + Draw.COLUMNS
                        + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id")
                .param(year)
                .params(draw.values())
                .query(Long.class)
                .single();
        db.sql(
                        """
                insert into inspection_batch_report (batch, case_no, drawn)
                select ?, one, one = any(?) from unnest(?) as one
                """)
                .params(id, draw.pick(population).toArray(String[]::new), population.toArray(String[]::new))
                .update();
        return id;
    }

    Optional<Batch> find(long id) {
        return db.sql(COLUMNS + "where b.id = ?")
                .param(id)
                .query(Batches::batch)
                .optional();
    }

    /** One whose conclusion is under way. */
    Optional<Batch> atWork() {
        return db.sql(COLUMNS + "where a.done_at is null and a.batch is not null order by b.id limit 1")
                .query(Batches::batch)
                .optional();
    }

    /** Newest first. */
    List<Batch> of(int year) {
        return db.sql(COLUMNS + "where b.year = ? order by b.id desc limit 50")
                .param(year)
                .query(Batches::batch)
                .list();
    }

    /** Case numbers in the order of their bytes, {@code limit} after the one named: what the published hash is of. */
    List<String> population(long batch, String after, int limit) {
        return db.sql(
                        """
                select case_no from inspection_batch_report where batch = ? and case_no > ? order by case_no limit ?
                """)
                .params(batch, after, limit)
                .query(String.class)
                .list();
    }

    List<Sampled> sample(long batch) {
        return db.sql(
                        """
                select r.case_no, r.name, r.state, r.conclusion
                from inspection_batch_report b join inspection_report r on r.case_no = b.case_no
                where b.batch = ? and b.drawn order by b.case_no
                """)
                .param(batch)
                .query(Sampled.class)
                .list();
    }

    /** @return false when it has ended before */
    boolean end(long batch, String verb, String by, String office) {
        return db.sql(
                                """
                insert into inspection_batch_act (batch, verb, by, office, at, done_at) values (?, ?, ?, ?, ?, ?)
                on conflict do nothing
                """)
                        .params(
                                batch,
                                verb,
                                by,
                                office,
                                Timestamp.from(clock.instant()),
                                verb.equals(Batch.GIVE_UP) ? Timestamp.from(clock.instant()) : null)
                        .update()
                == 1;
    }

    void done(long batch) {
        db.sql("update inspection_batch_act set done_at = ? where batch = ?")
                .params(Timestamp.from(clock.instant()), batch)
                .update();
    }

    private static Batch batch(ResultSet row, int n) throws SQLException {
        var done = row.getTimestamp("done_at");
        return new Batch(
                row.getLong("id"),
                row.getInt("year"),
                Draw.of(row),
                row.getString("verb"),
                row.getString("by"),
                row.getString("office"),
                done == null ? null : done.toInstant());
    }
}
