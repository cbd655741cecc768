package org.banjie.assistance.monitoring.reading;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Lets no row grow without end before anybody has seen it: a quote that is not closed makes one row of a whole file. */
final class BoundedReader extends FilterReader {

    /** What the largest row may have, and what is read ahead of it. */
    private static final int ROW = ReadingLimits.CELL * ReadingLimits.COLUMNS + (1 << 16);

    private int sinceRow;

    BoundedReader(Reader in) {
        super(in);
    }

    void nextRow() {
        sinceRow = 0;
    }

    @Override
    public int read() throws IOException {
        var c = super.read();
        if (c >= 0) count(1);
        return c;
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        var got = super.read(into, from, length);
        count(Math.max(got, 0));
        return got;
    }

    private void count(int chars) {
        sinceRow += chars;
        if (sinceRow > ROW) throw new BrokenFile("cell-too-long");
    }
}
