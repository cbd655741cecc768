package org.banjie.access;

import java.util.List;
import org.banjie.vault.Resealing;
import org.banjie.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Seals the reasons of recusals anew after a change of keys. */
@Component
class RecusalsUnderNewKey implements Resealing {

    private final JdbcClient db;

    RecusalsUnderNewKey(JdbcClient db) {
        this.db = db;
    }

    private record Sealed(String caseNo, String uid, byte[] reason) {}

    @Override
    public String what() {
        return "reasons of recusals";
    }

    @Override
    @Transactional
    public int resealSome(Vault vault) {
        List<Sealed> old = db.sql(
                        """
                        select case_no, uid, reason_sealed as reason from recusal
                        where substring(reason_sealed from 1 for 3) <> :newest
                        limit 500 for update skip locked
                        """)
                .param("newest", vault.newestHead())
                .query(Sealed.class)
                .list();
        old.forEach(recusal -> reseal(recusal, vault));
        return old.size();
    }

    private void reseal(Sealed old, Vault vault) {
        String context = Recusals.context(old.caseNo(), old.uid());
        db.sql("update recusal set reason_sealed = ? where case_no = ? and uid = ?")
                .params(vault.sealBytes(vault.openBytes(old.reason(), context), context), old.caseNo(), old.uid())
                .update();
    }
}
