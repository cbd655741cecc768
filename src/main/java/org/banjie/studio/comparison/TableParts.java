package org.banjie.studio.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.banjie.flow.gate.xml.XmlNode;

/** The columns and rows of decision tables; a row's cells are called by their columns. */
final class TableParts {

    private final Map<String, NamedPart> parts = new LinkedHashMap<>();

    static Map<String, NamedPart> of(XmlNode root) {
        var tables = new TableParts();
        root.visit(tables::collect);
        return tables.parts;
    }

    private void collect(XmlNode node) {
        if (node.is("decision")) {
            add(node, values(node));
        } else if (node.is("decisionTable")) {
            add(node, values(node));
            var columns = new ArrayList<String>();
            for (var column : children(node, "input", "output")) {
                columns.add(label(column));
                var values = values(column);
                children(column, "inputExpression").forEach(asked -> values.put("expression", text(asked)));
                add(column, values);
            }
            children(node, "rule").forEach(rule -> row(rule, columns));
        }
    }

    private void row(XmlNode rule, List<String> columns) {
        var values = new LinkedHashMap<String, String>();
        var cells = children(rule, "inputEntry", "outputEntry");
        for (var i = 0; i < cells.size(); i++) {
            values.put(i < columns.size() ? columns.get(i) : Integer.toString(i + 1), text(cells.get(i)));
        }
        children(rule, "description").forEach(said -> values.put("description", said.trimmedText()));
        add(rule, values);
    }

    private void add(XmlNode node, Map<String, String> values) {
        var id = node.attribute("id");
        if (id == null) return;
        var width = Objects.requireNonNullElse(values.remove("width"), "") + values.remove("annotationsWidth");
        var name = values.getOrDefault("description", values.getOrDefault("label", values.getOrDefault("name", "")));
        parts.putIfAbsent(id, new NamedPart(id, name, node.localName(), values, width));
    }

    private static Map<String, String> values(XmlNode node) {
        var values = new LinkedHashMap<String, String>();
        node.attributes().forEach((name, value) -> {
            if (!name.getLocalPart().equals("id")) values.put(name.getLocalPart(), value);
        });
        children(node, "description").forEach(said -> values.put("description", said.trimmedText()));
        return values;
    }

    private static String label(XmlNode column) {
        return String.valueOf(column.attribute("label") == null ? column.attribute("name") : column.attribute("label"));
    }

    private static List<XmlNode> children(XmlNode node, String... sorts) {
        var wanted = List.of(sorts);
        return node.children().stream()
                .filter(child -> wanted.contains(child.localName()))
                .toList();
    }

    private static String text(XmlNode node) {
        return children(node, "text").stream()
                .map(XmlNode::trimmedText)
                .findFirst()
                .orElse("");
    }
}
