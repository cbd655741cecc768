package org.banjie.notices;

import java.util.List;
import java.util.UUID;
import org.banjie.vault.Resealing;
import org.banjie.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Seals documents anew after a change of keys. */
@Component
class DocumentsUnderNewKey implements Resealing {

    private final JdbcClient db;

    DocumentsUnderNewKey(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String what() {
        return "documents";
    }

    @Override
    @Transactional
    public int resealSome(Vault vault) {
        List<UUID> old = db.sql(
                        """
                select id from document where substring(sealed from 1 for 3) <> ? limit 100 for update skip locked
                """)
                .param(vault.newestHead())
                .query(UUID.class)
                .list();
        old.forEach(id -> reseal(id, vault));
        return old.size();
    }

    private void reseal(UUID id, Vault vault) {
        byte[] sealed = db.sql("select sealed from document where id = ?")
                .param(id)
                .query(byte[].class)
                .single();
        byte[] clear = vault.openBytes(sealed, Documents.context(id));
        db.sql("update document set sealed = ? where id = ?")
                .params(vault.sealBytes(clear, Documents.context(id)), id)
                .update();
    }
}
