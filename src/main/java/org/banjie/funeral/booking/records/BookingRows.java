package org.banjie.funeral.booking.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.banjie.funeral.booking.BookingPart;
import org.banjie.funeral.booking.BookingState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The table of bookings. */
@Repository
@Transactional
public class BookingRows {

    /** "fnrl": apart from the numbers other rooms lock. */
    private static final int LOCK = 0x666e726c;

    private final JdbcClient db;
    private final Clock clock;

    BookingRows(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    public record Row(
            long id,
            String caseNo,
            BookingPart part,
            BookingState state,
            Instant heldUntil,
            Instant askedAt,
            String madeBy,
            Instant madeAt) {

        public boolean isHeldAt(Instant now) {
            return state == BookingState.HELD && heldUntil.isAfter(now);
        }

        /** Whether the family has asked for it for good and it waits for nothing but its papers. */
        public boolean isKeptAt(Instant now) {
            return askedAt != null && isHeldAt(now);
        }
    }

    /** One booking of a day after another until the transaction ends: they then never wait for each other in a circle. */
    public void lockDay(Instant start) {
        lock((int) start.atZone(clock.getZone()).toLocalDate().toEpochDay());
    }

    /** One allocation of a cabinet, or of a niche, after another until the transaction ends. */
    public void lockPart(BookingPart part) {
        lock(-1 - part.ordinal());
    }

    private void lock(int what) {
        db.sql("select 1 from (select pg_advisory_xact_lock(?, ?)) locked")
                .params(LOCK, what)
                .query(Integer.class)
                .single();
    }

    public long add(String caseNo, BookingPart part, BookingState state, Instant heldUntil, String by) {
        return db.sql(
                        """
                insert into funeral_booking (case_no, part, state, held_until, made_by, made_at)
                values (?, ?, ?, ?, ?, ?) returning id
                """)
                .params(caseNo, part.name(), state.name(), heldUntil == null ? null : Timestamp.from(heldUntil), by)
                .param(Timestamp.from(clock.instant()))
                .query(Long.class)
                .single();
    }

    public Optional<Row> find(long id) {
        return db.sql("select * from funeral_booking where id = ?")
                .param(id)
                .query((row, n) -> read(row))
                .optional();
    }

    public Row lock(long id) {
        return db.sql("select * from funeral_booking where id = ? for update")
                .param(id)
                .query((row, n) -> read(row))
                .single();
    }

    public Optional<Row> live(String caseNo, BookingPart part) {
        return db.sql(
                        """
                select * from funeral_booking
                where case_no = ? and part = ? and state in ('HELD', 'CONFIRMED') for update
                """)
                .params(caseNo, part.name())
                .query((row, n) -> read(row))
                .optional();
    }

    public List<Row> of(String caseNo) {
        return db.sql("select * from funeral_booking where case_no = ? order by id desc")
                .param(caseNo)
                .query((row, n) -> read(row))
                .list();
    }

    /** Those that wait for papers to be checked, the one that lapses first before the others. */
    public List<Row> kept(int limit) {
        return db.sql(
                        """
                select * from funeral_booking
                where state = 'HELD' and asked_at is not null and held_until > ? order by held_until, id limit ?
                """)
                .params(Timestamp.from(clock.instant()), limit)
                .query((row, n) -> read(row))
                .list();
    }

    /** What these cases have of halls and have not given back. */
    public List<Row> liveHalls(Collection<String> caseNos) {
        return db.sql(
                        """
                select * from funeral_booking
                where case_no = any(?) and part = 'CEREMONY' and state in ('HELD', 'CONFIRMED')
                """)
                .param(caseNos.toArray(String[]::new))
                .query((row, n) -> read(row))
                .list();
    }

    /** Those that have something between the two moments, and those whose car is out. */
    public List<Row> between(Instant from, Instant until) {
        return db.sql(
                        """
                select * from funeral_booking where id in (
                    select booking from funeral_occupation
                    where live and (out or during && tstzrange(:from::timestamptz, :until::timestamptz)))
                """)
                .param("from", Timestamp.from(from))
                .param("until", Timestamp.from(until))
                .query((row, n) -> read(row))
                .list();
    }

    public void enter(long id, BookingState state) {
        db.sql("update funeral_booking set state = ?, held_until = null where id = ?")
                .params(state.name(), id)
                .update();
    }

    /** The family has asked for it for good: it stays theirs until then. */
    public void keep(long id, Instant until) {
        db.sql("update funeral_booking set asked_at = ?, held_until = ? where id = ?")
                .params(Timestamp.from(clock.instant()), Timestamp.from(until), id)
                .update();
    }

    /** Holds that ran out and lie between the two moments block nobody any more; the job tells their journals. */
    public void expireBetween(Instant from, Instant until) {
        db.sql(
                        """
                with gone as (
                    update funeral_booking b set state = 'EXPIRED', told = false
                    where state = 'HELD' and held_until <= :now and exists (
                        select from funeral_occupation o where o.booking = b.id and o.live
                        and o.during && tstzrange(:from::timestamptz, :until::timestamptz))
                    returning id)
                update funeral_occupation set live = false where live and booking in (select id from gone)
                """)
                .param("now", Timestamp.from(clock.instant()))
                .param("from", Timestamp.from(from))
                .param("until", Timestamp.from(until))
                .update();
    }

    /** Holds that have run out or whose running out is not on record. */
    public List<Row> due(int limit) {
        return db.sql(
                        """
                (select * from funeral_booking where state = 'HELD' and held_until <= ? limit ?)
                union all
                (select * from funeral_booking where not told limit ?)
                """)
                .params(Timestamp.from(clock.instant()), limit, limit)
                .query((row, n) -> read(row))
                .list();
    }

    public void expired(long id) {
        db.sql("update funeral_booking set state = 'EXPIRED', told = true where id = ?")
                .param(id)
                .update();
    }

    public boolean isUntold(long id) {
        return db.sql("select not told from funeral_booking where id = ?")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    private static Row read(ResultSet row) throws SQLException {
        return new Row(
                row.getLong("id"),
                row.getString("case_no"),
                BookingPart.valueOf(row.getString("part")),
                BookingState.valueOf(row.getString("state")),
                moment(row, "held_until"),
                moment(row, "asked_at"),
                row.getString("made_by"),
                row.getTimestamp("made_at").toInstant());
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
