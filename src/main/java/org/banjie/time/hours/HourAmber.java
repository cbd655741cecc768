package org.banjie.time.hours;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** From when the lamp of a limit in hours is yellow: in its last share, a quarter unless ruled otherwise. */
@Repository
public class HourAmber {

    private final JdbcClient db;
    private final Clock clock;

    HourAmber(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** By the rule in force when it starts. */
    public Instant of(Instant from, Instant due) {
        var seconds = BigDecimal.valueOf(Duration.between(from, due).toSeconds());
        return due.minusSeconds(share(LocalDate.ofInstant(from, clock.getZone()))
                .multiply(seconds)
                .longValue());
    }

    private BigDecimal share(LocalDate on) {
        return db.sql("select share from hour_amber where valid_from <= ? order by valid_from desc limit 1")
                .param(on)
                .query(BigDecimal.class)
                .optional()
                .orElse(BigDecimal.ZERO);
    }
}
