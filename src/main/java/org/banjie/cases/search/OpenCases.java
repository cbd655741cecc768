package org.banjie.cases.search;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The numbers of all cases that are not closed, for whoever looks through them. */
@Repository
public class OpenCases {

    private final JdbcClient db;

    OpenCases(JdbcClient db) {
        this.db = db;
    }

    /** Some at a time, by number. @param after the last of those before, or "" */
    public List<String> after(String after, int most) {
        return db.sql("select case_no from cases where closed_at is null and case_no > ? order by case_no limit ?")
                .params(after, most)
                .query(String.class)
                .list();
    }

    /** As {@link #after}, of one kind. */
    public List<String> ofKind(String kind, String after, int most) {
        return db.sql(
                        """
                select case_no from cases where closed_at is null and kind = ? and case_no > ? order by case_no limit ?
                """)
                .params(kind, after, most)
                .query(String.class)
                .list();
    }

    /** Those of them that are not closed. */
    public List<String> among(List<String> caseNos) {
        return db.sql("select case_no from cases where closed_at is null and case_no = any(?) order by case_no")
                .param(caseNos.toArray(String[]::new))
                .query(String.class)
                .list();
    }
}
