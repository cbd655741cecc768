package org.banjie.assistance.monitoring.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import org.banjie.files.BrokenCsv;
import org.banjie.files.Csv;
import org.banjie.files.CsvRow;

/** Reads a list as CSV, whatever stands between its cells: comma, semicolon or tab. Holds one row in memory. */
public final class CsvReader {

    private static final int LOOK = 8192;

    private CsvReader() {}

    /** @throws BrokenFile when it is not a table */
    public static void read(InputStream file, Charset charset, RowSink sink) throws IOException {
        var in = new BufferedReader(new InputStreamReader(file, charset), LOOK);
        in.mark(1);
        if (in.read() != Csv.BOM.charAt(0)) in.reset();
        var bounded = new BoundedReader(in);
        try {
            Csv.read(bounded, separator(in), row -> {
                bounded.nextRow();
                take(row, sink);
            });
        } catch (BrokenCsv open) {
            throw new BrokenFile("open-quote");
        }
    }

    private static void take(CsvRow row, RowSink sink) {
        if (row.cells().size() > ReadingLimits.COLUMNS) throw new BrokenFile("too-many-columns");
        if (row.cells().stream().anyMatch(cell -> cell.length() > ReadingLimits.CELL)) {
            throw new BrokenFile("cell-too-long");
        }
        if (!row.isBlank()) sink.row(row.line(), row.cells());
    }

    /** Whatever of the three the first line has most of. */
    private static char separator(Reader in) throws IOException {
        in.mark(LOOK);
        var head = new char[LOOK - 1];
        var length = Math.max(0, in.read(head));
        in.reset();
        var first = new String(head, 0, length).lines().findFirst().orElse("");
        if (isWide(first)) throw new BrokenFile("wide-commas");
        var best = ',';
        for (var one : new char[] {';', '\t'}) {
            if (count(first, one) > count(first, best)) best = one;
        }
        return best;
    }

    /** Chinese commas, as people type them, and none that parts cells. */
    private static boolean isWide(String first) {
        return first.indexOf('，') >= 0 && first.chars().noneMatch(c -> ",;\t".indexOf(c) >= 0);
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
