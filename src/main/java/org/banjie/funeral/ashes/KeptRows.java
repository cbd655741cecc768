package org.banjie.funeral.ashes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.banjie.funeral.ashes.Kept.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of ashes in the care of the home. */
@Repository
class KeptRows {

    private static final String COLUMNS =
            "select case_no, since, until, counts_from, state, noticed_on, claim_by, ended_on from funeral_kept ";

    private final JdbcClient db;
    private final Clock clock;

    KeptRows(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void open(String caseNo) {
        db.sql(
                        """
                insert into funeral_kept (case_no, since, counts_from, state) values (:no, :today, :today, 'KEPT')
                on conflict do nothing
                """)
                .param("no", caseNo)
                .param("today", today())
                .update();
    }

    /** @param until null where only the day to count from is known */
    void countFrom(String caseNo, LocalDate until, LocalDate from) {
        db.sql(
                        """
                update funeral_kept
                set until = ?, counts_from = ?, state = 'KEPT', noticed_on = null, claim_by = null, ended_on = null
                where case_no = ?
                """)
                .params(until, from, caseNo)
                .update();
    }

    void noticed(String caseNo, LocalDate claimBy) {
        db.sql("update funeral_kept set state = 'NOTICED', noticed_on = ?, claim_by = ? where case_no = ?")
                .params(today(), claimBy, caseNo)
                .update();
    }

    void end(String caseNo, State how) {
        db.sql(
                        "update funeral_kept set state = ?, ended_on = ? where case_no = ? and state in ('KEPT', 'DUE', 'NOTICED')")
                .params(how.name(), today(), caseNo)
                .update();
    }

    /** At most so many that were counted from that day or before. */
    List<String> due(LocalDate from, int limit) {
        return db.sql(
                        """
                select case_no from funeral_kept where state = 'KEPT' and counts_from <= ?
                order by counts_from, case_no limit ?
                """)
                .params(from, limit)
                .query(String.class)
                .list();
    }

    /** @return false when it is no more counted from that day or before */
    boolean fallDue(String caseNo, LocalDate from) {
        return db.sql("update funeral_kept set state = 'DUE' where case_no = ? and state = 'KEPT' and counts_from <= ?")
                        .params(caseNo, from)
                        .update()
                == 1;
    }

    Optional<Kept> find(String caseNo) {
        return db.sql(COLUMNS + "where case_no = ?")
                .param(caseNo)
                .query(Kept.class)
                .optional();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
