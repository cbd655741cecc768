package org.banjie.time;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How far a training system's clock is ahead of real time, kept so that a restart goes on from where it was. */
@Repository
class TrainingOffset {

    private final JdbcClient db;

    TrainingOffset(JdbcClient db) {
        this.db = db;
    }

    Optional<Duration> read() {
        return db.sql("select offset_millis from training_clock")
                .query(Long.class)
                .optional()
                .map(Duration::ofMillis);
    }

    /** In a transaction of its own: a clock that has been seen to move never goes back. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void write(Duration ahead, Instant movedAt) {
        db.sql(
                        """
                insert into training_clock (offset_millis, moved_at) values (:ahead, :movedAt)
                on conflict (only_row) do update set offset_millis = :ahead, moved_at = :movedAt
                """)
                .param("ahead", ahead.toMillis())
                .param("movedAt", movedAt.atOffset(ZoneOffset.UTC))
                .update();
    }
}
