package org.banjie.organisations.inspection.reports;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The clean reports of a round that nobody has put into a batch yet. */
@Repository
public class CleanReports {

    private static final String WAITING =
            " from inspection_report where year = ? and state = 'EXAMINE' and clean and batch is null ";

    private final JdbcClient db;

    CleanReports(JdbcClient db) {
        this.db = db;
    }

    public record Row(String uscc, String name, String caseNo) {}

    /** Those after {@code after}, by code. */
    public List<Row> page(int year, String after, int limit) {
        return db.sql("select uscc, name, case_no" + WAITING + "and uscc > ? order by uscc limit ?")
                .params(year, after, limit)
                .query(Row.class)
                .list();
    }

    public int count(int year) {
        return db.sql("select count(*)" + WAITING)
                .param(year)
                .query(Integer.class)
                .single();
    }

    /** Their case numbers in the order of their bytes; held until the transaction ends. */
    public List<String> hold(int year) {
        return db.sql("select case_no" + WAITING + "order by case_no collate \"C\" for update")
                .param(year)
                .query(String.class)
                .list();
    }
}
