package org.banjie.organisations.credit.revocation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The proposals to revoke registrations. */
@Repository
class Revocations {

    private final JdbcClient db;

    Revocations(JdbcClient db) {
        this.db = db;
    }

    Optional<Revocation> find(String caseNo) {
        return db.sql("select * from credit_revocation where case_no = ?")
                .param(caseNo)
                .query(Revocation.class)
                .optional();
    }

    /** Newest case numbers first, below {@code before}. */
    List<Revocation> page(String before, int limit) {
        return db.sql("select * from credit_revocation where case_no < ? order by case_no desc limit ?")
                .params(before, limit)
                .query(Revocation.class)
                .list();
    }

    /** Whether there is one open, or this ground was decided on before. */
    boolean isKnown(String uscc, String ground, int year) {
        return db.sql(
                        """
                select exists (select from credit_revocation
                               where uscc = ? and (outcome is null or (ground = ? and year = ?)))
                """)
                .params(uscc, ground, year)
                .query(Boolean.class)
                .single();
    }

    void add(String caseNo, String uscc, String ground, int year, String basis, LocalDate on) {
        db.sql(
                        """
                insert into credit_revocation (case_no, uscc, ground, year, basis, opened_on) values (?, ?, ?, ?, ?, ?)
                """)
                .params(caseNo, uscc, ground, year, basis, on)
                .update();
    }

    void close(String caseNo, String outcome, LocalDate on) {
        db.sql("update credit_revocation set outcome = ?, closed_on = ? where case_no = ? and outcome is null")
                .params(outcome, on, caseNo)
                .update();
    }
}
