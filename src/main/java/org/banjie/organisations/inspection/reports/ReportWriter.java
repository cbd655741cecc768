package org.banjie.organisations.inspection.reports;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes where each organisation stands in each round; nothing else writes the table of reports. */
@Repository
public class ReportWriter {

    private final JdbcClient db;

    ReportWriter(JdbcClient db) {
        this.db = db;
    }

    /** @return false when that organisation stands in that round already */
    public boolean add(int year, String uscc, String name, String type, boolean competent, Duty duty) {
        return db.sql(
                                """
                insert into inspection_report (year, uscc, name, type, competent, duty, duty_basis, state)
                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
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
                        .update()
                == 1;
    }

    public void opened(int year, String uscc, String caseNo) {
        db.sql("update inspection_report set case_no = ? where year = ? and uscc = ?")
                .params(caseNo, year, uscc)
                .update();
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

    public void goTo(String caseNo, InspectionReport.State state) {
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

    public void orderedToRectify(String caseNo, LocalDate by) {
        set("rectify_by", by, caseNo);
    }

    /** @param on null when what was reported did not do */
    public void rectified(String caseNo, LocalDate on) {
        set("rectified_on", on, caseNo);
    }

    public void mended(String caseNo, LocalDate on) {
        set("mended_on", on, caseNo);
    }

    /** @return false when that is on record already */
    public boolean missedRectification(String caseNo) {
        return db.sql(
                                """
                update inspection_report set rectification_missed = true
                where case_no = ? and not rectification_missed
                """)
                        .param(caseNo)
                        .update()
                == 1;
    }

    public void rectificationNotMissed(String caseNo) {
        db.sql("update inspection_report set rectification_missed = false where case_no = ?")
                .param(caseNo)
                .update();
    }

    private void set(String column, LocalDate day, String caseNo) {
        db.sql("update inspection_report set " + column + " = ? where case_no = ?")
                .params(day, caseNo)
                .update();
    }
}
