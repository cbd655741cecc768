package org.banjie.notices.messages;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Down while messages stand still: nobody sends what is due, or the gateway has taken none for hours by day. */
@Component("messages")
class MessagesHealth extends AbstractHealthIndicator {

    /** What is due is looked for every few seconds. */
    private static final Duration OVERDUE = Duration.ofMinutes(10);

    /** A gateway that is away for a few minutes is no alarm. */
    private static final Duration STUCK = Duration.ofHours(2);

    /** One or two numbers that no gateway takes are no alarm either. */
    private static final int SOME = 3;

    private final JdbcClient db;
    private final QuietHours quiet;
    private final Clock clock;

    MessagesHealth(JdbcClient db, QuietHours quiet, Clock clock) {
        this.db = db;
        this.quiet = quiet;
        this.clock = clock;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        var now = clock.instant();
        var standsStill = db.sql(
                        """
                select exists (select from message where status = 'WAITING' and next_try_at < :overdue)
                    or :awake and (select count(*) from
                        (select from message where status = 'WAITING' and written_at < :stuck and tries > 0 limit :some) old) = :some
                    and not exists (select from message where status = 'SENT' and sent_at >= :stuck)
                """)
                .param("overdue", Timestamp.from(now.minus(OVERDUE)))
                .param("stuck", Timestamp.from(now.minus(STUCK)))
                .param("some", SOME)
                .param("awake", quiet.over().isEmpty())
                .query(Boolean.class)
                .single();
        if (standsStill) health.down();
        else health.up();
    }
}
