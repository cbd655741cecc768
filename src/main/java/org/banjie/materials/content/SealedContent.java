package org.banjie.materials.content;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.banjie.files.Pieces;
import org.banjie.files.Sha256;
import org.banjie.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Contents of files, sealed in pieces, so that neither way in nor out needs more memory than one of them. */
@Repository
public class SealedContent {

    static final int PIECE = 256 << 10;

    private final JdbcClient db;
    private final Vault vault;

    SealedContent(JdbcClient db, Vault vault) {
        this.db = db;
        this.vault = vault;
    }

    /** What was kept. */
    public record Kept(int chunks, long size, String sha256) {}

    /**
     * Keeps a content.
     *
     * @param max bytes
     * @throws TooLarge as soon as more than that has come
     */
    public Kept keep(UUID id, InputStream content, long max) throws IOException {
        var digest = new Sha256();
        long size = 0;
        var number = 0;
        for (var piece = content.readNBytes(PIECE); piece.length > 0; piece = content.readNBytes(PIECE)) {
            size += piece.length;
            if (size > max) throw new TooLarge();
            digest.add(piece);
            write(id, number++, piece);
        }
        return new Kept(number, size, digest.endInHex());
    }

    /** The content, read piece by piece as it is asked for. */
    public InputStream open(UUID id, int chunks) {
        return new Pieces(chunks, number -> read(id, number));
    }

    private void write(UUID id, int number, byte[] piece) {
        db.sql("insert into material_chunk (material, number, sealed) values (?, ?, ?)")
                .params(id, number, vault.sealBytes(piece, context(id, number)))
                .update();
    }

    private byte[] read(UUID id, int number) {
        var sealed = db.sql("select sealed from material_chunk where material = ? and number = ?")
                .params(id, number)
                .query(byte[].class)
                .single();
        return vault.openBytes(sealed, context(id, number));
    }

    public static String context(UUID id, int number) {
        return "material/" + id + "/" + number;
    }

    /** The limit was passed. */
    public static final class TooLarge extends RuntimeException {}
}
