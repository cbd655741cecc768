package org.banjie.organisations.credit.proposals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The proposals to list organisations. */
@Repository
public class ProposalRows {

    private final JdbcClient db;

    ProposalRows(JdbcClient db) {
        this.db = db;
    }

    public Optional<ListingProposal> find(String caseNo) {
        return db.sql("select * from credit_proposal where case_no = ?")
                .param(caseNo)
                .query(ListingProposal.class)
                .optional();
    }

    /** Newest first, with an id below {@code before}. */
    List<ListingProposal> page(long before, int limit) {
        return db.sql("select * from credit_proposal where id < ? order by id desc limit ?")
                .params(before, limit)
                .query(ListingProposal.class)
                .list();
    }

    /** Lets one transaction at a time propose for an organisation. */
    void alone(String uscc) {
        db.sql("select pg_advisory_xact_lock(hashtextextended('credit/' || ?, 0))")
                .param(uscc)
                .query()
                .listOfRows();
    }

    boolean isOpen(Fact fact) {
        return exists(fact, "and outcome is null");
    }

    /** Whether that ground of that year was ever proposed. */
    boolean isKnown(Fact fact) {
        return exists(fact, "");
    }

    private boolean exists(Fact fact, String more) {
        return db.sql(
                        """
                select exists (select from credit_proposal where uscc = ? and list = ? and ground = ? and year = ?
                """
                                + more + ")")
                .params(fact.uscc(), fact.list(), fact.ground(), fact.year())
                .query(Boolean.class)
                .single();
    }

    void add(String caseNo, Fact fact, String basis, LocalDate on, String by) {
        db.sql(
                        """
                insert into credit_proposal (case_no, uscc, list, ground, year, fact_on, basis, opened_on, opened_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(caseNo, fact.uscc(), fact.list(), fact.ground(), fact.year(), fact.factOn(), basis, on, by)
                .update();
    }

    public void close(String caseNo, String outcome, LocalDate on) {
        db.sql("update credit_proposal set outcome = ?, closed_on = ? where case_no = ? and outcome is null")
                .params(outcome, on, caseNo)
                .update();
    }
}
