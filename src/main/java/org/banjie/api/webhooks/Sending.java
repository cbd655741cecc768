package org.banjie.api.webhooks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.UUID;
import org.banjie.background.Planned;
import org.banjie.background.RetryWaits;
import org.banjie.background.Shift;
import org.banjie.background.Work;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Sends the news that waits: those of one case in the order in which they happened. It is put off for a moment and handed
 * over while no transaction waits; after a crash in between it is sent once more, under the same id.
 */
@Component
@Planned(name = "api.webhooks", every = "${banjie.webhooks.every:PT15S}")
class Sending implements Work {

    /** Longer than an answer is waited for. */
    private static final Duration HANDING_OVER = PartnerCall.PATIENCE.multipliedBy(4);

    private final JdbcClient db;
    private final Webhooks webhooks;
    private final PartnerCall caller;
    private final ObjectMapper json;
    private final Clock clock;

    Sending(JdbcClient db, Webhooks webhooks, PartnerCall caller, ObjectMapper json, Clock clock) {
        this.db = db;
        this.webhooks = webhooks;
        this.caller = caller;
        this.json = json;
        this.clock = clock;
    }

    private record Due(
            UUID id,
            long arrival,
            UUID webhook,
            String caseNo,
            String event,
            String status,
            OffsetDateTime at,
            int tries,
            String url,
            byte[] secret) {}

    @Override
    public boolean piece(Shift shift) {
        var due = take();
        due.ifPresent(this::send);
        return due.isPresent();
    }

    private Optional<Due> take() {
        var now = clock.instant();
        return db.sql(
                        """
                update webhook_delivery taken set next_try_at = :later from webhook w
                where w.id = taken.webhook and taken.id = (
                    select d.id from webhook_delivery d join webhook h on h.id = d.webhook
                    where d.state = 'WAITING' and d.next_try_at <= :now and h.rest_until <= :now
                        and not exists (
                            select from webhook_delivery earlier
                            where earlier.webhook = d.webhook and earlier.case_no = d.case_no
                                and earlier.state = 'WAITING' and earlier.arrival < d.arrival)
                    order by d.next_try_at, d.arrival limit 1 for update of d skip locked)
                returning taken.*, w.url, w.secret_sealed
                """)
                .param("now", Timestamp.from(now))
                .param("later", Timestamp.from(now.plus(HANDING_OVER)))
                .query((row, n) -> due(row))
                .optional();
    }

    private void send(Due due) {
        var outcome = caller.post(due.id(), due.url(), webhooks.secret(due.webhook(), due.secret()), body(due));
        if (outcome.taken()) sent(due, outcome);
        else postpone(due, outcome);
    }

    private void sent(Due due, PartnerCall.Outcome outcome) {
        db.sql("update webhook_delivery set state = 'SENT', tries = tries + 1, sent_at = ?, answer = ? where id = ?")
                .params(Timestamp.from(clock.instant()), outcome.shown(), due.id())
                .update();
    }

    private void postpone(Due due, PartnerCall.Outcome outcome) {
        var tries = due.tries() + 1;
        var next = Timestamp.from(clock.instant().plus(RetryWaits.after(tries)));
        db.sql(
                        """
                update webhook_delivery set state = ?, tries = ?, next_try_at = ?, answer = ? where id = ?
                """)
                .params(tries < RetryWaits.TRIES ? "WAITING" : "FAILED", tries, next, outcome.shown(), due.id())
                .update();
        if (outcome.status().isEmpty()) {
            db.sql("update webhook set rest_until = ? where id = ?")
                    .params(next, due.webhook())
                    .update();
        }
    }

    /** Nothing of a person: who may read more asks for the case with the key. */
    private String body(Due due) {
        var body = new LinkedHashMap<String, Object>();
        body.put("id", due.id());
        body.put("sequence", due.arrival());
        body.put("event", due.event());
        body.put("caseNo", due.caseNo());
        body.put("status", due.status());
        body.put("at", due.at().toString());
        body.put("href", "/api/v1/cases/" + due.caseNo());
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Due due(ResultSet row) throws SQLException {
        return new Due(
                row.getObject("id", UUID.class),
                row.getLong("arrival"),
                row.getObject("webhook", UUID.class),
                row.getString("case_no"),
                row.getString("event"),
                row.getString("status"),
                row.getTimestamp("happened_at")
                        .toInstant()
                        .atZone(clock.getZone())
                        .toOffsetDateTime(),
                row.getInt("tries"),
                row.getString("url"),
                row.getBytes("secret_sealed"));
    }
}
