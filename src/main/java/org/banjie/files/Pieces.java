package org.banjie.files;

import java.io.InputStream;
import java.util.function.IntFunction;

/** A content read piece by piece as it is asked for. */
public final class Pieces extends InputStream {

    private final int count;
    private final IntFunction<byte[]> source;
    private byte[] piece = {};
    private int at;
    private int next;

    /** @param source the piece of a number, from 0 */
    public Pieces(int count, IntFunction<byte[]> source) {
        this.count = count;
        this.source = source;
    }

    @Override
    public int read() {
        return fill() ? piece[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) {
        if (length == 0) return 0;
        if (!fill()) return -1;
        var got = Math.min(length, piece.length - at);
        System.arraycopy(piece, at, into, from, got);
        at += got;
        return got;
    }

    private boolean fill() {
        while (at == piece.length && next < count) {
            piece = source.apply(next++);
            at = 0;
        }
        return at < piece.length;
    }
}
