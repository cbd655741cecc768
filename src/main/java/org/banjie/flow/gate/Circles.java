package org.banjie.flow.gate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds circles: ways through a graph that come back to where they began. */
final class Circles {

    private final Map<String, Set<String>> ways = new HashMap<>();

    void add(String from, String to) {
        ways.computeIfAbsent(from, node -> new HashSet<>()).add(to);
    }

    /** Every node from which one comes back to it. */
    List<String> nodes() {
        return ways.keySet().stream().filter(this::comesBack).sorted().toList();
    }

    private boolean comesBack(String node) {
        Set<String> seen = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(ways.get(node));
        while (!next.isEmpty()) {
            var at = next.pop();
            if (at.equals(node)) return true;
            if (seen.add(at)) next.addAll(ways.getOrDefault(at, Set.of()));
        }
        return false;
    }
}
