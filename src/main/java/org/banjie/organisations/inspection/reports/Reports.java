package org.banjie.organisations.inspection.reports;

import com.fasterxml.jackson.databind.JsonNode;
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
public class Reports {

    static final String COLUMNS = "select * from inspection_report ";

    private final JdbcClient db;

    Reports(JdbcClient db) {
        this.db = db;
    }

    public void add(int year, String uscc, String name, String type, boolean competent, Duty duty) {
        db.sql(
                        """
                insert into inspection_report (year, uscc, name, type, competent, duty, duty_basis, state)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        year,
                        uscc,
                        name,
                        type,
                        competent,
                        duty.code(),
                        duty.basis(),
                        duty.state().name())
                .update();
    }

    public void opened(int year, String uscc, String caseNo) {
        db.sql("update inspection_report set case_no = ? where year = ? and uscc = ?")
                .params(caseNo, year, uscc)
                .update();
    }

    Optional<Report> find(int year, String uscc) {
        return db.sql(COLUMNS + "where year = ? and uscc = ?")
                .params(year, uscc)
                .query(Reports::report)
                .optional();
    }

    public Report ofCase(String caseNo) {
        return db.sql(COLUMNS + "where case_no = ?")
                .param(caseNo)
                .query(Reports::report)
                .single();
    }

    /** Those after {@code after}, by uscc. */
    public List<Report> in(int year, Report.State state, String after, int limit) {
        return db.sql(COLUMNS + "where year = ? and state = ? and uscc > ? order by uscc limit ?")
                .params(year, state.name(), after, limit)
                .query(Reports::report)
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

    /** The report is there; the day of the first one stands. One that comes again is in no batch any more. */
    public void received(String caseNo, LocalDate on, boolean late, JsonNode figures) {
        db.sql(
                        """
                update inspection_report set late = case when received_on is null then ? else late end,
                    received_on = coalesce(received_on, ?), figures = ?::jsonb,
                    state = case when competent then 'PRE_REVIEW' else 'EXAMINE' end, clean = false, exceptions = '{}', batch = null
                where case_no = ?
                """)
                .params(late, on, figures.toString(), caseNo)
                .update();
    }

    public void ready(String caseNo, List<String> exceptions) {
        db.sql("update inspection_report set state = 'EXAMINE', exceptions = ?, clean = ? where case_no = ?")
                .params(exceptions.toArray(String[]::new), exceptions.isEmpty(), caseNo)
                .update();
    }

    public void goTo(String caseNo, Report.State state) {
        db.sql("update inspection_report set state = ? where case_no = ?")
                .params(state.name(), caseNo)
                .update();
    }

    public void concluded(String caseNo, String conclusion, LocalDate on) {
        db.sql("update inspection_report set state = 'CONCLUDED', conclusion = ?, concluded_on = ? where case_no = ?")
                .params(conclusion, on, caseNo)
                .update();
    }

    public void putIntoBatch(long batch, List<String> caseNos) {
        db.sql("update inspection_report set batch = ? where case_no = any(?)")
                .params(batch, caseNos.toArray(String[]::new))
                .update();
    }

    /** What was not concluded may go into another batch. */
    public void letGoOf(long batch) {
        db.sql("update inspection_report set batch = null where batch = ? and conclusion is null")
                .param(batch)
                .update();
    }

    private static Report report(ResultSet row, int n) throws SQLException {
        return new Report(
                row.getInt("year"),
                row.getString("uscc"),
                row.getString("name"),
                row.getString("type"),
                row.getBoolean("competent"),
                row.getString("duty"),
                row.getString("duty_basis"),
                row.getString("case_no"),
                Report.State.valueOf(row.getString("state")),
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
