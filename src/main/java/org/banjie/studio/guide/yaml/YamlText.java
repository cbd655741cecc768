package org.banjie.studio.guide.yaml;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A YAML file with the places of what it says. */
public final class YamlText {

    private final String text;
    private final MappingNode root;

    private YamlText(String text, MappingNode root) {
        this.text = text;
        this.root = root;
    }

    /** Empty for what is no YAML, no map, or refers to itself by anchors. */
    public static Optional<YamlText> of(String text) {
        try {
            var yaml = new Yaml(new LoaderOptions());
            for (var event : yaml.parse(new StringReader(text))) {
                if (event instanceof AliasEvent) return Optional.empty();
            }
            return yaml.compose(new StringReader(text)) instanceof MappingNode root
                    ? Optional.of(new YamlText(text, root))
                    : Optional.empty();
        } catch (YAMLException broken) {
            return Optional.empty();
        }
    }

    /** What it says: maps and lists of texts; what is said to be nothing is left out. */
    public Map<String, Object> tree() {
        return map(root);
    }

    /**
     * The text with what is wanted otherwise.
     *
     * @param wanted by key: a text, a {@link Bare}, a list of texts or {@link Item}s, a map of the same, null for a key
     *     that is to go; keys that are not named stay as they are
     */
    public String with(Map<String, Object> wanted) {
        return new Patch(this).of(wanted);
    }

    MappingNode root() {
        return root;
    }

    String text() {
        return text;
    }

    int start(Node node) {
        return text.offsetByCodePoints(0, node.getStartMark().getIndex());
    }

    /** Where a node's last sign is; the marks of a block end where the next thing begins. */
    int end(Node node) {
        if (node instanceof MappingNode map && isBlock(map) && !map.getValue().isEmpty()) {
            return end(map.getValue().get(map.getValue().size() - 1).getValueNode());
        }
        if (node instanceof SequenceNode list
                && isBlock(list)
                && !list.getValue().isEmpty()) {
            return end(list.getValue().get(list.getValue().size() - 1));
        }
        var end = text.offsetByCodePoints(0, node.getEndMark().getIndex());
        while (end > start(node) && Character.isWhitespace(text.charAt(end - 1))) end--;
        return end;
    }

    int lineStart(int at) {
        return text.lastIndexOf('\n', at - 1) + 1;
    }

    /** Where the line ends, its line end included. */
    int lineEnd(int at) {
        var end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end + 1;
    }

    static boolean isBlock(CollectionNode<?> node) {
        return node.getFlowStyle() == FlowStyle.BLOCK;
    }

    private static Map<String, Object> map(MappingNode node) {
        var map = new LinkedHashMap<String, Object>();
        node.getValue().forEach(entry -> {
            var value = value(entry.getValueNode());
            if (value != null && entry.getKeyNode() instanceof ScalarNode key) map.put(key.getValue(), value);
        });
        return map;
    }

    private static Object value(Node node) {
        if (node instanceof MappingNode map) return map(map);
        if (node instanceof SequenceNode list) return list(list);
        return node.getTag().equals(Tag.NULL) ? null : ((ScalarNode) node).getValue();
    }

    static List<Object> list(SequenceNode node) {
        var list = new ArrayList<>();
        node.getValue().forEach(item -> list.add(value(item)));
        return list;
    }
}
