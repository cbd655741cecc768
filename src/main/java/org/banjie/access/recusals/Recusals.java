package org.banjie.access.recusals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.banjie.access.recusals.Recusal.Cause;
import org.banjie.vault.Vault;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who must keep away from a case (回避): a relative, an interest. What rests on kinship is not taken back. */
@Repository
public class Recusals {

    private final JdbcClient db;
    private final Vault vault;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Recusals(JdbcClient db, Vault vault, Clock clock, ApplicationEventPublisher events) {
        this.db = db;
        this.vault = vault;
        this.clock = clock;
        this.events = events;
    }

    /** For kinship, as the register of relatives finds it. */
    @Transactional
    public void recuse(String caseNo, String uid, String reason, String by) {
        recuse(caseNo, uid, Cause.KINSHIP, reason, by);
    }

    /**
     * Keeps a member of staff away from a case from now on, and tells with {@link Recused}; said twice changes nothing,
     * but kinship comes before every other cause.
     *
     * @param reason sealed: it often names a relation to the applicant
     * @param by uid of who said so
     * @return whether they did not have to keep away before
     */
    @Transactional
    public boolean recuse(String caseNo, String uid, Cause cause, String reason, String by) {
        var added = db.sql(
                        """
                        insert into recusal (case_no, uid, cause, reason_sealed, said_by, said_at)
                        values (:caseNo, :uid, :cause, :reason, :by, :at)
                        on conflict (case_no, uid) do nothing
                        """)
                .param("cause", cause.name())
                .param("caseNo", caseNo)
                .param("uid", uid)
                .param("reason", vault.seal(reason, context(caseNo, uid)))
                .param("by", by)
                .param("at", OffsetDateTime.now(clock))
                .update();
        if (added > 0) events.publishEvent(new Recused(caseNo, uid, cause, by));
        else if (cause == Cause.KINSHIP) isKinship(caseNo, uid, reason, by);
        return added > 0;
    }

    private void isKinship(String caseNo, String uid, String reason, String by) {
        db.sql(
                        """
                        update recusal set cause = 'KINSHIP', reason_sealed = ?, said_by = ?, said_at = ?
                        where case_no = ? and uid = ? and cause <> 'KINSHIP'
                        """)
                .params(vault.seal(reason, context(caseNo, uid)), by, OffsetDateTime.now(clock), caseNo, uid)
                .update();
    }

    /**
     * They need keep away no more, which is told with {@link RecusalLifted}; what was is kept.
     *
     * @return false where they need not keep away, or for kinship
     */
    @Transactional
    public boolean lift(String caseNo, String uid, String why, String by) {
        var lifted = db.sql(
                        """
                        with gone as (
                            delete from recusal where case_no = :caseNo and uid = :uid and cause <> 'KINSHIP' returning *)
                        insert into recusal_lifted
                            (case_no, uid, cause, reason_sealed, said_by, said_at, why_sealed, lifted_by, lifted_at)
                        select case_no, uid, cause, reason_sealed, said_by, said_at, :why, :by, :at from gone
                        """)
                .param("caseNo", caseNo)
                .param("uid", uid)
                .param("why", vault.seal(why, lifting(caseNo, uid)))
                .param("by", by)
                .param("at", OffsetDateTime.now(clock))
                .update();
        if (lifted > 0) events.publishEvent(new RecusalLifted(caseNo, uid, by));
        return lifted > 0;
    }

    /** Those of a case that do not rest on kinship, with their reasons, oldest first. */
    public List<Recusal> liftable(String caseNo) {
        return db.sql("select * from recusal where case_no = ? and cause <> 'KINSHIP' order by said_at, uid")
                .param(caseNo)
                .query((row, n) -> recusal(row))
                .list();
    }

    private Recusal recusal(ResultSet row) throws SQLException {
        var caseNo = row.getString("case_no");
        var uid = row.getString("uid");
        return new Recusal(
                caseNo,
                uid,
                Cause.valueOf(row.getString("cause")),
                vault.open(row.getBytes("reason_sealed"), context(caseNo, uid)),
                row.getString("said_by"),
                row.getTimestamp("said_at").toInstant());
    }

    public boolean isRecused(String caseNo, String uid) {
        return db.sql("select exists (select from recusal where case_no = :caseNo and uid = :uid)")
                .param("caseNo", caseNo)
                .param("uid", uid)
                .query(Boolean.class)
                .single();
    }

    /** Everybody who must keep away from that case. */
    public Set<String> of(String caseNo) {
        return db.sql("select uid from recusal where case_no = :caseNo")
                .param("caseNo", caseNo)
                .query(String.class)
                .set();
    }

    /** Everybody who must keep away from each of those cases; cases from which nobody must are not in it. */
    public Map<String, Set<String>> among(Collection<String> caseNos) {
        return db
                .sql("select case_no, uid from recusal where case_no = any(:cases)")
                .param("cases", caseNos.toArray(String[]::new))
                .query((row, number) -> Map.entry(row.getString("case_no"), row.getString("uid")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    /** The numbers of all cases that person must keep away from. */
    public Set<String> casesBarredFor(String uid) {
        return db.sql("select case_no from recusal where uid = :uid")
                .param("uid", uid)
                .query(String.class)
                .set();
    }

    static String lifting(String caseNo, String uid) {
        return "recusal-lifted:" + caseNo + ":" + uid;
    }

    static String context(String caseNo, String uid) {
        return "recusal:" + caseNo + ":" + uid;
    }
}
