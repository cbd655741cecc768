package org.banjie.assistance.monitoring.lists.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.banjie.assistance.monitoring.reading.BrokenFile;
import org.banjie.assistance.monitoring.reading.RowSink;

/**
 * Goes through the rows of one file and hands them on in batches. What an earlier attempt has committed is passed over,
 * so that an interrupted import goes on and never counts a row twice.
 */
public final class ListReading implements RowSink {

    private static final int BATCH = 5000;

    /** A title, the sender, the day: what people put above the heads of the columns. */
    private static final int ABOVE = 5;

    private final ListKind kind;
    private final RowCheck check;
    private final Sealing sealing;
    private final Batches batches;
    private final long done;

    private ListHeader header;
    private BrokenFile noHeader = new BrokenFile("empty");
    private long best = -1;
    private int above;
    private final Map<Long, Map<String, String>> waiting = new LinkedHashMap<>();

    /** Makes of a row what is kept of it. */
    public interface Sealing {
        ListRow seal(long line, Map<String, String> values);
    }

    /** Takes each batch and commits it. */
    public interface Batches {
        void take(Batch batch);
    }

    /** Rows of a file up to a line. */
    public static final class Batch {
        public final List<ListRow> rows = new ArrayList<>();
        public final List<RowFault> faults = new ArrayList<>();
        public long lastLine;
        public long bad;

        private void good(ListRow row) {
            rows.add(row);
            lastLine = row.line();
        }

        private void bad(long line, List<RowFault> why) {
            faults.addAll(why);
            bad++;
            lastLine = line;
        }
    }

    /** @param done the last line that is committed already */
    public ListReading(ListKind kind, RowCheck check, Sealing sealing, Batches batches, long done) {
        this.kind = kind;
        this.check = check;
        this.sealing = sealing;
        this.batches = batches;
        this.done = done;
    }

    @Override
    public void row(long line, List<String> cells) {
        if (header == null) findHeader(cells);
        else if (line > done) take(line, header.read(cells));
    }

    /** The file has ended. @throws BrokenFile when it had no heads of columns */
    public void end() {
        if (header == null) throw noHeader;
        if (!waiting.isEmpty()) hand();
    }

    private void findHeader(List<String> cells) {
        try {
            header = ListHeader.of(kind, cells);
        } catch (BrokenFile notThisOne) {
            var alike = ListHeader.alike(kind, cells);
            if (alike > best) noHeader = notThisOne;
            best = Math.max(best, alike);
            if (++above == ABOVE) throw noHeader;
        }
    }

    private void take(long line, Map<String, String> values) {
        waiting.put(line, values);
        if (waiting.size() >= BATCH) hand();
    }

    /** Whether numbers were rounded is seen from many rows together, before anything else is asked of them. */
    private void hand() {
        var rounded = new RoundedNumbers(kind, waiting.values());
        var batch = new Batch();
        waiting.forEach((line, values) -> {
            var ruined = rounded.of(line, values);
            if (!ruined.isEmpty()) batch.bad(line, ruined);
            else check(batch, line, values);
        });
        waiting.clear();
        batches.take(batch);
    }

    private void check(Batch batch, long line, Map<String, String> values) {
        var faults = check.check(line, values);
        if (!faults.isEmpty()) batch.bad(line, faults);
        else batch.good(sealing.seal(line, values));
    }
}
