package org.banjie.organisations.inspection;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The clean reports of a round as their page lists them. */
@Repository
class CleanReports {

    private final JdbcClient db;

    CleanReports(JdbcClient db) {
        this.db = db;
    }

    record Row(String uscc, String name, String caseNo) {}

    /** Those in no batch after {@code after}, by code. */
    List<Row> page(int year, String after, int limit) {
        return db.sql(
                        """
                select uscc, name, case_no from inspection_report
                where year = ? and state = 'EXAMINE' and clean and batch is null and uscc > ? order by uscc limit ?
                """)
                .params(year, after, limit)
                .query(Row.class)
                .list();
    }
}
