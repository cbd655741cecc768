package org.banjie.assistance.application.entitlement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.banjie.assistance.application.calculation.SealedLines;
import org.banjie.cases.athand.AtHand;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The proposals made for each case; a new round of review makes a new one. */
@Repository
public class Proposals {

    private static final String NEWEST = "assistance/proposal";

    private final JdbcClient db;
    private final SealedLines lines;
    private final AtHand atHand;

    Proposals(JdbcClient db, SealedLines lines, AtHand atHand) {
        this.db = db;
        this.lines = lines;
        this.atHand = atHand;
    }

    public void add(String caseNo, Proposal proposal) {
        db.sql(
                        """
                insert into assistance_proposal (case_no, round, proposed_on, category, members, income_per_person,
                                                 assets_per_person, standard, amount, monthly, basis, calculation)
                select :no, coalesce(max(round), 0) + 1, :on, :category, :members, :income, :assets, :standard, :amount,
                       :monthly, :basis, :calculation
                from assistance_proposal where case_no = :no
                """)
                .param("no", caseNo)
                .param("on", proposal.proposedOn())
                .param("category", proposal.category())
                .param("members", proposal.members())
                .param("income", proposal.incomePerPerson())
                .param("assets", proposal.assetsPerPerson())
                .param("standard", proposal.standard())
                .param("amount", proposal.amount())
                .param("monthly", proposal.monthly())
                .param("basis", proposal.basis())
                .param("calculation", lines.sealed(caseNo, proposal.calculation()))
                .update();
        atHand.forget(caseNo, NEWEST);
    }

    public Optional<Proposal> latest(String caseNo) {
        return atHand.read(caseNo, NEWEST, () -> read(caseNo));
    }

    private Optional<Proposal> read(String caseNo) {
        return db.sql("select * from assistance_proposal where case_no = ? order by round desc limit 1")
                .param(caseNo)
                .query((row, n) -> proposal(caseNo, row))
                .optional();
    }

    /** Whether the last one says of category, household and amount what the one before said. */
    public boolean isAsBefore(String caseNo) {
        return db.sql(
                        """
                select count(*) = 2 and count(distinct (category, members, amount, monthly)) = 1 from (
                    select * from assistance_proposal where case_no = ? order by round desc limit 2) last_two
                """)
                .param(caseNo)
                .query(Boolean.class)
                .single();
    }

    private Proposal proposal(String caseNo, ResultSet row) throws SQLException {
        return new Proposal(
                row.getObject("proposed_on", LocalDate.class),
                row.getString("category"),
                row.getInt("members"),
                row.getBigDecimal("income_per_person"),
                row.getBigDecimal("assets_per_person"),
                row.getBigDecimal("standard"),
                row.getBigDecimal("amount"),
                row.getBoolean("monthly"),
                row.getString("basis"),
                lines.opened(caseNo, row.getBytes("calculation")));
    }
}
