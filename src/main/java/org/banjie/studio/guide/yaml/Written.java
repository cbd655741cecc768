package org.banjie.studio.guide.yaml;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Values as YAML writes them. */
final class Written {

    private Written() {}

    /** On one line: {@code text}, {@code [a, b]}, {@code {zh: 甲, en: A}}. */
    static String flow(Object value) {
        if (value instanceof Bare bare) return bare.text();
        if (value instanceof Item item) return flow(item.value());
        if (value instanceof List<?> list) {
            return list.stream().map(Written::flow).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .filter(entry -> !isNothing(entry.getValue()))
                    .map(entry -> scalar(entry.getKey().toString()) + ": " + flow(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return scalar(Objects.toString(value, ""));
    }

    /** What stands behind a key that is new, with lists of maps and what holds them on lines of their own. */
    static String behindKey(Object value, String indent) {
        if (value instanceof List<?> list && holdsMaps(list)) {
            return list.stream()
                    .map(item -> "\n" + indent + "  - " + flow(item))
                    .collect(Collectors.joining());
        }
        if (value instanceof Map<?, ?> map && map.values().stream().anyMatch(Written::needsLines)) {
            return map.entrySet().stream()
                    .filter(entry -> !isNothing(entry.getValue()))
                    .map(entry -> "\n" + indent + "  " + scalar(entry.getKey().toString()) + ":"
                            + behindKey(entry.getValue(), indent + "  "))
                    .collect(Collectors.joining());
        }
        return " " + flow(value);
    }

    /** A map as an entry of a list, each key on its own line. */
    static String lines(Map<?, ?> map, String indent) {
        return map.entrySet().stream()
                .filter(entry -> !isNothing(entry.getValue()))
                .map(entry -> scalar(entry.getKey().toString()) + ": " + flow(entry.getValue()))
                .collect(Collectors.joining("\n" + indent));
    }

    /** Whether there is nothing to write: null, an empty list or a map of nothing. */
    static boolean isNothing(Object value) {
        if (value instanceof Map<?, ?> map) return map.values().stream().allMatch(Written::isNothing);
        return value == null || value instanceof List<?> list && list.isEmpty();
    }

    static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.codePoints().forEach(sign -> {
            if (sign == '"' || sign == '\\') quoted.append('\\').appendCodePoint(sign);
            else if (sign == '\n') quoted.append("\\n");
            else if (sign == '\t') quoted.append("\\t");
            else if (sign < ' ' || sign == 0x7f) quoted.append("\\x%02x".formatted(sign));
            else quoted.appendCodePoint(sign);
        });
        return quoted.append('"').toString();
    }

    /** Plain where YAML reads it back as the same text, else in quotes. */
    static String scalar(String text) {
        try {
            var read = new Yaml(new LoaderOptions()).compose(new StringReader("{a: " + text + "}"));
            var plain = read instanceof MappingNode map
                    && map.getValue().size() == 1
                    && map.getValue().get(0).getValueNode() instanceof ScalarNode value
                    && value.getScalarStyle() == DumperOptions.ScalarStyle.PLAIN
                    && value.getTag().equals(Tag.STR)
                    && value.getValue().equals(text);
            return plain ? text : quoted(text);
        } catch (YAMLException unreadable) {
            return quoted(text);
        }
    }

    private static boolean holdsMaps(List<?> list) {
        return list.stream()
                .anyMatch(item -> item instanceof Map || item instanceof Item one && one.value() instanceof Map);
    }

    private static boolean needsLines(Object value) {
        return value instanceof List<?> list && holdsMaps(list);
    }
}
