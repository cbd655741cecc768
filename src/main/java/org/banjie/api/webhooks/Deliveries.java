package org.banjie.api.webhooks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows that wait, were sent, or were given up. */
@Repository
class Deliveries {

    /** As many as one call has sent again; whoever missed more asks once more, from later. */
    static final int AT_ONCE = 1000;

    private final JdbcClient db;
    private final Clock clock;

    Deliveries(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void add(UUID webhook, String caseNo, String event, String status) {
        db.sql(
                        """
                insert into webhook_delivery (id, webhook, case_no, event, status, happened_at, state, next_try_at)
                values (:id, :webhook, :caseNo, :event, :status, :now, 'WAITING', :now)
                """)
                .param("id", UUID.randomUUID())
                .param("webhook", webhook)
                .param("caseNo", caseNo)
                .param("event", event)
                .param("status", status)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** Newest first, without the cases that somebody must keep away from. @param before 0 for the first page */
    List<Delivery> page(Delivery.State state, long before, Set<String> hidden, int limit) {
        return db.sql(
                        """
                select d.*, w.partner, w.url from webhook_delivery d join webhook w on w.id = d.webhook
                where (:state::text is null or d.state = :state) and (:before = 0 or d.arrival < :before)
                    and d.case_no <> all(:hidden)
                order by d.arrival desc limit :limit
                """)
                .param("state", state == null ? null : state.name())
                .param("before", before)
                .param("hidden", hidden.toArray(String[]::new))
                .param("limit", limit)
                .query(Deliveries::delivery)
                .list();
    }

    /** Since when how many have been given up, at most {@code most}. */
    List<Instant> failed(Set<String> hidden, int most) {
        return db.sql(
                        """
                select happened_at from webhook_delivery
                where state = 'FAILED' and case_no <> all(?) order by arrival limit ?
                """)
                .params(hidden.toArray(String[]::new), most)
                .query((row, n) -> row.getTimestamp(1).toInstant())
                .list();
    }

    /**
     * One more round of tries for one, whatever became of it, at once: whoever asks for it knows that somebody listens again.
     * False where there is none to be seen.
     */
    boolean again(UUID id, Set<String> hidden) {
        listensAgain("(select webhook from webhook_delivery where id = ?)", id);
        return db.sql(
                                """
                        update webhook_delivery set state = 'WAITING', tries = 0, next_try_at = ?
                        where id = ? and case_no <> all(?)
                        """)
                        .params(Timestamp.from(clock.instant()), id, hidden.toArray(String[]::new))
                        .update()
                == 1;
    }

    /** The same for what happened from a moment on, the earliest {@link #AT_ONCE} of it; tells how many. */
    int again(UUID webhook, Instant from) {
        listensAgain("?", webhook);
        return db.sql(
                        """
                update webhook_delivery set state = 'WAITING', tries = 0, next_try_at = :now where id in (
                    select id from webhook_delivery where webhook = :webhook and happened_at >= :from
                    order by happened_at, arrival limit :most)
                """)
                .param("now", Timestamp.from(clock.instant()))
                .param("webhook", webhook)
                .param("from", Timestamp.from(from))
                .param("most", AT_ONCE)
                .update();
    }

    private void listensAgain(String webhook, UUID id) {
        db.sql("update webhook set rest_until = ? where id = " + webhook)
                .params(Timestamp.from(clock.instant()), id)
                .update();
    }

    private static Delivery delivery(ResultSet row, int n) throws SQLException {
        var sent = row.getTimestamp("sent_at");
        return new Delivery(
                row.getObject("id", UUID.class),
                row.getLong("arrival"),
                row.getString("partner"),
                row.getString("url"),
                row.getString("case_no"),
                row.getString("event"),
                row.getTimestamp("happened_at").toInstant(),
                Delivery.State.valueOf(row.getString("state")),
                row.getInt("tries"),
                row.getTimestamp("next_try_at").toInstant(),
                sent == null ? null : sent.toInstant(),
                row.getString("answer"));
    }
}
