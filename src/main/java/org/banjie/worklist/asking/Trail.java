package org.banjie.worklist.asking;

import java.util.ArrayList;
import java.util.List;

/**
 * The pages somebody has turned over, so that a list read by cursors can be turned back.
 *
 * @param behind the cursors of the pages before this one; the first page's is empty
 */
record Trail(List<String> behind) {

    /** Cursors contain no dot. */
    private static final String BETWEEN = ".";

    private static final String FIRST = "~";
    private static final int LONGEST = 30;

    static Trail parse(String text) {
        return text == null || text.isEmpty() ? new Trail(List.of()) : new Trail(List.of(text.split("\\.")));
    }

    /** Which row of the whole list is the first on this page; 0 when so many pages were turned that it is unknown. */
    int firstRow(int rowsAPage) {
        return behind.size() < LONGEST ? behind.size() * rowsAPage + 1 : 0;
    }

    boolean isFirst() {
        return behind.isEmpty();
    }

    /** The trail from the next page, with this page's cursor behind it. */
    String further(String cursor) {
        var all = new ArrayList<>(behind);
        all.add(cursor == null || cursor.isEmpty() ? FIRST : cursor);
        return String.join(BETWEEN, all.size() > LONGEST ? all.subList(1, all.size()) : all);
    }

    /** The page before this one; null where it is the first. */
    String cursorBefore() {
        var last = behind.get(behind.size() - 1);
        return last.equals(FIRST) ? null : last;
    }

    /** The trail from the page before. */
    String before() {
        var shorter = behind.subList(0, behind.size() - 1);
        return shorter.isEmpty() ? null : String.join(BETWEEN, shorter);
    }
}
