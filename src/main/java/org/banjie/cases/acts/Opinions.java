package org.banjie.cases.acts;

import org.banjie.cases.Cases;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.banjie.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The opinions given on a case, in their order. The caller holds the case ({@link Cases#lock}). */
@Repository
@Transactional
public class Opinions {

    /** The steps that are asked for, under their present and former ids ({@link #renamed}). */
    private static final String AT_STEPS =
            """
            case_no = :no and (step in (:steps) or step in (
                select former from case_step_name n where n.case_no = :no and n.step in (:steps)))
            """;

    private final JdbcClient db;
    private final Vault vault;

    Opinions(JdbcClient db, Vault vault) {
        this.db = db;
        this.vault = vault;
    }

    public void add(Opinion opinion) {
        int no = count(opinion.caseNo()) + 1;
        var reason = opinion.reason();
        db.sql(
                        """
                insert into case_opinion (case_no, no, step, outcome, reason, by, office, at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        opinion.caseNo(),
                        no,
                        opinion.step(),
                        opinion.outcome(),
                        reason == null ? null : vault.seal(reason, context(opinion.caseNo(), no)),
                        opinion.by(),
                        opinion.office(),
                        Timestamp.from(opinion.at()))
                .update();
    }

    public List<Opinion> of(String caseNo) {
        return db.sql("select * from case_opinion where case_no = ? order by no")
                .param(caseNo)
                .query((row, n) -> opinion(row))
                .list();
    }

    /** The newest opinion on one of these steps. */
    public Optional<Opinion> latest(String caseNo, String... steps) {
        return db.sql("select * from case_opinion where " + AT_STEPS + " order by no desc limit 1")
                .param("no", caseNo)
                .param("steps", List.of(steps))
                .query((row, n) -> opinion(row))
                .optional();
    }

    /** The newest opinion on any step. */
    public Optional<Opinion> latest(String caseNo) {
        return db.sql("select * from case_opinion where case_no = ? order by no desc limit 1")
                .param(caseNo)
                .query((row, n) -> opinion(row))
                .optional();
    }

    /** How often a step has ended this way. */
    public int count(String caseNo, String step, String outcome) {
        return db.sql("select count(*) from case_opinion where " + AT_STEPS + " and outcome = :outcome")
                .param("no", caseNo)
                .param("steps", List.of(step))
                .param("outcome", outcome)
                .query(Integer.class)
                .single();
    }

    /** Everybody who has ended one of these steps of a case, in any round. */
    public Set<String> authors(String caseNo, Collection<String> steps) {
        if (steps.isEmpty()) return Set.of();
        return db.sql("select distinct by from case_opinion where " + AT_STEPS)
                .param("no", caseNo)
                .param("steps", steps)
                .query(String.class)
                .set();
    }

    /** From now on what was said at a step's former id counts for the step; also what counted for that one. */
    public void renamed(String caseNo, String former, String step) {
        db.sql(
                        """
                insert into case_step_name (case_no, former, step)
                select :no, :former, :step
                union select case_no, former, :step from case_step_name where case_no = :no and step = :former
                on conflict do nothing
                """)
                .param("no", caseNo)
                .param("former", former)
                .param("step", step)
                .update();
    }

    private int count(String caseNo) {
        return db.sql("select coalesce(max(no), 0) from case_opinion where case_no = ?")
                .param(caseNo)
                .query(Integer.class)
                .single();
    }

    private Opinion opinion(ResultSet row) throws SQLException {
        var caseNo = row.getString("case_no");
        var reason = row.getBytes("reason");
        return new Opinion(
                caseNo,
                row.getString("step"),
                row.getString("outcome"),
                reason == null ? null : vault.open(reason, context(caseNo, row.getInt("no"))),
                row.getString("by"),
                row.getString("office"),
                row.getTimestamp("at").toInstant());
    }

    public static String context(String caseNo, int no) {
        return "case_opinion:" + caseNo + ":" + no;
    }
}
