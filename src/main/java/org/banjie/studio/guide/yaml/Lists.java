package org.banjie.studio.guide.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Lists: entries that stay keep their lines, and the comments above them go along. */
final class Lists {

    private final YamlText yaml;
    private final Patch patch;

    Lists(YamlText yaml, Patch patch) {
        this.yaml = yaml;
        this.patch = patch;
    }

    void list(SequenceNode node, List<?> wanted, List<Splice> changes) {
        var items = items(node, wanted);
        var asItWas = items.size() == node.getValue().size()
                && IntStream.range(0, items.size()).allMatch(i -> items.get(i).at() == i);
        if (asItWas) {
            items.forEach(item -> patch.value(node.getValue().get(item.at()), item.value(), changes));
        } else if (YamlText.isBlock(node)) {
            block(node, items, changes);
        } else {
            var parts = items.stream().map(item -> inline(node, item)).toList();
            changes.add(new Splice(yaml.start(node), yaml.end(node), "[" + String.join(", ", parts) + "]"));
        }
    }

    /** What is no {@link Item} is the entry that says the same. */
    private static List<Item> items(SequenceNode node, List<?> wanted) {
        var there = YamlText.list(node);
        return wanted.stream()
                .map(one -> one instanceof Item item ? item : new Item(there.indexOf(one), one))
                .toList();
    }

    private String inline(SequenceNode node, Item item) {
        if (item.at() < 0) return Written.flow(item.value());
        var there = node.getValue().get(item.at());
        var inside = new ArrayList<Splice>();
        patch.value(there, item.value(), inside);
        return Splice.apply(yaml.text(), yaml.start(there), yaml.end(there), inside);
    }

    private void block(SequenceNode node, List<Item> items, List<Splice> changes) {
        var start = top(node);
        var ends = new ArrayList<Integer>();
        ends.add(start);
        node.getValue().forEach(item -> ends.add(yaml.lineEnd(yaml.end(item))));
        var made = new StringBuilder();
        for (var item : items) {
            if (item.at() < 0) {
                made.append(added(node, item));
            } else {
                var inside = new ArrayList<Splice>();
                patch.value(node.getValue().get(item.at()), item.value(), inside);
                made.append(Splice.apply(yaml.text(), ends.get(item.at()), ends.get(item.at() + 1), inside));
            }
            if (made.charAt(made.length() - 1) != '\n') made.append('\n');
        }
        changes.add(new Splice(start, ends.get(ends.size() - 1), made.toString()));
    }

    /** A new entry is written as the first one is. */
    private String added(SequenceNode node, Item item) {
        var dash = dash(node);
        var indent = " ".repeat(dash - yaml.lineStart(dash));
        var lines = node.getValue().get(0) instanceof MappingNode first && YamlText.isBlock(first);
        var written = lines && item.value() instanceof Map<?, ?> map
                ? Written.lines(map, indent + "  ")
                : Written.flow(item.value());
        return indent + "- " + written + "\n";
    }

    /** Where the first entry begins, with the comments above it that stand as far in as it does. */
    private int top(SequenceNode node) {
        var dash = dash(node);
        var top = yaml.lineStart(dash);
        var comment = " ".repeat(dash - top) + "#";
        while (top > 0 && yaml.text().startsWith(comment, yaml.lineStart(top - 1))) top = yaml.lineStart(top - 1);
        return top;
    }

    /** Where the sign of the first entry stands. */
    private int dash(SequenceNode node) {
        return yaml.text().lastIndexOf('-', yaml.start(node.getValue().get(0)) - 1);
    }
}
