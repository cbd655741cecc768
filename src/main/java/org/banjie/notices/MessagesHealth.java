package org.banjie.notices;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Down while messages wait for hours: the gateway takes none, or nobody sends them. */
@Component("messages")
class MessagesHealth extends AbstractHealthIndicator {

    /** After some tries in growing intervals; a gateway that is away for a few minutes is no alarm. */
    static final Duration STUCK = Duration.ofHours(2);

    private final JdbcClient db;
    private final Clock clock;

    MessagesHealth(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        var stuck = db.sql("select exists (select from message where status = 'WAITING' and written_at < ?)")
                .param(Timestamp.from(clock.instant().minus(STUCK)))
                .query(Boolean.class)
                .single();
        if (stuck) health.down();
        else health.up();
    }
}
