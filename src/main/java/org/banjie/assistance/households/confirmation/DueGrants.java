package org.banjie.assistance.households.confirmation;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which grants something falls due for, by id after the last one. */
@Repository
class DueGrants {

    private final JdbcClient db;

    DueGrants(JdbcClient db) {
        this.db = db;
    }

    /** Those whose last day has passed; what is held back waits until that is decided. */
    List<Long> over(LocalDate today, long after, int limit) {
        return db.sql(
                        """
                select id from assistance_grant
                where status = 'LIVE' and ends_on < :today and id > :after order by id limit :limit
                """)
                .param("today", today)
                .param("after", after)
                .param("limit", limit)
                .query(Long.class)
                .list();
    }

    /** Those of assistance to be looked at again that are not being looked at. */
    List<Long> toReview(LocalDate today, long after, int limit) {
        return db.sql(
                        """
                select g.id from assistance_grant g
                where g.status = 'LIVE' and g.category <> 'OTHER' and g.review_due <= :today and g.id > :after
                  and not exists (select from grant_review r where r.grant_id = g.id and r.closed_on is null)
                order by g.id limit :limit
                """)
                .param("today", today)
                .param("after", after)
                .param("limit", limit)
                .query(Long.class)
                .list();
    }

    /** Money about to run out of itself; what is tapered off has been decided on already. */
    List<Long> expiring(LocalDate today, LocalDate notice, long after, int limit) {
        return db.sql(
                        """
                select g.id from assistance_grant g
                where g.status = 'LIVE' and g.category <> 'OTHER' and g.monthly
                  and g.ends_on between :today and :notice and g.id > :after
                  and not exists (
                      select from grant_review r where r.grant_id = g.id
                        and (r.closed_on is null or r.opened_on > g.ends_on - (:notice - :today) or exists (
                            select from grant_amount a where a.grant_id = g.id and a.case_no = r.case_no)))
                order by g.id limit :limit
                """)
                .param("today", today)
                .param("notice", notice)
                .param("after", after)
                .param("limit", limit)
                .query(Long.class)
                .list();
    }
}
