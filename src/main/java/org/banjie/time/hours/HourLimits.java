package org.banjie.time.hours;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The limits of cases that are counted in hours. Every change is told with {@link HourLimitChanged}. */
@Repository
@Transactional
public class HourLimits {

    private final JdbcClient db;
    private final HourAmber amber;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    HourLimits(JdbcClient db, HourAmber amber, Clock clock, ApplicationEventPublisher events) {
        this.db = db;
        this.amber = amber;
        this.clock = clock;
        this.events = events;
    }

    /** Starts a limit; one of that name starts anew. */
    public HourLimit start(String subject, String code, Instant from, int hours, String basis) {
        var due = from.plus(Duration.ofHours(hours));
        return tell(db.sql(
                        """
                insert into hour_limit (subject, code, started_at, hours, basis, due_at, amber_at)
                values (:subject, :code, :from, :hours, :basis, :due, :amber)
                on conflict (subject, code) do update set started_at = excluded.started_at, hours = excluded.hours,
                    basis = excluded.basis, due_at = excluded.due_at, amber_at = excluded.amber_at, closed_at = null
                returning *
                """)
                .param("subject", subject)
                .param("code", code)
                .param("from", Timestamp.from(from))
                .param("hours", hours)
                .param("basis", basis)
                .param("due", Timestamp.from(due))
                .param("amber", Timestamp.from(amber.of(from, due)))
                .query(HourLimits::limit)
                .single());
    }

    /** What it was for is done; a second close changes nothing, nor that of one that never ran. */
    public void close(String subject, String code) {
        db.sql(
                        """
                update hour_limit set closed_at = :now where subject = :subject and code = :code and closed_at is null
                returning *
                """)
                .param("now", OffsetDateTime.now(clock))
                .param("subject", subject)
                .param("code", code)
                .query(HourLimits::limit)
                .optional()
                .ifPresent(this::tell);
    }

    /** The case is over, whatever still ran. */
    public void closeAll(String subject) {
        db.sql("update hour_limit set closed_at = :now where subject = :subject and closed_at is null")
                .param("now", OffsetDateTime.now(clock))
                .param("subject", subject)
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<HourLimit> find(String subject, String code) {
        return db.sql("select * from hour_limit where subject = ? and code = ?")
                .params(subject, code)
                .query(HourLimits::limit)
                .optional();
    }

    /** All of these cases, for the lamps of a list. */
    @Transactional(readOnly = true)
    public List<HourLimit> of(Collection<String> subjects) {
        if (subjects.isEmpty()) return List.of();
        return db.sql("select * from hour_limit where subject in (:subjects)")
                .param("subjects", subjects)
                .query(HourLimits::limit)
                .list();
    }

    private HourLimit tell(HourLimit limit) {
        events.publishEvent(new HourLimitChanged(limit));
        return limit;
    }

    private static HourLimit limit(ResultSet row, int number) throws SQLException {
        var closed = row.getTimestamp("closed_at");
        return new HourLimit(
                row.getString("subject"),
                row.getString("code"),
                row.getTimestamp("started_at").toInstant(),
                row.getInt("hours"),
                row.getString("basis"),
                row.getTimestamp("due_at").toInstant(),
                row.getTimestamp("amber_at").toInstant(),
                closed == null ? null : closed.toInstant());
    }
}
