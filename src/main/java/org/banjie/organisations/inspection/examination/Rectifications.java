package org.banjie.organisations.inspection.examination;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What organisations were ordered to put right, by when, and whether they did. */
@Repository
class Rectifications {

    private final JdbcClient db;

    Rectifications(JdbcClient db) {
        this.db = db;
    }

    void ordered(String caseNo, LocalDate by) {
        set("rectify_by", by, caseNo);
    }

    /** @param on null when what was reported did not do */
    void reported(String caseNo, LocalDate on) {
        set("rectified_on", on, caseNo);
    }

    void mended(String caseNo, LocalDate on) {
        set("mended_on", on, caseNo);
    }

    /** @return false when that is on record already */
    boolean missed(String caseNo) {
        return db.sql(
                                "update inspection_report set rectification_missed = true where case_no = ? and not rectification_missed")
                        .param(caseNo)
                        .update()
                == 1;
    }

    private void set(String column, LocalDate day, String caseNo) {
        db.sql("update inspection_report set " + column + " = ? where case_no = ?")
                .params(day, caseNo)
                .update();
    }
}
