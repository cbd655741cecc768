package org.banjie.materials;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.banjie.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Contents of files, sealed in pieces, so that neither way in nor out needs more memory than one of them. */
@Repository
class SealedContent {

    static final int PIECE = 256 << 10;

    private final JdbcClient db;
    private final Vault vault;

    SealedContent(JdbcClient db, Vault vault) {
        this.db = db;
        this.vault = vault;
    }

    /** What was kept. */
    record Kept(int chunks, long size, String sha256) {}

    /**
     * Keeps a content that begins with {@code head} and goes on with {@code rest}.
     *
     * @param max bytes
     * @throws TooLarge as soon as more than that has come
     */
    Kept keep(UUID id, byte[] head, InputStream rest, long max) throws IOException {
        MessageDigest digest = sha256();
        long size = 0;
        int number = 0;
        for (byte[] piece = head; piece.length > 0; piece = rest.readNBytes(PIECE)) {
            size += piece.length;
            if (size > max) throw new TooLarge();
            digest.update(piece);
            write(id, number++, piece);
        }
        return new Kept(number, size, HexFormat.of().formatHex(digest.digest()));
    }

    /** The content, read piece by piece as it is asked for. */
    InputStream open(UUID id, int chunks) {
        return new Reader(id, chunks);
    }

    private void write(UUID id, int number, byte[] piece) {
        db.sql("insert into material_chunk (material, number, sealed) values (?, ?, ?)")
                .params(id, number, vault.sealBytes(piece, context(id, number)))
                .update();
    }

    private byte[] read(UUID id, int number) {
        byte[] sealed = db.sql("select sealed from material_chunk where material = ? and number = ?")
                .params(id, number)
                .query(byte[].class)
                .single();
        return vault.openBytes(sealed, context(id, number));
    }

    static String context(UUID id, int number) {
        return "material/" + id + "/" + number;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The limit was passed. */
    static final class TooLarge extends IOException {}

    private final class Reader extends InputStream {

        private final UUID id;
        private final int chunks;
        private byte[] piece = {};
        private int at;
        private int next;

        Reader(UUID id, int chunks) {
            this.id = id;
            this.chunks = chunks;
        }

        @Override
        public int read() {
            return fill() ? piece[at++] & 0xFF : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            if (length == 0) return 0;
            if (!fill()) return -1;
            int got = Math.min(length, piece.length - at);
            System.arraycopy(piece, at, into, from, got);
            at += got;
            return got;
        }

        private boolean fill() {
            if (at < piece.length) return true;
            if (next == chunks) return false;
            piece = SealedContent.this.read(id, next++);
            at = 0;
            return true;
        }
    }
}
