package org.banjie.funeral.booking.resources;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Bookings and closures of resources. That no two meet is for the database to say, whoever writes. */
@Repository
@Transactional
public class Occupations {

    private static final String COLUMNS =
            """
            select o.id, o.resource, o.booking, o.starts, o.ends, upper(o.during) as until, o.reason, o.out
            from funeral_occupation o
            """;

    private final JdbcClient db;
    private final Clock clock;

    Occupations(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** @throws org.springframework.dao.DataIntegrityViolationException when somebody has it then */
    public void take(long resource, Span span, long booking, String by) {
        add(resource, span, booking, null, by, false);
    }

    /**
     * A car leaves; it is out until it is said to be back, however long that takes.
     *
     * @throws org.springframework.dao.DataIntegrityViolationException when somebody has it then, or it is out
     */
    public void send(long car, Span span, long booking, String by) {
        add(car, span, booking, null, by, true);
    }

    /**
     * The car of a booking is back, and from now on anybody can have it; one that came at once was never away.
     *
     * @return whether it was out
     */
    public boolean back(long booking) {
        return db.sql(
                                """
                update funeral_occupation
                set out = false, live = starts < :now, ends = greatest(:now, starts),
                    during = case when starts < :now
                        then tstzrange(lower(during), least(upper(during), :now)) else during end
                where booking = :booking and out
                """)
                        .param("now", Timestamp.from(clock.instant()))
                        .param("booking", booking)
                        .update()
                > 0;
    }

    /** @throws org.springframework.dao.DataIntegrityViolationException when somebody has it then */
    public void close(long resource, Span span, String reason, String by) {
        add(resource, span, null, reason, by, false);
    }

    /** Ends a closure. */
    public boolean reopen(long resource, long id) {
        return db.sql(
                                "update funeral_occupation set live = false where id = ? and resource = ? and booking is null and live")
                        .params(id, resource)
                        .update()
                > 0;
    }

    /** Gives back everything a booking has. */
    public void giveBack(long booking) {
        db.sql("update funeral_occupation set live = false, out = false where booking = ? and live")
                .param(booking)
                .update();
    }

    /** What was taken without an end ends now; then the cleaning. */
    public void endsNow(long booking) {
        db.sql(
                        """
                update funeral_occupation o
                set ends = :now, during = tstzrange(lower(during),
                    greatest(:now, starts + interval '1 minute') + make_interval(mins => r.cleaning_minutes))
                from funeral_resource r where r.id = o.resource and booking = :booking and live
                """)
                .param("now", Timestamp.from(clock.instant()))
                .param("booking", booking)
                .update();
    }

    /** What stands in the way between the two moments: closures, bookings, holds that have not run out, cars that are out. */
    public List<Occupation> between(Instant from, Instant until) {
        return db.sql(
                        COLUMNS
                                + """
                left join funeral_booking b on b.id = o.booking
                where o.live and (o.out or o.during && tstzrange(:from::timestamptz, :until::timestamptz))
                  and (b.id is null or b.state = 'CONFIRMED' or b.held_until > :now)
                order by o.starts, o.id
                """)
                .param("from", Timestamp.from(from))
                .param("until", Timestamp.from(until))
                .param("now", Timestamp.from(clock.instant()))
                .query((row, n) -> read(row))
                .list();
    }

    /** Of one booking, given back or not. */
    public List<Occupation> of(long booking, boolean live) {
        return db.sql(COLUMNS + "where o.booking = ? and o.live = ? order by o.starts, o.id")
                .params(booking, live)
                .query((row, n) -> read(row))
                .list();
    }

    /** The closures of a resource that have not ended, at most 50. */
    public List<Occupation> closures(long resource) {
        return db.sql(
                        COLUMNS
                                + """
                where o.live and o.booking is null and o.resource = ?
                  and o.during && tstzrange(?::timestamptz, null) order by o.starts limit 50
                """)
                .params(resource, Timestamp.from(clock.instant()))
                .query((row, n) -> read(row))
                .list();
    }

    private void add(long resource, Span span, Long booking, String reason, String by, boolean out) {
        db.sql(
                        """
                insert into funeral_occupation (resource, during, booking, starts, ends, reason, made_by, made_at,
                                                out)
                values (:resource, tstzrange(:starts::timestamptz, :until::timestamptz), :booking, :starts, :ends, :reason,
                        :by, :now, :out)
                """)
                .param("resource", resource)
                .param("starts", Timestamp.from(span.starts()))
                .param("ends", stamp(span.ends()))
                .param("until", stamp(span.until()))
                .param("booking", booking)
                .param("reason", reason)
                .param("out", out)
                .param("by", by)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private static Occupation read(ResultSet row) throws SQLException {
        return new Occupation(
                row.getLong("id"),
                row.getLong("resource"),
                row.getObject("booking", Long.class),
                new Span(instant(row, "starts"), instant(row, "ends"), instant(row, "until")),
                row.getString("reason"),
                row.getBoolean("out"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var stamp = row.getTimestamp(column);
        return stamp == null ? null : stamp.toInstant();
    }

    private static Timestamp stamp(Instant at) {
        return at == null ? null : Timestamp.from(at);
    }
}
