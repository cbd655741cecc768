package org.banjie.studio.guide.fields;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The page as it is filled in.
 *
 * @param rows by group
 */
public record Filled(Map<String, List<String>> values, Map<String, List<Row>> rows) {

    /** As the file says it. */
    public static Filled of(List<Part> parts, Object tree) {
        var values = new LinkedHashMap<String, List<String>>();
        var rows = new LinkedHashMap<String, List<Row>>();
        parts.forEach(part -> {
            part.fields().forEach(field -> values.put(field.path(), Tree.texts(tree, field)));
            if (part.group() != null) rows.put(part.group().code(), part.group().read(tree));
        });
        return new Filled(values, rows);
    }

    public String one(String path) {
        return values.getOrDefault(path, List.of("")).stream().findFirst().orElse("");
    }

    public List<String> many(String path) {
        return values.getOrDefault(path, List.of());
    }

    public List<Row> group(String code) {
        return rows.getOrDefault(code, List.of());
    }

    /** What has to change in the file for it to say this. */
    public Map<String, Object> wanted(List<Part> parts, Object tree) {
        var wanted = new LinkedHashMap<String, Object>();
        parts.forEach(part -> {
            part.fields().forEach(field -> Tree.put(wanted, field, Tree.texts(tree, field), many(field.path())));
            if (part.group() != null) part.group().write(group(part.group().code()), tree, wanted);
        });
        return wanted;
    }

    /** With what a button of the rows does: {@code materials.add}, {@code materials.up.2}. */
    public Filled after(String act) {
        var said = act.split("\\.");
        var changed = new LinkedHashMap<>(rows);
        var list = new ArrayList<>(group(said[0]));
        if (said[1].equals("add")) list.add(new Row("", Map.of()));
        else move(list, said[1], Integer.parseInt(said[2]));
        changed.put(said[0], list);
        return new Filled(values, changed);
    }

    private static void move(List<Row> list, String how, int at) {
        if (at >= list.size()) return;
        var row = list.remove(at);
        if (how.equals("up")) list.add(Math.max(0, at - 1), row);
        if (how.equals("down")) list.add(Math.min(list.size(), at + 1), row);
    }

    /** Whether two pages say the same, whatever their rows were before and in whatever order things are chosen. */
    public boolean says(Filled other) {
        return sorted(values).equals(sorted(other.values)) && plain().equals(other.plain());
    }

    private Map<String, List<Map<String, List<String>>>> plain() {
        var plain = new LinkedHashMap<String, List<Map<String, List<String>>>>();
        rows.forEach((code, list) -> plain.put(
                code,
                list.stream()
                        .map(row -> sorted(row.values()))
                        .sorted(Comparator.comparing(Map::toString))
                        .toList()));
        return plain;
    }

    /** What is chosen has no order. */
    public static Map<String, List<String>> sorted(Map<String, List<String>> values) {
        var sorted = new TreeMap<String, List<String>>();
        values.forEach((path, texts) -> sorted.put(path, texts.stream().sorted().toList()));
        return sorted;
    }
}
