package org.banjie.access.budgets;

import java.time.Clock;
import org.banjie.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Budgets for a test without the whole program. */
public final class BudgetsAlone {

    private BudgetsAlone() {}

    public static Budgets of(JdbcClient db, Vault vault, Clock clock) {
        return new Budgets(db, vault, clock);
    }
}
