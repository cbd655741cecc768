package org.banjie.worklist.countersign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rounds that are open. The caller holds the case. */
@Repository
class Rounds {

    private static final String ROUND =
            "select id, task_id, case_no, mode, opened_by, opened_at from countersign_round where closed_at is null and ";

    private final JdbcClient db;
    private final Clock clock;

    Rounds(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** @return what it is called from now on */
    long open(String taskId, String caseNo, Mode mode, String by) {
        return db.sql(
                        """
                        insert into countersign_round (task_id, case_no, mode, opened_by, opened_at)
                        values (?, ?, ?, ?, ?) returning id
                        """)
                .params(taskId, caseNo, mode.name(), by, now())
                .query(Long.class)
                .single();
    }

    Optional<Round> find(String taskId) {
        return db.sql(ROUND + "task_id = ?")
                .param(taskId)
                .query(Rounds::head)
                .optional()
                .map(this::withSigners);
    }

    /** Of one case. */
    List<Round> of(String caseNo) {
        return db.sql(ROUND + "case_no = ? order by id").param(caseNo).query(Rounds::head).list().stream()
                .map(this::withSigners)
                .toList();
    }

    /** Whoever was released before is asked anew. */
    void ask(long round, String uid) {
        db.sql(
                        """
                        insert into countersign_signer (round_id, uid, asked_at) values (?, ?, ?)
                        on conflict (round_id, uid) do update
                        set asked_at = excluded.asked_at, agrees = null, signed_at = null, removed_at = null
                        """)
                .params(round, uid, now())
                .update();
    }

    void release(long round, String uid) {
        db.sql("update countersign_signer set removed_at = ? where round_id = ? and uid = ?")
                .params(now(), round, uid)
                .update();
    }

    void sign(long round, String uid, boolean agrees) {
        db.sql("update countersign_signer set agrees = ?, signed_at = ? where round_id = ? and uid = ?")
                .params(agrees, now(), round, uid)
                .update();
    }

    /** Keeps with the round whether enough agree, and whose word is waited for. */
    void stands(long round, boolean met, Collection<String> waiting) {
        db.sql("update countersign_round set met = ? where id = ?")
                .params(met, round)
                .update();
        db.sql("update countersign_signer set waits = (uid = any(?)) where round_id = ?")
                .params(waiting.toArray(String[]::new), round)
                .update();
    }

    void close(long round) {
        db.sql("update countersign_round set closed_at = ? where id = ?")
                .params(now(), round)
                .update();
        db.sql("update countersign_signer set waits = false where round_id = ?")
                .param(round)
                .update();
    }

    /** Whether somebody was asked about a step that is not asked about any more. */
    boolean wasAsked(String taskId, String uid) {
        return db.sql(
                        """
                        select exists (select from countersign_round r join countersign_signer s on s.round_id = r.id
                                       where r.task_id = ? and s.uid = ?)
                        """)
                .params(taskId, uid)
                .query(Boolean.class)
                .single();
    }

    private static Round head(ResultSet row, int number) throws SQLException {
        return new Round(
                row.getLong("id"),
                row.getString("task_id"),
                row.getString("case_no"),
                Mode.valueOf(row.getString("mode")),
                row.getString("opened_by"),
                moment(row, "opened_at"),
                List.of());
    }

    private Round withSigners(Round head) {
        return new Round(
                head.id(),
                head.taskId(),
                head.caseNo(),
                head.mode(),
                head.openedBy(),
                head.openedAt(),
                signers(head.id()));
    }

    private List<Signer> signers(long round) {
        return db.sql(
                        """
                        select uid, asked_at, agrees, signed_at, removed_at from countersign_signer
                        where round_id = ? order by asked_at, uid
                        """)
                .param(round)
                .query(Rounds::signer)
                .list();
    }

    private static Signer signer(ResultSet row, int number) throws SQLException {
        return new Signer(
                row.getString("uid"),
                moment(row, "asked_at"),
                row.getObject("agrees", Boolean.class),
                moment(row, "signed_at"),
                moment(row, "removed_at"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
