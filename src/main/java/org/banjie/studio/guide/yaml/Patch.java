package org.banjie.studio.guide.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Finds the smallest changes of a text that make it say what is wanted. */
final class Patch {

    private final YamlText yaml;
    private final Lists lists;

    Patch(YamlText yaml) {
        this.yaml = yaml;
        this.lists = new Lists(yaml, this);
    }

    String of(Map<String, Object> wanted) {
        var changes = new ArrayList<Splice>();
        map(yaml.root(), wanted, changes);
        return Splice.apply(yaml.text(), 0, yaml.text().length(), changes);
    }

    void value(Node node, Object wanted, List<Splice> changes) {
        if (wanted instanceof Map<?, ?> map && node instanceof MappingNode there) map(there, keyed(map), changes);
        else if (wanted instanceof List<?> list && node instanceof SequenceNode there) lists.list(there, list, changes);
        else scalar(node, wanted, changes);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> keyed(Map<?, ?> map) {
        return (Map<String, Object>) map;
    }

    private void scalar(Node node, Object wanted, List<Splice> changes) {
        var text = wanted instanceof Bare bare ? bare.text() : wanted;
        if (node instanceof ScalarNode there && there.getValue().equals(text)) return;
        var start = yaml.start(node);
        var written = Written.flow(wanted);
        if (wanted instanceof String words && node instanceof ScalarNode there && isQuoted(there)) {
            written = Written.quoted(words);
        }
        var nothingThere = yaml.end(node) == start;
        changes.add(new Splice(start, yaml.end(node), nothingThere ? " " + written : written));
    }

    private static boolean isQuoted(ScalarNode node) {
        return node.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED || node.getScalarStyle() == ScalarStyle.SINGLE_QUOTED;
    }

    private void map(MappingNode node, Map<String, Object> wanted, List<Splice> changes) {
        var added = new LinkedHashMap<>(wanted);
        var gone = new ArrayList<NodeTuple>();
        for (var entry : node.getValue()) {
            var key = ((ScalarNode) entry.getKeyNode()).getValue();
            if (!wanted.containsKey(key)) continue;
            added.remove(key);
            if (goes(entry.getValueNode(), wanted.get(key))) gone.add(entry);
        }
        added.values().removeIf(Written::isNothing);
        if (YamlText.isBlock(node)) block(node, wanted, gone, added, changes);
        else flow(node, wanted, gone, added, changes);
    }

    /** Whether nothing is left of an entry: it is to go, or everything in it. */
    private boolean goes(Node node, Object wanted) {
        if (wanted == null) return true;
        if (!(wanted instanceof Map<?, ?> map) || !(node instanceof MappingNode there)) return false;
        var left = there.getValue().stream()
                .filter(entry -> !map.containsKey(key(entry)) || !goes(entry.getValueNode(), map.get(key(entry))))
                .count();
        return left == 0 && !there.getValue().isEmpty() && Written.isNothing(map);
    }

    private static String key(NodeTuple entry) {
        return ((ScalarNode) entry.getKeyNode()).getValue();
    }

    private void block(
            MappingNode node,
            Map<String, Object> wanted,
            List<NodeTuple> gone,
            Map<String, Object> added,
            List<Splice> changes) {
        var entries = node.getValue();
        var indent = " ".repeat(column(entries.get(0).getKeyNode()));
        for (var i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            if (gone.contains(entry)) changes.add(removal(entries, i));
            else if (wanted.containsKey(key(entry))) entry(entry, wanted.get(key(entry)), indent, changes);
        }
        if (added.isEmpty()) return;
        var end = yaml.lineEnd(yaml.end(node));
        var open = end == yaml.text().length() && !yaml.text().endsWith("\n");
        changes.add(new Splice(
                end,
                end,
                added.entrySet().stream()
                        .map(one -> indent + Written.scalar(one.getKey()) + ":"
                                + Written.behindKey(one.getValue(), indent) + "\n")
                        .collect(Collectors.joining("", open ? "\n" : "", ""))));
    }

    /** A list that begins or ceases to have entries does not stand where the lists that are there do. */
    private void entry(NodeTuple entry, Object wanted, String indent, List<Splice> changes) {
        var node = entry.getValueNode();
        var filled = node instanceof SequenceNode list && !list.getValue().isEmpty();
        if (!(wanted instanceof List<?> list) || filled && !list.isEmpty()) {
            value(node, wanted, changes);
        } else if (filled || !list.isEmpty()) {
            var colon = yaml.text().indexOf(':', yaml.end(entry.getKeyNode())) + 1;
            changes.add(new Splice(colon, Math.max(colon, yaml.end(node)), Written.behindKey(list, indent)));
        }
    }

    /** Its lines; of the first key of a list's entry only what stands before the next key. */
    private Splice removal(List<NodeTuple> entries, int which) {
        var key = entries.get(which).getKeyNode();
        var start = yaml.start(key);
        var line = yaml.lineStart(start);
        if (yaml.text().substring(line, start).isBlank()) {
            return new Splice(line, yaml.lineEnd(yaml.end(entries.get(which).getValueNode())), "");
        }
        return new Splice(start, yaml.start(entries.get(which + 1).getKeyNode()), "");
    }

    private int column(Node node) {
        var start = yaml.start(node);
        return start - yaml.lineStart(start);
    }

    private void flow(
            MappingNode node,
            Map<String, Object> wanted,
            List<NodeTuple> gone,
            Map<String, Object> added,
            List<Splice> changes) {
        var kept =
                node.getValue().stream().filter(entry -> !gone.contains(entry)).toList();
        var inside = new ArrayList<Splice>();
        kept.stream()
                .filter(entry -> wanted.containsKey(key(entry)))
                .forEach(entry -> value(entry.getValueNode(), wanted.get(key(entry)), inside));
        if (gone.isEmpty() && added.isEmpty()) {
            changes.addAll(inside);
            return;
        }
        var parts = new ArrayList<String>();
        kept.forEach(entry -> parts.add(
                Splice.apply(yaml.text(), yaml.start(entry.getKeyNode()), yaml.end(entry.getValueNode()), inside)));
        added.forEach((key, value) -> parts.add(Written.scalar(key) + ": " + Written.flow(value)));
        changes.add(new Splice(yaml.start(node), yaml.end(node), "{" + String.join(", ", parts) + "}"));
    }
}
