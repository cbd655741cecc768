package org.banjie.notices.messages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** All messages and how far they got, for whoever looks after them: never their words, and whom they go to masked. */
@Repository
@Transactional
public class Ledger {

    private final JdbcClient db;
    private final MessageRows rows;
    private final Clock clock;

    Ledger(JdbcClient db, MessageRows rows, Clock clock) {
        this.db = db;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * A message by one of its ways.
     *
     * @param arrival grows with each: the key of a page
     * @param chain the case number, or what else it is about
     * @param nextTryAt while it waits
     * @param failure what was wrong the last time; null when nothing was
     * @param settled whether whom a failed one was for learns of it in another way
     */
    public record Entry(
            UUID id,
            long arrival,
            String chain,
            String code,
            Instant writtenAt,
            Message.Way way,
            Instant nextTryAt,
            int tries,
            String failure,
            boolean settled) {}

    /**
     * What is asked of the list.
     *
     * @param status null for every
     * @param caseNo "" for every
     * @param before arrival of the last of the page before; null for the first page
     * @param hidden cases that the reader must not know of
     */
    public record Asked(Message.Status status, String caseNo, Long before, Collection<String> hidden) {}

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<Entry> page(Asked asked, int most) {
        return db.sql(
                        """
                select * from message
                where (:status::text is null or status = :status) and (:caseNo = '' or case_no = :caseNo)
                  and (:before::bigint is null or arrival < :before) and case_no <> all(:hidden)
                order by arrival desc limit :most
                """)
                .param("status", asked.status() == null ? null : asked.status().name())
                .param("caseNo", asked.caseNo())
                .param("before", asked.before())
                .param("hidden", asked.hidden().toArray(String[]::new))
                .param("most", most)
                .query((row, n) -> entry(row))
                .list();
    }

    /** @param count counted up to a bound */
    public record Failed(int count, Instant since) {}

    /** Those that nobody has seen to yet, counted up to {@code most}; empty for none. */
    @Transactional(readOnly = true)
    public Optional<Failed> failed(Collection<String> hidden, int most) {
        return db.sql(
                        """
                select count(*), min(written_at) as since from (
                    select written_at from message
                    where status = 'FAILED' and settled_at is null and case_no <> all(?)
                    order by written_at limit ?) few having count(*) > 0
                """)
                .params(hidden.toArray(String[]::new), most)
                .query(Failed.class)
                .optional();
    }

    /**
     * What is not sent yet.
     *
     * @param since when the oldest of it was written; null for nothing
     * @param due when the next try of any is, or should have been; null for nothing
     */
    public record Waiting(Instant since, Instant due) {}

    @Transactional(readOnly = true)
    public Waiting waiting() {
        return db.sql("select min(written_at) as since, min(next_try_at) as due from message where status = 'WAITING'")
                .query(Waiting.class)
                .single();
    }

    /** What it is about; empty where there is none. */
    @Transactional(readOnly = true)
    public Optional<String> chain(UUID id) {
        return db.sql("select case_no from message where id = ?")
                .param(id)
                .query(String.class)
                .optional();
    }

    /** Has one sent once more that failed or that nothing was set up to send. @return whether it was one of those */
    public boolean sendAgain(UUID id) {
        return db.sql(
                                """
                update message set status = 'WAITING', tries = 0, next_try_at = ?, failure = null, settled_at = null
                where id = ? and status in ('FAILED', 'KEPT')
                """)
                        .params(Timestamp.from(clock.instant()), id)
                        .update()
                == 1;
    }

    /** Whom it was for learns of it in another way. @return whether it had failed and nobody had seen to it */
    public boolean settle(UUID id) {
        return db.sql("update message set settled_at = ? where id = ? and status = 'FAILED' and settled_at is null")
                        .params(Timestamp.from(clock.instant()), id)
                        .update()
                == 1;
    }

    private Entry entry(ResultSet row) throws SQLException {
        var next = row.getTimestamp("next_try_at");
        return new Entry(
                row.getObject("id", UUID.class),
                row.getLong("arrival"),
                row.getString("case_no"),
                row.getString("code"),
                row.getTimestamp("written_at").toInstant(),
                rows.way(row),
                next == null ? null : next.toInstant(),
                row.getInt("tries"),
                row.getString("failure"),
                row.getTimestamp("settled_at") != null);
    }
}
