package org.banjie.funeral.booking.storage;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.banjie.words.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who lies in which cold cabinet at this moment. */
@Repository
@Transactional(readOnly = true)
public class Cabinets {

    private final JdbcClient db;
    private final Clock clock;

    Cabinets(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    public record Used(String code, String name, String nameEn, String caseNo, Instant since) {

        public String nameIn(Locale locale) {
            return new Words(name, nameEn).in(locale);
        }
    }

    /** By code, at most {@code limit}. */
    public List<Used> used(int limit) {
        return db.sql(
                        """
                select r.code, r.name, r.name_en, b.case_no, o.starts as since
                from funeral_resource r
                join funeral_occupation o on o.resource = r.id and o.live and o.ends is null and o.during @> :now::timestamptz
                join funeral_booking b on b.id = o.booking and b.state = 'CONFIRMED'
                where r.type = 'CABINET' order by r.code limit :limit
                """)
                .param("now", Timestamp.from(clock.instant()))
                .param("limit", limit)
                .query(Used.class)
                .list();
    }
}
