package org.banjie.sets;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Everything that went live until now. */
public final class Publications {

    private final int count;
    private final Map<String, List<LiveSet>> byKind = new TreeMap<>();
    private final Map<String, LiveSet> byDeployment = new HashMap<>();

    /** @param newestFirst everything that went live */
    Publications(List<LiveSet> newestFirst) {
        count = newestFirst.size();
        for (var one : newestFirst) {
            byKind.computeIfAbsent(one.kind(), kind -> new ArrayList<>()).add(one);
            byDeployment.putIfAbsent(one.deployment(), one);
        }
    }

    int count() {
        return count;
    }

    /** The newest of each kind, by kind. */
    public Collection<LiveSet> live() {
        return byKind.values().stream().map(all -> all.get(0)).toList();
    }

    public Optional<LiveSet> live(String kind) {
        return history(kind).stream().findFirst();
    }

    public List<LiveSet> history(String kind) {
        return List.copyOf(byKind.getOrDefault(kind, List.of()));
    }

    /** The set a deployment of the engine was made of. */
    public Optional<LiveSet> deployed(String deployment) {
        return Optional.ofNullable(byDeployment.get(deployment));
    }
}
