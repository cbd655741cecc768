package org.banjie.organisations.inspection.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where each organisation stands in each round. */
@Repository
public class InspectionReports {

    static final String COLUMNS = "select * from inspection_report ";

    private final JdbcClient db;

    InspectionReports(JdbcClient db) {
        this.db = db;
    }

    Optional<InspectionReport> find(int year, String uscc) {
        return db.sql(COLUMNS + "where year = ? and uscc = ?")
                .params(year, uscc)
                .query(InspectionReports::report)
                .optional();
    }

    public InspectionReport ofCase(String caseNo) {
        return db.sql(COLUMNS + "where case_no = ?")
                .param(caseNo)
                .query(InspectionReports::report)
                .single();
    }

    /** Those after {@code after}, by uscc. */
    public List<InspectionReport> in(int year, InspectionReport.State state, String after, int limit) {
        return db.sql(COLUMNS + "where year = ? and state = ? and uscc > ? order by uscc limit ?")
                .params(year, state.name(), after, limit)
                .query(InspectionReports::report)
                .list();
    }

    /** Those of one organisation, the latest year first. */
    List<InspectionReport> of(String uscc, int most) {
        return db.sql(COLUMNS + "where uscc = ? order by year desc limit ?")
                .params(uscc, most)
                .query(InspectionReports::report)
                .list();
    }

    /** How many stand where; those that have a conclusion by what it is. */
    public Map<String, Integer> counts(int year) {
        var counts = new TreeMap<String, Integer>();
        db.sql(
                        """
                select coalesce(conclusion, state) as what, count(*) as many from inspection_report
                where year = ? group by 1
                """)
                .param(year)
                .query(row -> {
                    counts.put(row.getString(1), row.getInt(2));
                });
        return counts;
    }

    private static InspectionReport report(ResultSet row, int n) throws SQLException {
        return new InspectionReport(
                row.getInt("year"),
                row.getString("uscc"),
                row.getString("name"),
                row.getString("type"),
                row.getBoolean("competent"),
                row.getString("duty"),
                row.getString("duty_basis"),
                row.getString("case_no"),
                InspectionReport.State.valueOf(row.getString("state")),
                day(row, "received_on"),
                row.getBoolean("late"),
                Arrays.asList((String[]) row.getArray("exceptions").getArray()),
                row.getBoolean("clean"),
                row.getObject("batch", Long.class),
                row.getString("conclusion"),
                day(row, "concluded_on"),
                day(row, "rectify_by"),
                day(row, "rectified_on"),
                day(row, "mended_on"),
                row.getBoolean("rectification_missed"));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
