package org.banjie.notices.messages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.banjie.background.Planned;
import org.banjie.background.Shift;
import org.banjie.background.Work;
import org.banjie.vault.Vault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Sends what waits. A message is put off for a moment, handed to the gateway while no transaction waits, and then leaves
 * the outbox; so none is lost, and after a crash between the two the gateway gets it once more, with the same id.
 */
@Component
@Planned(name = "notices.send", every = "${banjie.messages.every:PT15S}")
public class Outbox implements Work {

    private static final Logger log = LoggerFactory.getLogger(Outbox.class);

    /** With the waits below: about two days. */
    private static final int TRIES = 14;

    private static final Duration LONGEST_WAIT = Duration.ofHours(6);

    /** Longer than a gateway is waited for, so that nobody else takes up a message that is being handed over. */
    private static final Duration HANDING_OVER = Duration.ofMinutes(1);

    private final JdbcClient db;
    private final Vault vault;
    private final MessageGateway gateway;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Outbox(JdbcClient db, Vault vault, MessageGateway gateway, Clock clock, ApplicationEventPublisher events) {
        this.db = db;
        this.vault = vault;
        this.gateway = gateway;
        this.clock = clock;
        this.events = events;
    }

    /** A message. */
    @Override
    public boolean piece(Shift shift) {
        return next().isPresent();
    }

    /**
     * Sends what is due; several nodes may do so at once.
     *
     * @return how many the gateway took
     */
    public int sendDue() {
        var sent = 0;
        Optional<Boolean> taken;
        while ((taken = next()).isPresent()) sent += taken.get() ? 1 : 0;
        return sent;
    }

    /** Whether the gateway took the next message; empty when none is due. */
    private Optional<Boolean> next() {
        return take().map(this::send);
    }

    private record Due(UUID id, byte[] phone, byte[] text, int tries) {}

    private Optional<Due> take() {
        var now = clock.instant();
        return db.sql(
                        """
                update message set next_try_at = :later where id = (
                    select id from message
                    where status = 'WAITING' and next_try_at <= :now
                    order by next_try_at, arrival limit 1 for update skip locked)
                returning id, phone, body, tries
                """)
                .param("now", Timestamp.from(now))
                .param("later", Timestamp.from(now.plus(HANDING_OVER)))
                .query((row, n) -> read(row))
                .optional();
    }

    private boolean send(Due due) {
        if (!gateway.sends()) {
            keep(due);
            return false;
        }
        try {
            gateway.send(due.id(), phone(due), text(due));
        } catch (RuntimeException e) {
            // a gateway may quote the phone number or the address in its complaint
            var failure = e.toString().replaceAll("\\d{7,}|[^\\s<>]+@[^\\s<>]+", "*");
            log.warn("Message {} was not taken (try {}): {}", due.id(), due.tries() + 1, failure);
            postpone(due, failure);
            return false;
        }
        sent(due);
        return true;
    }

    private void sent(Due due) {
        db.sql("update message set status = 'SENT', sent_at = ?, tries = tries + 1, next_try_at = null where id = ?")
                .params(Timestamp.from(clock.instant()), due.id())
                .update();
        events.publishEvent(new MessageSent(due.id()));
    }

    /** Nothing is set up to send it by: whom it is for does not hear of it. */
    private void keep(Due due) {
        db.sql("update message set status = 'KEPT', next_try_at = null where id = ?")
                .param(due.id())
                .update();
        events.publishEvent(new MessageGivenUp(due.id()));
    }

    private void postpone(Due due, String failure) {
        var tries = due.tries() + 1;
        var doubled = Duration.ofMinutes(1L << Math.min(tries, 10));
        var wait = doubled.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : doubled;
        db.sql("update message set status = ?, tries = ?, next_try_at = ?, failure = ? where id = ?")
                .params(
                        tries < TRIES ? "WAITING" : "FAILED",
                        tries,
                        tries < TRIES ? Timestamp.from(clock.instant().plus(wait)) : null,
                        failure,
                        due.id())
                .update();
        if (tries >= TRIES) events.publishEvent(new MessageGivenUp(due.id()));
    }

    private Due read(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Due(id, row.getBytes("phone"), row.getBytes("body"), row.getInt("tries"));
    }

    private String phone(Due due) {
        return vault.open(due.phone(), Messages.phoneOf(due.id()));
    }

    private String text(Due due) {
        return vault.open(due.text(), Messages.bodyOf(due.id()));
    }
}
