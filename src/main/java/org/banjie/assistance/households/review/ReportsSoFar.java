package org.banjie.assistance.households.review;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How often somebody has given cause for the review of a grant that is open. */
@Repository
public class ReportsSoFar {

    private final JdbcClient db;

    ReportsSoFar(JdbcClient db) {
        this.db = db;
    }

    public int waiting(long grant, String by) {
        return db.sql(
                        """
                select count(*) from grant_review r join review_cause c on c.case_no = r.case_no
                where r.grant_id = ? and r.closed_on is null and c.by = ?
                """)
                .params(grant, by)
                .query(Integer.class)
                .single();
    }
}
