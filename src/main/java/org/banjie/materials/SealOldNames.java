package org.banjie.materials;

import java.util.UUID;
import org.banjie.background.Planned;
import org.banjie.background.Shift;
import org.banjie.background.Work;
import org.banjie.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Seals what files were called that were taken before names were sealed, some in each transaction. */
@Component
@Planned(name = "materials.seal-names", every = "PT1H")
class SealOldNames implements Work {

    private static final int BATCH = 200;

    private final JdbcClient db;
    private final Vault vault;
    private final TransactionTemplate transaction;

    SealOldNames(JdbcClient db, Vault vault, TransactionTemplate transaction) {
        this.db = db;
        this.vault = vault;
        this.transaction = transaction;
    }

    private record Clear(UUID id, String name) {}

    @Override
    public boolean piece(Shift shift) {
        return Boolean.TRUE.equals(transaction.execute(status -> some()));
    }

    private boolean some() {
        var clear = db.sql("select id, name from material where name is not null order by id limit ? for update")
                .param(BATCH)
                .query(Clear.class)
                .list();
        clear.forEach(this::seal);
        return !clear.isEmpty();
    }

    private void seal(Clear one) {
        db.sql("update material set name_sealed = ?, name = null where id = ?")
                .params(vault.seal(one.name(), MaterialRows.nameOf(one.id())), one.id())
                .update();
    }
}
