package org.banjie.assistance.application.emergency;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was paid from the street's standby fund (救助备用金) before the papers were there. */
@Repository
class AidFirst {

    private final JdbcClient db;

    AidFirst(JdbcClient db) {
        this.db = db;
    }

    /**
     * One payment.
     *
     * @param amount yuan
     * @param papersDue last day for the papers that come after
     */
    record Payment(BigDecimal amount, LocalDate paidOn, String paidBy, LocalDate papersDue) {}

    void pay(String caseNo, Payment payment) {
        db.sql(
                        """
                insert into assistance_aid_first (case_no, amount, paid_on, paid_by, papers_due)
                values (:no, :amount, :on, :by, :due)
                """)
                .param("no", caseNo)
                .param("amount", payment.amount())
                .param("on", payment.paidOn())
                .param("by", payment.paidBy())
                .param("due", payment.papersDue())
                .update();
    }

    void close(String caseNo, LocalDate on) {
        db.sql("update assistance_aid_first set closed_on = ? where case_no = ? and closed_on is null")
                .params(on, caseNo)
                .update();
    }

    Optional<Payment> of(String caseNo) {
        return db.sql("select amount, paid_on, paid_by, papers_due from assistance_aid_first where case_no = ?")
                .param(caseNo)
                .query(Payment.class)
                .optional();
    }
}
