package org.banjie.assistance.monitoring.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads CSV as spreadsheets write it (RFC 4180), whatever stands between the cells: comma, semicolon or tab. Holds one
 * row in memory.
 */
public final class CsvReader {

    private static final int END = -1;
    private static final int LOOK = 8192;

    private final Reader in;
    private final RowSink sink;
    private final char separator;
    private final StringBuilder cell = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private long line = 1;
    private long begin = 1;
    private boolean quoted;

    private CsvReader(Reader in, RowSink sink, char separator) {
        this.in = in;
        this.sink = sink;
        this.separator = separator;
    }

    /** @throws BrokenFile when it is not a table */
    public static void read(InputStream file, Charset charset, RowSink sink) throws IOException {
        var in = new BufferedReader(new InputStreamReader(file, charset), LOOK);
        in.mark(1);
        if (in.read() != '\uFEFF') in.reset();
        new CsvReader(in, sink, separator(in)).rows();
    }

    /** Whatever of the three the first line has most of. */
    private static char separator(Reader in) throws IOException {
        in.mark(LOOK);
        var head = new char[LOOK - 1];
        var length = Math.max(0, in.read(head));
        in.reset();
        var first = new String(head, 0, length).lines().findFirst().orElse("");
        var best = ',';
        for (var one : new char[] {';', '\t'}) {
            if (count(first, one) > count(first, best)) best = one;
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private void rows() throws IOException {
        int c;
        while ((c = in.read()) != END) {
            if (quoted) inQuotes(c);
            else outside(c);
        }
        if (quoted) throw new BrokenFile("open-quote");
        if (cell.length() > 0 || !cells.isEmpty()) endRow();
    }

    private void inQuotes(int c) throws IOException {
        if (c != '"') {
            if (c == '\n') line++;
            add(c);
            return;
        }
        in.mark(1);
        if (in.read() == '"') {
            add('"');
        } else {
            in.reset();
            quoted = false;
        }
    }

    private void outside(int c) {
        if (c == '"' && cell.toString().isBlank()) {
            cell.setLength(0);
            quoted = true;
        } else if (c == separator) {
            endCell();
        } else if (c == '\n') {
            endRow();
            begin = ++line;
        } else if (c != '\r') {
            add(c);
        }
    }

    private void add(int c) {
        if (cell.length() == Limits.CELL) throw new BrokenFile("cell-too-long");
        cell.append((char) c);
    }

    private void endCell() {
        if (cells.size() == Limits.COLUMNS) throw new BrokenFile("too-many-columns");
        cells.add(cell.toString().strip());
        cell.setLength(0);
    }

    private void endRow() {
        endCell();
        if (cells.stream().anyMatch(one -> !one.isEmpty())) sink.row(begin, cells);
        cells = new ArrayList<>();
    }
}
