package org.banjie.organisations.inspection;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whether what an inspection ordered was reported by its day after all: a letter of the last day may be entered later. */
@Repository
public class RectifiedInTime {

    private final JdbcClient db;

    RectifiedInTime(JdbcClient db) {
        this.db = db;
    }

    public boolean is(String uscc, int year) {
        return db.sql(
                        """
                select exists (select from inspection_report
                               where uscc = ? and year = ? and rectified_on <= rectify_by and not rectification_missed)
                """)
                .params(uscc, year)
                .query(Boolean.class)
                .single();
    }
}
