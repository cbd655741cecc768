package org.banjie.worklist.recusal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.banjie.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Applications that somebody keep away. */
@Repository
class RecusalApplications {

    private final JdbcClient db;
    private final Vault vault;
    private final Clock clock;

    RecusalApplications(JdbcClient db, Vault vault, Clock clock) {
        this.db = db;
        this.vault = vault;
        this.clock = clock;
    }

    /** @return its id; empty when one about the same person waits already */
    Optional<UUID> add(String caseNo, String uid, String reason, LocalDate receivedOn, String by) {
        var id = UUID.randomUUID();
        var added = db.sql(
                        """
                        insert into recusal_application
                            (id, case_no, uid, reason_sealed, received_on, entered_by, entered_at)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict (case_no, uid) where granted is null do nothing
                        """)
                .params(
                        id,
                        caseNo,
                        uid,
                        vault.seal(reason, reasonOf(id.toString())),
                        receivedOn,
                        by,
                        Timestamp.from(clock.instant()))
                .update();
        return added == 1 ? Optional.of(id) : Optional.empty();
    }

    Optional<Application> find(String caseNo, UUID id) {
        return db.sql("select * from recusal_application where case_no = ? and id = ? and granted is null")
                .params(caseNo, id)
                .query((row, n) -> read(row))
                .optional();
    }

    /** Those of a case that wait, oldest first. */
    List<Application> waiting(String caseNo) {
        return db.sql("select * from recusal_application where case_no = ? and granted is null order by entered_at, id")
                .param(caseNo)
                .query((row, n) -> read(row))
                .list();
    }

    /** Whom those are about that wait, each once. */
    List<String> uidsWaiting() {
        return db.sql("select distinct uid from recusal_application where granted is null")
                .query(String.class)
                .list();
    }

    /** Those about some people that wait, oldest first, without some cases. */
    List<Application> waiting(Collection<String> uids, Collection<String> without, int most) {
        return db.sql(
                        """
                        select * from recusal_application
                        where granted is null and uid = any (?) and case_no <> all (?)
                        order by entered_at, id limit ?
                        """)
                .params(uids.toArray(String[]::new), without.toArray(String[]::new), most)
                .query((row, n) -> read(row))
                .list();
    }

    /** @return false when somebody else has decided meanwhile */
    boolean decide(UUID id, boolean granted, String answer, String by) {
        return db.sql(
                                """
                                update recusal_application
                                set granted = ?, answer_sealed = ?, decided_by = ?, decided_at = ?
                                where id = ? and granted is null
                                """)
                        .params(
                                granted,
                                vault.seal(answer, answerOf(id.toString())),
                                by,
                                Timestamp.from(clock.instant()),
                                id)
                        .update()
                == 1;
    }

    private Application read(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Application(
                id,
                row.getString("case_no"),
                row.getString("uid"),
                vault.open(row.getBytes("reason_sealed"), reasonOf(id.toString())),
                row.getObject("received_on", LocalDate.class),
                row.getString("entered_by"),
                row.getTimestamp("entered_at").toInstant());
    }

    static String reasonOf(String id) {
        return "recusal_application:" + id + ":reason";
    }

    static String answerOf(String id) {
        return "recusal_application:" + id + ":answer";
    }
}
