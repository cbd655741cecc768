package org.banjie.organisations.credit.audit.conflicts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.banjie.access.recusals.Recusals;
import org.banjie.cases.Cases;
import org.banjie.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who may not inspect whom: an interest that was declared, or a recusal from another case of the organisation. */
@Repository
public class Conflicts {

    private static final int CASES = 100;

    private final JdbcClient db;
    private final Vault vault;
    private final Cases cases;
    private final Recusals recusals;

    Conflicts(JdbcClient db, Vault vault, Cases cases, Recusals recusals) {
        this.db = db;
        this.vault = vault;
        this.cases = cases;
        this.recusals = recusals;
    }

    /** Said twice changes nothing. @param reason sealed */
    void declare(String uid, String uscc, String reason, String by, LocalDate on) {
        db.sql(
                        """
                insert into audit_conflict (uid, uscc, reason_sealed, said_by, said_on) values (?, ?, ?, ?, ?)
                on conflict do nothing
                """)
                .params(uid, uscc, vault.seal(reason, context(uid, uscc)), by, on)
                .update();
    }

    /** Those of the pool who must keep away from the organisation. */
    public Set<String> with(String uscc, Collection<String> pool) {
        var away = new TreeSet<>(db.sql("select uid from audit_conflict where uscc = ?")
                .param(uscc)
                .query(String.class)
                .list());
        var known = cases.ofPerson(uscc, CASES);
        known.forEach(one -> away.addAll(recusals.of(one.caseNo())));
        away.retainAll(pool);
        return away;
    }

    static String context(String uid, String uscc) {
        return "audit_conflict:" + uid + ":" + uscc;
    }
}
