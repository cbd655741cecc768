package org.banjie.notices.messages;

import java.sql.Date;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When messages that are not urgent wait for the morning; what holds is kept with the day from which it does. */
@Repository
public class QuietHours {

    private final JdbcClient db;
    private final Clock clock;

    QuietHours(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** @param starts first moment of quiet; @param ends first moment after it, the same for none */
    record Quiet(LocalTime starts, LocalTime ends) {

        /** When it is over; empty while it is not quiet. */
        Optional<LocalDateTime> over(LocalDateTime now) {
            var time = now.toLocalTime();
            var overNight = starts.isAfter(ends);
            var begun = !time.isBefore(starts);
            var running = time.isBefore(ends);
            if (overNight ? !begun && !running : !begun || !running) return Optional.empty();
            return Optional.of((running ? now.toLocalDate() : now.toLocalDate().plusDays(1)).atTime(ends));
        }
    }

    /** When it is over; empty while it is not quiet. */
    public Optional<Instant> over() {
        var now = LocalDateTime.now(clock);
        return on(now.toLocalDate()).flatMap(quiet -> quiet.over(now)).map(end -> end.atZone(clock.getZone())
                .toInstant());
    }

    private Optional<Quiet> on(LocalDate day) {
        return db.sql("select starts, ends from message_quiet where valid_from <= ? order by valid_from desc limit 1")
                .param(Date.valueOf(day))
                .query(Quiet.class)
                .optional();
    }
}
