package org.banjie.funeral.booking.storage;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.banjie.funeral.booking.BookingPart;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.words.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Cold cabinets and ash niches that nobody has: in service, not closed, cleaned. */
@Repository
@Transactional
public class FreeUnits {

    private static final int ALTERNATIVES = 3;
    private static final String FREE =
            """
            from funeral_resource r
            where r.type = :type and r.active_from <= :today and (r.active_until is null or r.active_until >= :today)
              and not exists (select from funeral_occupation o where o.live and o.resource = r.id
                              and o.during && tstzrange(:now::timestamptz, null))
            """;

    private final JdbcClient db;
    private final Clock clock;

    FreeUnits(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** One that can be had. */
    public record Unit(long id, String code, String name, String nameEn) {

        public Words names() {
            return new Words(name, nameEn);
        }
    }

    /** By code. */
    @Transactional(readOnly = true)
    public List<Unit> of(BookingPart part, int limit) {
        return with(db.sql("select r.id, r.code, r.name, r.name_en " + FREE + "order by r.code limit :limit"), part)
                .param("limit", limit)
                .query(Unit.class)
                .list();
    }

    /** @throws Refusal CONFLICT when all are taken */
    long first(BookingPart part) {
        return of(part, 1).stream()
                .map(Unit::id)
                .findFirst()
                .orElseThrow(() -> new Refusal(RefusalKind.CONFLICT, "none-free", "bookings.storage.none"));
    }

    /** @throws Refusal CONFLICT when it is taken, or there is none of that code */
    long get(BookingPart part, String code) {
        return with(db.sql("select r.id " + FREE + "and r.code = :code"), part)
                .param("code", code)
                .query(Long.class)
                .optional()
                .orElseThrow(() -> taken(part, code));
    }

    private Refusal taken(BookingPart part, String code) {
        var instead = of(part, ALTERNATIVES).stream().map(Unit::code).collect(Collectors.joining("; "));
        var key = "bookings.storage.taken" + (instead.isEmpty() ? ".none" : "");
        return new Refusal(RefusalKind.CONFLICT, "unit-taken", key, code, instead);
    }

    private StatementSpec with(StatementSpec query, BookingPart part) {
        return query.param("type", part.name())
                .param("today", LocalDate.now(clock))
                .param("now", Timestamp.from(clock.instant()));
    }
}
