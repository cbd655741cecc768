package org.banjie.assistance.households.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.banjie.assistance.households.ReviewCause;
import org.banjie.assistance.households.ReviewSeals;
import org.banjie.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The reviews of each grant and everything that set them off. */
@Repository
public class ReviewRows {

    private static final String COLUMNS = "select case_no, grant_id, due_on, opened_on, closed_on from grant_review ";

    private final JdbcClient db;
    private final Vault vault;
    private final Clock clock;

    ReviewRows(JdbcClient db, Vault vault, Clock clock) {
        this.db = db;
        this.vault = vault;
        this.clock = clock;
    }

    Optional<Review> openOf(long grant) {
        return db.sql(COLUMNS + "where grant_id = ? and closed_on is null")
                .param(grant)
                .query(Review.class)
                .optional();
    }

    public Review get(String caseNo) {
        return db.sql(COLUMNS + "where case_no = ?")
                .param(caseNo)
                .query(Review.class)
                .single();
    }

    List<Review> ofGrant(long grant) {
        return db.sql(COLUMNS + "where grant_id = ? order by opened_on desc, case_no desc limit 50")
                .param(grant)
                .query(Review.class)
                .list();
    }

    void add(String caseNo, long grant, LocalDate dueOn) {
        db.sql("insert into grant_review (case_no, grant_id, due_on, opened_on) values (?, ?, ?, ?)")
                .params(caseNo, grant, dueOn, LocalDate.now(clock))
                .update();
    }

    public void close(String caseNo) {
        db.sql("update grant_review set closed_on = ? where case_no = ?")
                .params(LocalDate.now(clock), caseNo)
                .update();
    }

    void addCause(String caseNo, ReviewCause cause, LocalDate since, String detail, String by) {
        long id = db.sql("select nextval(pg_get_serial_sequence('review_cause', 'id'))")
                .query(Long.class)
                .single();
        db.sql("insert into review_cause (id, case_no, cause, since, detail, by) values (?, ?, ?, ?, ?, ?)")
                .params(id, caseNo, cause.name(), since, vault.seal(detail, ReviewSeals.cause(id)), by)
                .update();
    }

    /** What set the review off, first to last. */
    public List<ReviewCause> causes(String caseNo) {
        return db.sql("select cause from review_cause where case_no = ? order by id")
                .param(caseNo)
                .query((row, n) -> ReviewCause.valueOf(row.getString(1)))
                .list();
    }

    /** The day the earliest of what set it off happened. */
    public LocalDate since(String caseNo) {
        return db.sql("select min(since) from review_cause where case_no = ?")
                .param(caseNo)
                .query(LocalDate.class)
                .single();
    }
}
