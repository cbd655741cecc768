package org.banjie.funeral.arrangement.body;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The bodies the home has taken in. */
@Repository
public class Bodies {

    private final JdbcClient db;
    private final Clock clock;

    Bodies(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** @param cabinet code of the cold cabinet; null for none */
    void checkIn(String caseNo, String tag, String cabinet) {
        db.sql("insert into funeral_body (case_no, arrived_at, tag, cabinet) values (?, ?, ?, ?)")
                .params(caseNo, now(), tag, cabinet)
                .update();
    }

    public Optional<Body> find(String caseNo) {
        return db.sql(
                        "select case_no, arrived_at, tag, cabinet, cremated_at, number from funeral_body where case_no = ?")
                .param(caseNo)
                .query(Body.class)
                .optional();
    }

    /** Whether another body wears that tag. */
    public boolean isTagged(String tag) {
        return db.sql("select exists (select from funeral_body where tag = ?)")
                .param(tag)
                .query(Boolean.class)
                .single();
    }

    /** @return number of the certificate of cremation: year and a number that is given once */
    String cremated(String caseNo) {
        var number = "%d-%06d"
                .formatted(
                        LocalDate.now(clock).getYear(),
                        db.sql("select nextval('funeral_certificate_no')")
                                .query(Long.class)
                                .single());
        db.sql("update funeral_body set cremated_at = ?, number = ? where case_no = ? and cremated_at is null")
                .params(now(), number, caseNo)
                .update();
        return number;
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
