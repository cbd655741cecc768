package org.banjie.cases.search;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.banjie.cases.Case;
import org.banjie.cases.Cases;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Cases by whoever handed them in, for themselves or for somebody else. */
@Repository
@Transactional(readOnly = true)
public class FiledBy {

    private final JdbcClient db;

    FiledBy(JdbcClient db) {
        this.db = db;
    }

    /**
     * The newest first.
     *
     * @param text part of an applicant's name or of a number; empty for all
     * @param barred numbers of cases that are left out
     * @param before the moment the page goes back from
     */
    public List<Case> page(String uid, String text, Collection<String> barred, Instant before, int limit) {
        return db.sql(
                        Cases.COLUMNS
                                + """
                where filed_by = :uid and handed_in_at < :before and case_no <> all(:barred)
                  and (strpos(applicant_name, :text) > 0 or strpos(case_no, :number) > 0)
                order by handed_in_at desc, case_no desc limit :limit
                """)
                .param("uid", uid)
                .param("before", Timestamp.from(before))
                .param("barred", barred.toArray(String[]::new))
                .param("text", text)
                .param("number", text.toUpperCase())
                .param("limit", limit)
                .query(Case.class)
                .list();
    }
}
