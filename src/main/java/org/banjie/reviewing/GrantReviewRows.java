package org.banjie.reviewing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.banjie.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The reviews of each grant and what set them off. */
@Repository
class GrantReviewRows {

    private static final String COLUMNS =
            "select case_no, grant_id, street, opened_on, unchanged_at, held_on, closed_on from reviewed_grant ";

    private final JdbcClient db;
    private final Vault vault;
    private final Clock clock;

    GrantReviewRows(JdbcClient db, Vault vault, Clock clock) {
        this.db = db;
        this.vault = vault;
        this.clock = clock;
    }

    static String seal(long id) {
        return "review_occasion.detail:" + id;
    }

    Optional<GrantReview> find(String caseNo) {
        return db.sql(COLUMNS + "where case_no = ?")
                .param(caseNo)
                .query(GrantReviewRows::read)
                .optional();
    }

    Optional<GrantReview> openOf(long grant) {
        return db.sql(COLUMNS + "where grant_id = ? and closed_on is null")
                .param(grant)
                .query(GrantReviewRows::read)
                .optional();
    }

    /** Which of these grants are being looked at. */
    Set<Long> openAmong(Collection<Long> grants) {
        return new HashSet<>(db.sql("select grant_id from reviewed_grant where grant_id = any(?) and closed_on is null")
                .param(grants.toArray(Long[]::new))
                .query(Long.class)
                .list());
    }

    /** Newest first. */
    List<GrantReview> ofGrant(long grant) {
        return db.sql(COLUMNS + "where grant_id = ? order by opened_on desc, case_no desc limit 50")
                .param(grant)
                .query(GrantReviewRows::read)
                .list();
    }

    void add(String caseNo, long grant, String street) {
        db.sql("insert into reviewed_grant (case_no, grant_id, street, opened_on) values (?, ?, ?, ?)")
                .params(caseNo, grant, street, LocalDate.now(clock))
                .update();
    }

    void addOccasion(String caseNo, ReviewOccasion occasion, String detail, String by) {
        long id = db.sql("select nextval(pg_get_serial_sequence('review_occasion', 'id'))")
                .query(Long.class)
                .single();
        db.sql("insert into review_occasion (id, case_no, occasion, detail, by, at) values (?, ?, ?, ?, ?, ?)")
                .params(id, caseNo, occasion.name(), vault.seal(detail, seal(id)), by)
                .param(Timestamp.from(clock.instant()))
                .update();
    }

    /** What set it off and in which words, first to last. */
    record SetOff(ReviewOccasion occasion, String detail) {

        @Override
        public String toString() {
            return "SetOff[" + occasion + "]";
        }
    }

    List<SetOff> occasions(String caseNo) {
        return db.sql("select id, occasion, detail from review_occasion where case_no = ? order by id limit 50")
                .param(caseNo)
                .query((row, n) -> new SetOff(
                        ReviewOccasion.valueOf(row.getString("occasion")),
                        vault.open(row.getBytes("detail"), seal(row.getLong("id")))))
                .list();
    }

    /** It waits to be concluded with others from now on, in that step and with that outcome. */
    void unchanged(String caseNo, String step, String outcome) {
        db.sql(
                        """
                update reviewed_grant set unchanged_at = ?, unchanged_step = ?, unchanged_outcome = ? where case_no = ?
                """)
                .params(Timestamp.from(clock.instant()), step, outcome, caseNo)
                .update();
    }

    /** It is looked at by itself. */
    void single(String caseNo) {
        db.sql("update reviewed_grant set unchanged_at = null where case_no = ?")
                .param(caseNo)
                .update();
    }

    /** @param on null where it is paid again */
    void held(String caseNo, LocalDate on) {
        db.sql("update reviewed_grant set held_on = ? where case_no = ?")
                .params(on, caseNo)
                .update();
    }

    void close(String caseNo) {
        db.sql("update reviewed_grant set closed_on = ? where case_no = ? and closed_on is null")
                .params(LocalDate.now(clock), caseNo)
                .update();
    }

    private static GrantReview read(ResultSet row, int n) throws SQLException {
        var unchanged = row.getTimestamp("unchanged_at");
        return new GrantReview(
                row.getString("case_no"),
                row.getLong("grant_id"),
                row.getString("street"),
                row.getObject("opened_on", LocalDate.class),
                unchanged == null ? null : unchanged.toInstant(),
                row.getObject("held_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class));
    }
}
