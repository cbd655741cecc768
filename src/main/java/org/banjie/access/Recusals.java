package org.banjie.access;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.banjie.vault.Vault;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who must keep away from a case (回避): a relative, an interest. Once said it is not taken back. */
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

    /**
     * Keeps a member of staff away from a case from now on, and tells with {@link Recused}; said twice changes nothing.
     *
     * @param reason sealed: it often names a relation to the applicant
     * @param by uid of who said so
     */
    @Transactional
    public void recuse(String caseNo, String uid, String reason, String by) {
        var added = db.sql(
                        """
                        insert into recusal (case_no, uid, reason_sealed, said_by, said_at)
                        values (:caseNo, :uid, :reason, :by, :at)
                        on conflict (case_no, uid) do nothing
                        """)
                .param("caseNo", caseNo)
                .param("uid", uid)
                .param("reason", vault.seal(reason, context(caseNo, uid)))
                .param("by", by)
                .param("at", OffsetDateTime.now(clock))
                .update();
        if (added > 0) events.publishEvent(new Recused(caseNo, uid, by));
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

    static String context(String caseNo, String uid) {
        return "recusal:" + caseNo + ":" + uid;
    }
}
