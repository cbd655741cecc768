package org.banjie.cases.acts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.banjie.cases.athand.AtHand;
import org.banjie.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The opinions given on a case, in their order. The caller holds the case ({@code Cases.lock}). */
@Repository
@Transactional
public class Opinions {

    private static final String GIVEN = "opinions";

    /** What was said at a step's former id counts for whatever it has been called since. */
    private static final String OF_CASE =
            """
            select o.*, array(select n.step from case_step_name n
                              where n.case_no = o.case_no and n.former = coalesce(o.step, o.put_to)) as since
            from case_opinion o where case_no = ? order by no
            """;

    private final JdbcClient db;
    private final Vault vault;
    private final AtHand atHand;

    Opinions(JdbcClient db, Vault vault, AtHand atHand) {
        this.db = db;
        this.vault = vault;
        this.atHand = atHand;
    }

    public void add(Opinion opinion) {
        var no = given(opinion.caseNo()).last() + 1;
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
        atHand.forget(opinion.caseNo(), GIVEN);
    }

    /** Who had prepared the step whose ending was said last; they count among its {@link #authors}. */
    public void preparedBy(String caseNo, Collection<String> uids) {
        db.sql("update case_opinion set prepared = ? where case_no = ? and no = ? and act = 'STEP'")
                .params(uids.toArray(String[]::new), caseNo, given(caseNo).last())
                .update();
        atHand.forget(caseNo, GIVEN);
    }

    public List<Opinion> of(String caseNo) {
        return given(caseNo).all();
    }

    /** How the last of these steps ended. */
    public Optional<StepEnded> lastEnding(String caseNo, String... steps) {
        return given(caseNo).lastEnding(Set.copyOf(List.of(steps)));
    }

    /** Every time that exit was taken, in their order. */
    public List<ExitTaken> exits(String caseNo, String code) {
        return given(caseNo).exits(code);
    }

    /** What moved the case last. */
    public Optional<CaseMove> lastMove(String caseNo) {
        return given(caseNo).lastMove();
    }

    /** Which of these moves was the last. */
    public Optional<CaseMove> lastMove(String caseNo, MovedBy those) {
        return given(caseNo).lastMove(those);
    }

    /** How often a step has ended in one of these ways. */
    public int countEndings(String caseNo, String step, String... outcomes) {
        return given(caseNo).countEndings(step, Set.copyOf(List.of(outcomes)));
    }

    /**
     * Who ended each of these steps last: it is this round that another pair of eyes looks at. Whoever did one in a
     * round before may be needed now. Where a deputy did it, the absent one counts as well, and so does a colleague who
     * had prepared it.
     */
    public Set<String> authors(String caseNo, Collection<String> steps) {
        return steps.isEmpty() ? Set.of() : given(caseNo).authors(Set.copyOf(steps));
    }

    /**
     * Everybody who ended a step of a case or signed one with others, in whose place it was done, and who had
     * prepared it. Applicants too, of what was asked of them.
     */
    public Set<String> workedOn(String caseNo) {
        return given(caseNo).workedOn();
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
        atHand.forget(caseNo, GIVEN);
    }

    /** A dozen rules of one act ask: all of a case, which are some tens, are read once for all of them. */
    private GivenOpinions given(String caseNo) {
        return atHand.read(
                caseNo,
                GIVEN,
                () -> new GivenOpinions(db.sql(OF_CASE)
                        .param(caseNo)
                        .query((row, n) -> new GivenOpinions.One(
                                row.getInt("no"),
                                opinion(row),
                                Set.copyOf(texts(row, "since")),
                                texts(row, "prepared")))
                        .list()));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        var texts = row.getArray(column);
        return texts == null ? List.of() : List.of((String[]) texts.getArray());
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
