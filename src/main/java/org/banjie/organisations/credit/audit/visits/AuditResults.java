package org.banjie.organisations.credit.audit.visits;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What came of audits, as it was published. */
@Repository
class AuditResults {

    private final JdbcClient db;

    AuditResults(JdbcClient db) {
        this.db = db;
    }

    /** @param finding NONE, or what was found; {@code result} in the words that are public */
    record Result(
            String caseNo,
            long draw,
            String uscc,
            int year,
            LocalDate visitedOn,
            String finding,
            String result,
            LocalDate publishedOn) {}

    void add(Result result) {
        db.sql(
                        """
                insert into audit_result (case_no, draw, uscc, year, visited_on, finding, result, published_on)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(result.caseNo(), result.draw(), result.uscc(), result.year(), result.visitedOn())
                .params(result.finding(), result.result(), result.publishedOn())
                .update();
    }

    /** Newest first. */
    List<Result> of(String uscc) {
        return db.sql("select * from audit_result where uscc = ? order by published_on desc limit 50")
                .param(uscc)
                .query(Result.class)
                .list();
    }
}
