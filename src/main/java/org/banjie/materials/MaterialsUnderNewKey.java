package org.banjie.materials;

import java.util.List;
import java.util.UUID;
import org.banjie.vault.Resealing;
import org.banjie.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Seals files anew after a change of keys. */
@Component
class MaterialsUnderNewKey implements Resealing {

    private final JdbcClient db;

    MaterialsUnderNewKey(JdbcClient db) {
        this.db = db;
    }

    private record Piece(UUID material, int number, byte[] sealed) {}

    @Override
    public String what() {
        return "pieces of materials";
    }

    /** A hundred pieces are 25 MB. */
    @Override
    @Transactional
    public int resealSome(Vault vault) {
        List<Piece> old = db.sql(
                        """
                select material, number, sealed from material_chunk
                where substring(sealed from 1 for 3) <> ? limit 100 for update skip locked
                """)
                .param(vault.newestHead())
                .query(Piece.class)
                .list();
        old.forEach(piece -> reseal(piece, vault));
        return old.size();
    }

    private void reseal(Piece piece, Vault vault) {
        String context = SealedContent.context(piece.material(), piece.number());
        db.sql("update material_chunk set sealed = ? where material = ? and number = ?")
                .params(
                        vault.sealBytes(vault.openBytes(piece.sealed(), context), context),
                        piece.material(),
                        piece.number())
                .update();
    }
}
