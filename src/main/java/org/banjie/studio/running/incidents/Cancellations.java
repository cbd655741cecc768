package org.banjie.studio.running.incidents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.banjie.vault.Vault;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The endings by hand that wait for a second administrator, and what became of them. */
@Repository
class Cancellations {

    private final JdbcClient db;
    private final Vault vault;
    private final Clock clock;

    Cancellations(JdbcClient db, Vault vault, Clock clock) {
        this.db = db;
        this.vault = vault;
        this.clock = clock;
    }

    /** @return its id; empty when one is open for that case already */
    Optional<Long> add(String caseNo, String reason, String by) {
        try {
            return Optional.of(db.sql(
                            """
                    insert into studio_cancellation (case_no, reason, asked_by, asked_at) values (?, ?, ?, ?)
                    returning id
                    """)
                    .params(caseNo, vault.seal(reason, context(caseNo)), by, now())
                    .query(Long.class)
                    .single());
        } catch (DuplicateKeyException open) {
            return Optional.empty();
        }
    }

    /** An open one, held until the transaction ends. */
    Optional<Cancellation> lock(long id) {
        return db.sql("select * from studio_cancellation where id = ? and ended_at is null for update")
                .param(id)
                .query(this::cancellation)
                .optional();
    }

    /** The open ones, oldest first, at most {@code limit}. */
    List<Cancellation> open(int limit) {
        return db.sql("select * from studio_cancellation where ended_at is null order by id limit ?")
                .param(limit)
                .query(this::cancellation)
                .list();
    }

    void confirmed(long id, String by) {
        db.sql("update studio_cancellation set confirmed_by = ?, ended_at = ? where id = ?")
                .params(by, now(), id)
                .update();
    }

    void dropped(long id, String by) {
        db.sql("update studio_cancellation set dropped_by = ?, ended_at = ? where id = ?")
                .params(by, now(), id)
                .update();
    }

    static String context(String caseNo) {
        return "studio_cancellation.reason:" + caseNo;
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private Cancellation cancellation(ResultSet row, int number) throws SQLException {
        var caseNo = row.getString("case_no");
        return new Cancellation(
                row.getLong("id"),
                caseNo,
                vault.open(row.getBytes("reason"), context(caseNo)),
                row.getString("asked_by"),
                row.getTimestamp("asked_at").toInstant());
    }
}
