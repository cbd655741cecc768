package org.banjie.cases.acts;

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

/** The opinions given on a case, in their order. The caller holds the case ({@code Cases.lock}). */
@Repository
@Transactional
public class Opinions {

    private static final String OF_CASE = "select * from case_opinion where case_no = :no and ";

    private static final String NEWEST = " order by no desc limit 1";

    /** Endings of the steps that are asked for, under their present and former ids ({@link #renamed}). */
    private static final String ENDED =
            """
            (act = 'STEP' and (step = any(:steps) or step in (
                select former from case_step_name n where n.case_no = :no and n.step = any(:steps))))
            """;

    /** The one of the steps asked for that an ending counts for. */
    private static final String PRESENT_ID =
            """
            coalesce((select min(n.step) from case_step_name n
                      where n.case_no = :no and n.former = o.step and n.step = any(:steps)), o.step)
            """;

    private static final String TAKEN = "(act = 'EXIT' and exit_code = any(:exits))";

    private static final String PUT =
            """
            (act = 'HAND' and (put_to = any(:places) or put_to in (
                select former from case_step_name n where n.case_no = :no and n.step = any(:places))))
            """;

    private final JdbcClient db;
    private final Vault vault;

    Opinions(JdbcClient db, Vault vault) {
        this.db = db;
        this.vault = vault;
    }

    public void add(Opinion opinion) {
        var no = count(opinion.caseNo()) + 1;
        var reason = opinion.reason();
        var own = OpinionColumns.of(opinion);
        db.sql(
                        """
                insert into case_opinion (case_no, no, act, step, outcome, exit_code, put_to, passed_to, reason, by,
                                          office, at, on_behalf, put_how, passed_how)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        opinion.caseNo(),
                        no,
                        own.get("act"),
                        own.get("step"),
                        own.get("outcome"),
                        own.get("exit"),
                        own.get("putTo"),
                        own.get("passedTo"),
                        reason == null ? null : vault.seal(reason, context(opinion.caseNo(), no)),
                        opinion.by(),
                        opinion.office(),
                        Timestamp.from(opinion.at()),
                        opinion.said().onBehalfOf(),
                        own.get("putHow"),
                        own.get("passedHow"))
                .update();
    }

    /** Who had prepared the step whose ending was said last; they count among its {@link #authors}. */
    public void preparedBy(String caseNo, Collection<String> uids) {
        db.sql("update case_opinion set prepared = ? where case_no = ? and no = ? and act = 'STEP'")
                .params(uids.toArray(String[]::new), caseNo, count(caseNo))
                .update();
    }

    public List<Opinion> of(String caseNo) {
        return db.sql("select * from case_opinion where case_no = ? order by no")
                .param(caseNo)
                .query((row, n) -> opinion(row))
                .list();
    }

    /** How the last of these steps ended. */
    public Optional<StepEnded> lastEnding(String caseNo, String... steps) {
        return db.sql(OF_CASE + ENDED + NEWEST)
                .param("no", caseNo)
                .param("steps", steps)
                .query((row, n) -> (StepEnded) opinion(row))
                .optional();
    }

    /** Every time that exit was taken, in their order. */
    public List<ExitTaken> exits(String caseNo, String code) {
        return db.sql(OF_CASE + TAKEN + " order by no")
                .param("no", caseNo)
                .param("exits", new String[] {code})
                .query((row, n) -> (ExitTaken) opinion(row))
                .list();
    }

    /** What moved the case last. */
    public Optional<CaseMove> lastMove(String caseNo) {
        return db.sql(OF_CASE + "act not in ('PASSED', 'SIGNED')" + NEWEST)
                .param("no", caseNo)
                .query((row, n) -> (CaseMove) opinion(row))
                .optional();
    }

    /** Which of these moves was the last. */
    public Optional<CaseMove> lastMove(String caseNo, MovedBy those) {
        return db.sql(OF_CASE + "(" + String.join(" or ", ENDED, TAKEN, PUT) + ")" + NEWEST)
                .param("no", caseNo)
                .param("steps", those.steps().toArray(String[]::new))
                .param("exits", those.exits().toArray(String[]::new))
                .param("places", those.places().toArray(String[]::new))
                .query((row, n) -> (CaseMove) opinion(row))
                .optional();
    }

    /** How often a step has ended in one of these ways. */
    public int countEndings(String caseNo, String step, String... outcomes) {
        return db.sql("select count(*) from case_opinion where case_no = :no and outcome = any(:outcomes) and " + ENDED)
                .param("no", caseNo)
                .param("steps", new String[] {step})
                .param("outcomes", outcomes)
                .query(Integer.class)
                .single();
    }

    /**
     * Who ended each of these steps last: it is this round that another pair of eyes looks at. Whoever did one in a
     * round before may be needed now. Where a deputy did it, the absent one counts as well, and so does a colleague who
     * had prepared it.
     */
    public Set<String> authors(String caseNo, Collection<String> steps) {
        if (steps.isEmpty()) return Set.of();
        return db.sql(
                        """
                select distinct person from (
                    select distinct on (id) by, on_behalf, prepared from (select *, %s id from case_opinion o where case_no = :no and %s) given
                    order by id, no desc
                ) latest, unnest(array[by, on_behalf] || prepared) person where person is not null
                """
                                .formatted(PRESENT_ID, ENDED))
                .param("no", caseNo)
                .param("steps", steps.toArray(String[]::new))
                .query(String.class)
                .set();
    }

    /**
     * Everybody who ended a step of a case or signed one with others, in whose place it was done, and who had
     * prepared it. Applicants too, of what was asked of them.
     */
    public Set<String> workedOn(String caseNo) {
        return db.sql(
                        """
                select distinct person from case_opinion, unnest(array[by, on_behalf] || prepared) person
                where case_no = ? and act in ('STEP', 'SIGNED') and person is not null
                """)
                .param(caseNo)
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
        var said = new Signature(
                caseNo,
                row.getString("by"),
                row.getString("office"),
                reason == null ? null : vault.open(reason, context(caseNo, row.getInt("no"))),
                row.getTimestamp("at").toInstant(),
                row.getString("on_behalf"));
        return OpinionColumns.read(row, said);
    }

    public static String context(String caseNo, int no) {
        return "case_opinion:" + caseNo + ":" + no;
    }
}
