package org.banjie.kinds.funeral.bookings;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.banjie.access.Actor;
import org.banjie.cases.Cases;
import org.banjie.kinds.funeral.resources.Occupations;
import org.banjie.kinds.funeral.resources.Span;
import org.banjie.site.Nature;
import org.banjie.site.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a case a cold cabinet or an ash niche until it is given back. */
@Service
public class Storage {

    private final Cases cases;
    private final BookingRows rows;
    private final BookingViews views;
    private final Occupations occupations;
    private final BookingActs acts;
    private final JdbcClient db;
    private final Clock clock;

    Storage(
            Cases cases,
            BookingRows rows,
            BookingViews views,
            Occupations occupations,
            BookingActs acts,
            JdbcClient db,
            Clock clock) {
        this.cases = cases;
        this.rows = rows;
        this.views = views;
        this.occupations = occupations;
        this.acts = acts;
        this.db = db;
        this.clock = clock;
    }

    /**
     * The first free one from now on; the case's own when it has one.
     *
     * @param part CABINET or NICHE
     * @throws Refusal CONFLICT when all are taken
     */
    @Transactional
    public Booking allocate(String caseNo, Part part, Actor by) {
        cases.lock(caseNo);
        rows.lockPart(part);
        var own = rows.live(caseNo, part);
        if (own.isPresent()) return views.of(own.get());
        long id = rows.add(caseNo, part, BookingState.CONFIRMED, null, by.uid());
        occupations.take(firstFree(part), Span.open(clock.instant()), id, by.uid());
        var booking = views.get(id);
        acts.record(booking, "storage-allocated", by, acts.places(booking));
        return booking;
    }

    /** From now on it is free again, after its cleaning; nothing where the case has none. */
    @Transactional
    public void giveBack(String caseNo, Part part, Actor by) {
        cases.lock(caseNo);
        rows.live(caseNo, part).ifPresent(own -> {
            occupations.endsNow(own.id());
            rows.enter(own.id(), BookingState.CANCELLED);
            acts.record(views.of(own), "storage-given-back", by, Map.of());
        });
    }

    private long firstFree(Part part) {
        return db.sql(
                        """
                select r.id from funeral_resource r
                where r.type = :type and r.active_from <= :today and (r.active_until is null or r.active_until >= :today)
                  and not exists (select from funeral_occupation o where o.live and o.resource = r.id
                                  and o.during && tstzrange(:now::timestamptz, null))
                order by r.code limit 1
                """)
                .param("type", part.name())
                .param("today", LocalDate.now(clock))
                .param("now", Timestamp.from(clock.instant()))
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new Refusal(Nature.CONFLICT, "none-free", "bookings.storage.none", part.name()));
    }
}
