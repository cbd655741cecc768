package org.banjie.grants;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is owed from which month on, and until when. */
@Repository
class GrantAmounts {

    private final JdbcClient db;
    private final Clock clock;

    GrantAmounts(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Sets the amount from a month on; what was decided before for that month or later no longer holds. */
    void set(long grant, LocalDate from, BigDecimal amount, String caseNo) {
        db.sql(
                        """
                insert into grant_amount (grant_id, from_month, amount, case_no, late)
                select :grant, :from, :amount, :no, :from <= :now and exists (
                    select from grant_amount x where x.grant_id = :grant and x.from_month <= :now and x.amount > :amount)
                """)
                .param("grant", grant)
                .param("from", from.withDayOfMonth(1))
                .param("amount", amount)
                .param("no", caseNo)
                .param("now", LocalDate.now(clock))
                .update();
    }
}
