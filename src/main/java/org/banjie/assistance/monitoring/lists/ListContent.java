package org.banjie.assistance.monitoring.lists;

import java.io.IOException;
import java.io.InputStream;
import org.banjie.files.Pieces;
import org.banjie.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files, sealed in pieces until they have been read. */
@Repository
public class ListContent {

    private static final int PIECE = 256 << 10;

    private final JdbcClient db;
    private final Vault vault;

    ListContent(JdbcClient db, Vault vault) {
        this.db = db;
        this.vault = vault;
    }

    /** @return in how many pieces it is kept */
    public int keep(long id, InputStream file) throws IOException {
        var number = 0;
        for (var piece = file.readNBytes(PIECE); piece.length > 0; piece = file.readNBytes(PIECE)) {
            db.sql("insert into monitoring_chunk (import, number, sealed) values (?, ?, ?)")
                    .params(id, number, vault.sealBytes(piece, context(id, number)))
                    .update();
            number++;
        }
        return number;
    }

    public InputStream open(Import list) {
        return new Pieces(list.chunks(), number -> read(list.id(), number));
    }

    public void forget(long id) {
        db.sql("delete from monitoring_chunk where import = ?").param(id).update();
    }

    private byte[] read(long id, int number) {
        var sealed = db.sql("select sealed from monitoring_chunk where import = ? and number = ?")
                .params(id, number)
                .query(byte[].class)
                .single();
        return vault.openBytes(sealed, context(id, number));
    }

    static String context(long id, int number) {
        return "monitoring_chunk:" + id + ":" + number;
    }
}
