package org.banjie.flow.migration;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How cases go from one version of a model to another.
 *
 * @param from id of the version they leave
 * @param to id of the version they enter
 * @param moves every element a case may be at, and where it goes on
 * @param renamed those of {@code moves} that are the same step under a new id; what was done at the old one counts for
 *     the new one
 * @param reset timers of the new version whose date is computed anew; every other keeps the date it has
 */
public record Plan(String from, String to, Map<String, String> moves, Map<String, String> renamed, Set<String> reset) {

    /** Whether a timer of the new version is one of the old version's. */
    boolean isKept(String timer) {
        return moves.containsValue(timer);
    }

    /** The explicit part of the way back. */
    public Map<String, String> back() {
        var back = new TreeMap<String, String>();
        moves.forEach((source, target) -> {
            if (!source.equals(target) && !moves.containsKey(target)) back.put(target, source);
        });
        return back;
    }
}
