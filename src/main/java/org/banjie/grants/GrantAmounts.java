package org.banjie.grants;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is owed from which month on, and until when. */
@Repository
class GrantAmounts {

    private final JdbcClient db;

    GrantAmounts(JdbcClient db) {
        this.db = db;
    }

    /** Sets the amount from a month on; what was decided before for that month or later no longer holds. */
    void set(long grant, LocalDate from, BigDecimal amount, String caseNo) {
        db.sql("insert into grant_amount (grant_id, from_month, amount, case_no) values (?, ?, ?, ?)")
                .params(grant, from.withDayOfMonth(1), amount, caseNo)
                .update();
    }
}
