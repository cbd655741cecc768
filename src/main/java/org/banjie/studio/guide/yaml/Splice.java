package org.banjie.studio.guide.yaml;

import java.util.Comparator;
import java.util.List;

/** A part of a text and what stands there instead. */
record Splice(int start, int end, String text) {

    /** That part of a text with the changes that lie in it; of changes that overlap the first one holds. */
    static String apply(String text, int start, int end, List<Splice> changes) {
        var made = new StringBuilder();
        var at = start;
        var inOrder = changes.stream()
                .sorted(Comparator.comparingInt(Splice::start).thenComparingInt(Splice::end))
                .toList();
        for (var change : inOrder) {
            if (change.start() < at || change.end() > end) continue;
            made.append(text, at, change.start()).append(change.text());
            at = change.end();
        }
        return made.append(text, at, end).toString();
    }
}
