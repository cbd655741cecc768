package org.banjie.studio.running.impact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.banjie.flow.Replay;

/**
 * A way in which a table decides otherwise than before. A figure may tell of a household, so only whether it is more or
 * less is said.
 */
record ChangedDecision(String table, String output, String from, String to) {

    /** Outputs that only say why, and would differ with every change of wording. */
    private static final Set<String> WORDS = Set.of("basis", "reason", "note");

    /** Table by table; a table that is asked several times is compared as a whole. */
    static Set<ChangedDecision> between(List<Replay.Decided> before, List<Replay.Decided> after) {
        var then = outputs(before);
        var now = outputs(after);
        var places = new LinkedHashSet<>(then.keySet());
        places.addAll(now.keySet());
        return places.stream()
                .map(place -> way(place, then.getOrDefault(place, List.of()), now.getOrDefault(place, List.of())))
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private record Place(String table, String output) {}

    private static Map<Place, List<Object>> outputs(List<Replay.Decided> decided) {
        var outputs = new LinkedHashMap<Place, List<Object>>();
        for (var one : decided) {
            for (var row : one.rows()) {
                row.forEach(
                        (name, value) -> outputs.computeIfAbsent(new Place(one.table(), name), any -> new ArrayList<>())
                                .add(value));
            }
        }
        outputs.keySet().removeIf(place -> WORDS.contains(place.output()));
        return outputs;
    }

    private static ChangedDecision way(Place place, List<Object> then, List<Object> now) {
        var from = words(then);
        var to = words(now);
        if (from.equals(to)) return null;
        if (!figures(then) || !figures(now)) return new ChangedDecision(place.table(), place.output(), from, to);
        var direction = sum(now).compareTo(sum(then));
        return new ChangedDecision(place.table(), place.output(), "", direction > 0 ? "+" : direction < 0 ? "-" : "±");
    }

    private static String words(List<Object> values) {
        return values.stream()
                .map(value -> value instanceof Number ? figure(value).toPlainString() : String.valueOf(value))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining(", "));
    }

    private static boolean figures(List<Object> values) {
        return values.stream().allMatch(Number.class::isInstance);
    }

    private static BigDecimal sum(List<Object> values) {
        return values.stream().map(ChangedDecision::figure).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal figure(Object value) {
        return new BigDecimal(value.toString()).stripTrailingZeros();
    }
}
