package org.banjie.studio.guide.fields;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.banjie.studio.guide.yaml.Bare;

/** Ways through what a file says: maps, lists and texts, reached by {@code limit.days}. */
public final class Tree {

    private Tree() {}

    /** Null where there is nothing of that name. */
    public static Object at(Object tree, String path) {
        var at = tree;
        for (var key : path.split("\\.")) at = at instanceof Map<?, ?> map ? map.get(key) : null;
        return at;
    }

    /** What a field holds: one text, or as many as there are. */
    public static List<String> texts(Object tree, Field field) {
        var at = at(tree, field.path());
        if (at instanceof List<?> list) {
            return list.stream()
                    .map(String::valueOf)
                    .filter(text -> !text.isBlank())
                    .toList();
        }
        return at instanceof String text && !text.isBlank() ? List.of(text) : List.of();
    }

    public static Map<String, Object> map(Object tree, String path) {
        return map(at(tree, path));
    }

    @SuppressWarnings("unchecked")
    public static Map<String, Object> map(Object tree) {
        return tree instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    public static List<?> list(Object tree, String path) {
        return at(tree, path) instanceof List<?> list ? list : List.of();
    }

    @SuppressWarnings("unchecked")
    public static void put(Map<String, Object> wanted, String path, Object value) {
        var dot = path.indexOf('.');
        if (dot < 0) {
            wanted.put(path, value);
        } else {
            var inner = wanted.computeIfAbsent(path.substring(0, dot), key -> new LinkedHashMap<String, Object>());
            put((Map<String, Object>) inner, path.substring(dot + 1), value);
        }
    }

    /** Puts what a field has become, if it has become something else. */
    public static void put(Map<String, Object> wanted, Field field, List<String> before, List<String> now) {
        if (!now.equals(before)) put(wanted, field.path(), value(field, before, now));
    }

    private static Object value(Field field, List<String> before, List<String> now) {
        if (field.sort().isList()) return inOrder(field, before, now);
        var text = now.isEmpty() ? "" : now.get(0);
        if (text.isEmpty()) return null;
        var bare = field.sort() == FieldSort.NUMBER || field.sort() == FieldSort.DATE || text.matches("true|false");
        return bare ? new Bare(text) : text;
    }

    /** What is chosen has no order on the page: what was there stays in the order it had. */
    private static List<String> inOrder(Field field, List<String> before, List<String> now) {
        if (field.sort() == FieldSort.LINES) return now;
        var ordered = new LinkedHashSet<>(before);
        ordered.retainAll(now);
        ordered.addAll(now);
        return List.copyOf(ordered);
    }
}
