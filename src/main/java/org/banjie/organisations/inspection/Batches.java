package org.banjie.organisations.inspection;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Batches as they were drawn, and what became of each report in them. What is drawn is never drawn again. */
@Repository
class Batches {

    static final String COLUMNS =
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

    long add(Batch batch, List<String> population, Set<String> drawn) {
        long id = db.sql(
                        """
                insert into inspection_batch (year, seed, population, population_hash, percent, basis, lots, drawn_by, drawn_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
                """)
                .params(
                        batch.year(),
                        batch.seed(),
                        batch.population(),
                        batch.populationHash(),
                        batch.percent(),
                        batch.basis(),
                        batch.lots(),
                        batch.drawnBy(),
                        Timestamp.from(batch.drawnAt()))
                .query(Long.class)
                .single();
        db.sql(
                        """
                insert into inspection_batch_report (batch, case_no, drawn)
                select ?, one, one = any(?) from unnest(?) as one
                """)
                .params(id, drawn.toArray(String[]::new), population.toArray(String[]::new))
                .update();
        db.sql("update inspection_report set batch = ? where case_no = any(?)")
                .params(id, population.toArray(String[]::new))
                .update();
        return id;
    }

    Optional<Batch> find(long id) {
        return db.sql(COLUMNS + "where b.id = ?").param(id).query(Batch.class).optional();
    }

    /** Newest first. */
    List<Batch> of(int year) {
        return db.sql(COLUMNS + "where b.year = ? order by b.id desc limit 50")
                .param(year)
                .query(Batch.class)
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
}
