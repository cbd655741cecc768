package org.banjie.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.banjie.cases.acts.CaseMove;
import org.banjie.cases.athand.AtHand;
import org.banjie.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How each case ended. A case has one decision; a later one (reconsideration, change) is a case of its own. */
@Repository
@Transactional
public class Decisions {

    private static final String DECISION = "decision";

    private final JdbcClient db;
    private final Vault vault;
    private final Clock clock;
    private final AtHand atHand;

    Decisions(JdbcClient db, Vault vault, Clock clock, AtHand atHand) {
        this.db = db;
        this.vault = vault;
        this.clock = clock;
        this.atHand = atHand;
    }

    /** The case is decided, today, by that move and for its reason. */
    public void follow(CaseMove move, CaseStatus nature) {
        follow(move, nature, UnaryOperator.identity());
    }

    /** @param more what else the decision says */
    public void follow(CaseMove move, CaseStatus nature, UnaryOperator<Decision> more) {
        record(move.caseNo(), more.apply(Decision.of(move, nature, LocalDate.now(clock))));
    }

    private void record(String caseNo, Decision decision) {
        db.sql(
                        """
                insert into case_decision (case_no, nature, reason, amount, starts_on, decided_by, office, decided_on)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        caseNo,
                        decision.nature().name(),
                        vault.seal(decision.reason(), "case_decision:" + caseNo),
                        decision.amount(),
                        decision.startsOn(),
                        decision.decidedBy(),
                        decision.office(),
                        decision.decidedOn())
                .update();
        atHand.forget(caseNo, DECISION);
    }

    public Optional<Decision> of(String caseNo) {
        return atHand.read(caseNo, DECISION, () -> read(caseNo));
    }

    private Optional<Decision> read(String caseNo) {
        return db.sql("select * from case_decision where case_no = ?")
                .param(caseNo)
                .query((row, n) -> new Decision(
                        CaseStatus.valueOf(row.getString("nature")),
                        vault.open(row.getBytes("reason"), "case_decision:" + caseNo),
                        row.getBigDecimal("amount"),
                        row.getObject("starts_on", LocalDate.class),
                        row.getString("decided_by"),
                        row.getString("office"),
                        row.getObject("decided_on", LocalDate.class)))
                .optional();
    }
}
