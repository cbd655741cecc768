package org.banjie.grants;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What other kinds than assistance grant, in the order in which it has to be looked at again. */
@Repository
public class OtherReviews {

    private final JdbcClient db;

    OtherReviews(JdbcClient db) {
        this.db = db;
    }

    /** @param caseNo in which it was decided; @param due by when it has to be looked at; null where no day is set yet */
    public record ToReview(long id, String caseNo, LocalDate startsOn, LocalDate due) {}

    /** Those due until that day, some after the one named; held back ones wait until that is decided. */
    public List<ToReview> dueUntil(LocalDate until, ToReview after, int limit) {
        return db.sql(
                        """
                select id, case_no, starts_on, review_due as due from assistance_grant
                where status = 'LIVE' and category = 'OTHER' and review_due <= :until
                  and (review_due, id) > (:due, :id)
                order by review_due, id limit :limit
                """)
                .param("until", until)
                .param("due", after == null ? LocalDate.EPOCH : after.due())
                .param("id", after == null ? 0 : after.id())
                .param("limit", limit)
                .query(ToReview.class)
                .list();
    }

    /** Those paid by the month that have no day, by id. */
    public List<ToReview> without(long after, int limit) {
        return db.sql(
                        """
                select id, case_no, starts_on, review_due as due from assistance_grant
                where status = 'LIVE' and category = 'OTHER' and monthly and review_due is null and id > :after
                order by id limit :limit
                """)
                .param("after", after)
                .param("limit", limit)
                .query(ToReview.class)
                .list();
    }
}
