package org.banjie.studio.reading;

import java.util.ArrayList;
import java.util.List;
import org.banjie.flow.gate.xml.ModelFile;
import org.banjie.flow.gate.xml.XmlNode;

/** A decision table to be read: its columns by their labels, its rows as they are written. */
record RuleTable(String title, String file, List<String> columns, List<List<String>> rows) {

    static List<RuleTable> of(String file, byte[] bytes) {
        var found = new ArrayList<RuleTable>();
        ModelFile.read(bytes)
                .ifPresent(root -> root.visit(node -> {
                    if (node.is("decisionTable")) found.add(of(file, node));
                }));
        return List.copyOf(found);
    }

    private static RuleTable of(String file, XmlNode table) {
        var name = table.parent().attribute("name");
        return new RuleTable(
                name == null ? file : name,
                file,
                children(table, "input", "output").stream()
                        .map(RuleTable::label)
                        .toList(),
                children(table, "rule").stream()
                        .map(rule -> children(rule, "inputEntry", "outputEntry").stream()
                                .map(RuleTable::text)
                                .toList())
                        .toList());
    }

    private static String label(XmlNode column) {
        var label = column.attribute("label");
        return label == null ? String.valueOf(column.attribute("name")) : label;
    }

    private static String text(XmlNode cell) {
        return children(cell, "text").stream()
                .map(XmlNode::trimmedText)
                .findFirst()
                .orElse("");
    }

    private static List<XmlNode> children(XmlNode node, String... sorts) {
        var wanted = List.of(sorts);
        return node.children().stream()
                .filter(child -> wanted.contains(child.localName()))
                .toList();
    }
}
