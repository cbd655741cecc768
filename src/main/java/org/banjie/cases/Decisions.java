package org.banjie.cases;

import java.util.Optional;
import org.banjie.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How each case ended. A case has one decision; a later one (reconsideration, change) is a case of its own. */
@Repository
@Transactional
public class Decisions {

    private final JdbcClient db;
    private final Vault vault;

    Decisions(JdbcClient db, Vault vault) {
        this.db = db;
        this.vault = vault;
    }

    public void record(String caseNo, Decision decision) {
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
    }

    public Optional<Decision> of(String caseNo) {
        return db.sql("select * from case_decision where case_no = ?")
                .param(caseNo)
                .query((row, n) -> new Decision(
                        CaseStatus.valueOf(row.getString("nature")),
                        vault.open(row.getBytes("reason"), "case_decision:" + caseNo),
                        row.getBigDecimal("amount"),
                        row.getObject("starts_on", java.time.LocalDate.class),
                        row.getString("decided_by"),
                        row.getString("office"),
                        row.getObject("decided_on", java.time.LocalDate.class)))
                .optional();
    }
}
