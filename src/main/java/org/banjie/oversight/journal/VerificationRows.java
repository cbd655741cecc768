package org.banjie.oversight.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.banjie.journal.Verification;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Readings of the whole journal, of which one runs at a time. */
@Repository
class VerificationRows {

    private final JdbcClient db;
    private final Clock clock;

    VerificationRows(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * One verification.
     *
     * @param checked entries so far
     * @param result null while it runs, and when it broke off
     */
    record Run(long id, Instant startedAt, long checked, boolean running, Verification result) {}

    /** The one that runs, or the latest. */
    Optional<Run> last() {
        return db.sql("select * from journal_verification order by id desc limit 1")
                .query((row, n) -> run(row))
                .optional();
    }

    /** Unless one is running. */
    void start() {
        db.sql("insert into journal_verification (started_at) values (?) on conflict do nothing")
                .param(now())
                .update();
    }

    void progress(long id, long checked) {
        db.sql("update journal_verification set checked = ? where id = ?")
                .params(checked, id)
                .update();
    }

    void ended(long id, Verification result) {
        var broken = Optional.ofNullable(result.firstBroken());
        db.sql(
                        """
                update journal_verification
                set ended_at = ?, checked = ?, sound = ?, chain = ?, seq = ?, fault = ? where id = ?
                """)
                .params(now(), result.checked(), result.ok())
                .param(broken.map(Verification.Broken::chain).orElse(null))
                .param(broken.map(Verification.Broken::seq).orElse(null))
                .param(broken.map(one -> one.fault().name()).orElse(null))
                .param(id)
                .update();
    }

    void brokeOff(long id) {
        db.sql("update journal_verification set ended_at = ? where id = ?")
                .params(now(), id)
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Run run(ResultSet row) throws SQLException {
        var checked = row.getLong("checked");
        var sound = row.getObject("sound", Boolean.class);
        return new Run(
                row.getLong("id"),
                row.getTimestamp("started_at").toInstant(),
                checked,
                row.getTimestamp("ended_at") == null,
                sound == null ? null : new Verification(sound, checked, sound ? null : broken(row)));
    }

    private static Verification.Broken broken(ResultSet row) throws SQLException {
        return new Verification.Broken(
                row.getString("chain"), row.getLong("seq"), Verification.Fault.valueOf(row.getString("fault")));
    }
}
