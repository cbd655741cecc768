package org.banjie.assistance.monitoring.leads;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Leads: who is to be told of what, and what came of it. */
@Repository
class Leads {

    private final JdbcClient db;

    Leads(JdbcClient db) {
        this.db = db;
    }

    /** Whether somebody is being contacted, or needed nothing on that day or later. */
    boolean isQuiet(byte[] person, LocalDate since) {
        return db.sql(
                        """
                select exists (
                    select from monitoring_lead
                    where person_index = ? and (closed_on is null or (outcome = 'NOT_NEEDED' and closed_on >= ?)))
                """)
                .params(person, since)
                .query(Boolean.class)
                .single();
    }

    void add(String caseNo, byte[] person, LeadCandidate candidate, String reason, LocalDate on) {
        db.sql("insert into monitoring_lead (case_no, person_index, source, reason, opened_on) values (?, ?, ?, ?, ?)")
                .params(caseNo, person, candidate.source(), reason, on)
                .update();
    }

    void close(String caseNo, String outcome, LocalDate on) {
        db.sql("update monitoring_lead set outcome = ?, closed_on = ? where case_no = ?")
                .params(outcome, on, caseNo)
                .update();
    }

    /** @param outcome how the contact ended; null while it is open */
    record Lead(String caseNo, String source, String reason, LocalDate openedOn, String outcome, LocalDate closedOn) {}

    /** Newest first, before that one. */
    List<Lead> page(LocalDate openedOn, String caseNo, int limit) {
        return db.sql(
                        """
                select case_no, source, reason, opened_on, outcome, closed_on from monitoring_lead
                where (opened_on, case_no) < (?, ?) order by opened_on desc, case_no desc limit ?
                """)
                .params(openedOn, caseNo, limit)
                .query(Lead.class)
                .list();
    }
}
