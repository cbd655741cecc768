package org.banjie.notices.messages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** Longer than a gateway is waited for, so that nobody else takes up a message that is being handed over. */
    private static final Duration HANDING_OVER = Duration.ofMinutes(1);

    private final JdbcClient db;
    private final Vault vault;
    private final Map<Channel, MessageGateway> gateways;
    private final Clock clock;
    private final Outcomes outcomes;

    Outbox(
            JdbcClient db,
            Vault vault,
            List<MessageGateway> gateways,
            QuietHours quiet,
            Clock clock,
            ApplicationEventPublisher events) {
        this.db = db;
        this.vault = vault;
        this.gateways = gateways.stream().collect(Collectors.toMap(MessageGateway::channel, one -> one));
        this.clock = clock;
        this.outcomes = new Outcomes(db, quiet, clock, events);
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

    private Optional<Parcel> take() {
        var now = clock.instant();
        return db.sql(
                        """
                update message set next_try_at = :later where id = (
                    select id from message
                    where status = 'WAITING' and next_try_at <= :now
                    order by next_try_at, arrival limit 1 for update skip locked)
                returning id, coalesce(copy_of, id) as message, channel, phone, mail, body, tries, urgent
                """)
                .param("now", Timestamp.from(now))
                .param("later", Timestamp.from(now.plus(HANDING_OVER)))
                .query((row, n) -> read(row))
                .optional();
    }

    private boolean send(Parcel due) {
        var gateway = gateways.get(due.channel());
        if (!gateway.sends()) {
            outcomes.keep(due);
            return false;
        }
        if (!due.urgent() && outcomes.waits(due)) return false;
        try {
            gateway.send(due.id(), to(due), text(due));
        } catch (RuntimeException e) {
            // a gateway may quote the phone number or the address in its complaint
            var failure = e.toString().replaceAll("\\d{7,}|[^\\s<>]+@[^\\s<>]+", "*");
            log.warn("Message {} was not taken (try {}): {}", due.id(), due.tries() + 1, failure);
            outcomes.postpone(due, failure);
            return false;
        }
        outcomes.sent(due);
        return true;
    }

    private Parcel read(ResultSet row) throws SQLException {
        var channel = Channel.valueOf(row.getString("channel"));
        return new Parcel(
                row.getObject("id", UUID.class),
                row.getObject("message", UUID.class),
                channel,
                row.getBytes(channel.column()),
                row.getBytes("body"),
                row.getInt("tries"),
                row.getBoolean("urgent"));
    }

    private String to(Parcel due) {
        return vault.open(due.to(), Messages.addressOf(due.id(), due.channel()));
    }

    private String text(Parcel due) {
        return vault.open(due.text(), Messages.bodyOf(due.id()));
    }
}
