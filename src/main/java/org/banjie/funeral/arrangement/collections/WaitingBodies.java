package org.banjie.funeral.arrangement.collections;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.banjie.funeral.arrangement.deceased.Deceased;
import org.banjie.funeral.booking.resources.Driver;
import org.banjie.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who is to be collected, longest known first, and where the vehicles are; one query each. */
@Repository
@Transactional(readOnly = true)
class WaitingBodies {

    private final JdbcClient db;
    private final Vault vault;
    private final Clock clock;

    WaitingBodies(JdbcClient db, Vault vault, Clock clock) {
        this.db = db;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * A body to be collected.
     *
     * @param deceased null before the first call
     * @param pickUp where to come; null while nobody has said
     * @param vehicle code of the vehicle that is booked for it; null for none
     * @param leaves when that vehicle leaves
     * @param out whether it has left
     */
    record Row(
            String caseNo,
            String deceased,
            String pickUp,
            Instant knownAt,
            String vehicle,
            Instant leaves,
            Driver driver,
            boolean out) {}

    /** One journey of a vehicle; a closure has no case. */
    record Journey(String code, String name, String nameEn, Instant starts, Instant ends, String caseNo) {}

    /** {@code limit} after the case named; empty for the first page. */
    List<Row> page(String after, int limit) {
        return db.sql(
                        """
                select d.case_no, d.name as deceased, d.pick_up_sealed, d.known_at, v.code as vehicle, v.starts as leaves,
                       v.driver, v.phone, v.out
                from funeral_deceased d left join lateral (
                    select r.code, r.driver, r.phone, o.starts, o.out from funeral_booking b
                    join funeral_occupation o on o.booking = b.id and o.live
                    join funeral_resource r on r.id = o.resource and r.type = 'VEHICLE'
                    where b.case_no = d.case_no and b.part = 'TRANSPORT'
                      and (b.state = 'CONFIRMED' or b.state = 'HELD' and b.held_until > :now)
                    limit 1) v on true
                where d.waiting and (d.known_at, d.case_no) > (
                    select coalesce(max(known_at), '-infinity'), :after from funeral_deceased where case_no = :after)
                order by d.known_at, d.case_no limit :limit
                """)
                .param("now", Timestamp.from(clock.instant()))
                .param("after", after)
                .param("limit", limit)
                .query((row, n) -> read(row))
                .list();
    }

    private Row read(ResultSet row) throws SQLException {
        var caseNo = row.getString("case_no");
        var place = row.getBytes("pick_up_sealed");
        var leaves = row.getTimestamp("leaves");
        return new Row(
                caseNo,
                row.getString("deceased"),
                place == null ? null : vault.open(place, Deceased.pickUpContext(caseNo)),
                row.getTimestamp("known_at").toInstant(),
                row.getString("vehicle"),
                leaves == null ? null : leaves.toInstant(),
                leaves == null ? Driver.NOBODY : new Driver(row.getString("driver"), row.getString("phone")),
                row.getBoolean("out"));
    }

    /** What the vehicles do on that day, at most {@code limit}. */
    List<Journey> journeys(LocalDate day, int limit) {
        var from = day.atStartOfDay(clock.getZone()).toInstant();
        var until = day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        return db.sql(
                        """
                select r.code, r.name, r.name_en, o.starts, o.ends, b.case_no
                from funeral_occupation o join funeral_resource r on r.id = o.resource and r.type = 'VEHICLE'
                left join funeral_booking b on b.id = o.booking
                where o.live and o.during && tstzrange(:from::timestamptz, :until::timestamptz)
                  and (b.id is null or b.state = 'CONFIRMED' or b.held_until > :now)
                order by o.starts, r.code limit :limit
                """)
                .param("from", Timestamp.from(from))
                .param("until", Timestamp.from(until))
                .param("now", Timestamp.from(clock.instant()))
                .param("limit", limit)
                .query(Journey.class)
                .list();
    }
}
