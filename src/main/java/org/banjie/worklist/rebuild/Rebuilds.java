package org.banjie.worklist.rebuild;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.banjie.worklist.rebuild.Difference.Fault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Each making anew of the list: how far it has come and what was wrong. There is one at a time. */
@Repository
@Transactional
class Rebuilds {

    private static final String COLUMNS =
            "select id, begun_at, ended_at, beyond, after, cases, missing, surplus, different from work_rebuild ";

    private final JdbcClient db;
    private final Clock clock;

    Rebuilds(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * @param endedAt null while it goes on
     * @param beyond whether the cases of the engine are done, and those follow that only the list has
     * @param after the last case that was looked at
     * @param cases how many were looked at
     */
    record Run(
            long id,
            Instant begunAt,
            Instant endedAt,
            boolean beyond,
            String after,
            int cases,
            int missing,
            int surplus,
            int different) {}

    /** The one that goes on, or a new one. */
    Run current() {
        db.sql("insert into work_rebuild (begun_at) values (?) on conflict do nothing")
                .param(Timestamp.from(clock.instant()))
                .update();
        return db.sql(COLUMNS + "where ended_at is null").query(Run.class).single();
    }

    Optional<Run> last() {
        return db.sql(COLUMNS + "order by id desc limit 1").query(Run.class).optional();
    }

    /** One more case was looked at. */
    void looked(long id, Map<Fault, Integer> wrong) {
        db.sql(
                        """
                update work_rebuild set cases = cases + 1, missing = missing + ?, surplus = surplus + ?,
                    different = different + ? where id = ?
                """)
                .params(
                        wrong.getOrDefault(Fault.MISSING, 0),
                        wrong.getOrDefault(Fault.SURPLUS, 0),
                        wrong.getOrDefault(Fault.DIFFERENT, 0),
                        id)
                .update();
    }

    void reached(long id, boolean beyond, String after) {
        db.sql("update work_rebuild set beyond = ?, after = ? where id = ?")
                .params(beyond, after, id)
                .update();
    }

    Run end(long id) {
        db.sql("update work_rebuild set ended_at = ? where id = ?")
                .params(Timestamp.from(clock.instant()), id)
                .update();
        return db.sql(COLUMNS + "where id = ?").param(id).query(Run.class).single();
    }
}
