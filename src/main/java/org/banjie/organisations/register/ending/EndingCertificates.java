package org.banjie.organisations.register.ending;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The newest certificate of each organisation that lives, by the day it ends. */
@Repository
class EndingCertificates {

    private static final String NEWEST =
            """
            select c.uscc, c.no, c.case_no, o.name, c.valid_until
            from organisation_certificate c join organisation o on o.uscc = c.uscc
            where o.ended_on is null
              and not exists (select 1 from organisation_certificate newer where newer.uscc = c.uscc and newer.no > c.no)
            """;

    private static final String UNTOLD = NEWEST
            + """
            and (c.valid_until between ? and ? and c.told is null
                 or c.valid_until < ? and c.told is distinct from 'ENDED')
            """;

    private final JdbcClient db;

    EndingCertificates(JdbcClient db) {
        this.db = db;
    }

    /** @param caseNo the case that gave it */
    record Ending(String uscc, int no, String caseNo, String name, LocalDate validUntil) {}

    /** Before all others. */
    static final Ending FIRST = new Ending("", 0, "", "", LocalDate.of(1900, 1, 1));

    /** Those that end by that day and whose organisation has not been told, after this one. */
    List<Ending> toWarn(LocalDate today, LocalDate by, Ending after, int limit) {
        return db.sql(UNTOLD + "and (c.valid_until, c.uscc) > (?, ?) order by c.valid_until, c.uscc limit ?")
                .params(today, by, today, after.validUntil(), after.uscc(), limit)
                .query(Ending.class)
                .list();
    }

    /** That organisation's, if it is among them. */
    Optional<Ending> toWarn(LocalDate today, LocalDate by, String uscc) {
        return db.sql(UNTOLD + "and c.uscc = ?")
                .params(today, by, today, uscc)
                .query(Ending.class)
                .optional();
    }

    void told(Ending one, boolean ended) {
        db.sql("update organisation_certificate set told = ? where uscc = ? and no = ?")
                .params(ended ? "ENDED" : "ENDING", one.uscc(), one.no())
                .update();
    }

    /** Those that end by that day, the soonest first, after this one. */
    List<Ending> by(LocalDate day, LocalDate afterDay, String afterUscc, int limit) {
        return db.sql(
                        NEWEST
                                + """
                and c.valid_until <= ? and (c.valid_until, c.uscc) > (?, ?)
                order by c.valid_until, c.uscc limit ?
                """)
                .params(day, afterDay, afterUscc, limit)
                .query(Ending.class)
                .list();
    }
}
