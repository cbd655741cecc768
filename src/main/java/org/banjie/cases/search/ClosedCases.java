package org.banjie.cases.search;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.banjie.cases.Case;
import org.banjie.cases.CaseStatus;
import org.banjie.cases.Cases;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Cases that are over, for a walk over all of a kind that ended the same way. */
@Repository
public class ClosedCases {

    private final JdbcClient db;

    ClosedCases(JdbcClient db) {
        this.db = db;
    }

    /** The next {@code limit} after a number, closed at that moment or later. */
    public List<Case> after(String caseNo, String kind, CaseStatus status, Instant since, int limit) {
        return db.sql(
                        Cases.COLUMNS
                                + """
                where kind = ? and status = ? and closed_at >= ? and closed_at is not null and case_no > ?
                order by case_no limit ?
                """)
                .params(kind, status.name(), Timestamp.from(since), caseNo, limit)
                .query(Case.class)
                .list();
    }

    /** The cases of a kind that were closed last, newest first. */
    public List<Case> latest(String kind, int limit) {
        return db.sql(
                        Cases.COLUMNS
                                + """
                where kind = ? and closed_at is not null order by closed_at desc, case_no limit ?
                """)
                .params(kind, limit)
                .query(Case.class)
                .list();
    }
}
