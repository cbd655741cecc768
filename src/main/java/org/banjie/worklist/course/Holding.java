package org.banjie.worklist.course;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * For how long a step was in whose hands.
 *
 * @param uid null while nobody had it
 */
record Holding(String uid, Instant from, Instant until) {

    /**
     * From that moment on somebody else has the step.
     *
     * @param to uid, or null for the office
     */
    record Change(Instant at, String to) {}

    /**
     * The whole stay of a step, cut where it changed hands; it begins in nobody's.
     *
     * @param after when the case left the step the last time before; what changed hands until then is of that stay
     */
    static List<Holding> of(Instant after, Instant since, Instant until, List<Change> changes) {
        var holdings = new ArrayList<Holding>();
        var now = new Change(since, null);
        for (var cut : within(after, until, changes)) {
            if (Objects.equals(cut.to(), now.to())) continue;
            var at = cut.at().isBefore(since) ? since : cut.at();
            holdings.add(new Holding(now.to(), now.at(), at));
            now = new Change(at, cut.to());
        }
        holdings.add(new Holding(now.to(), now.at(), until));
        return holdings;
    }

    private static List<Change> within(Instant after, Instant until, List<Change> changes) {
        return changes.stream()
                .filter(change -> change.at().isAfter(after) && !change.at().isAfter(until))
                .sorted(Comparator.comparing(Change::at))
                .toList();
    }
}
