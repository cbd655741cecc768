package org.banjie.studio.editors;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.banjie.flow.gate.xml.ModelFile;
import org.banjie.flow.gate.xml.XmlNode;

/** Where the cells of a decision table stand, by their ids: nobody knows a cell by its id. */
final class TableCells {

    private TableCells() {}

    /** @param row from 1; empty for the heading itself @param column its heading */
    record Cell(String row, String column) {}

    /** Nothing for what is no table or cannot be read. */
    static Map<String, Cell> of(String name, byte[] file) {
        var cells = new HashMap<String, Cell>();
        if (name.endsWith(".dmn")) ModelFile.read(file).ifPresent(root -> collect(root, cells));
        return cells;
    }

    private static void collect(XmlNode node, Map<String, Cell> cells) {
        if (node.is("decisionTable")) table(node, cells);
        else node.children().forEach(child -> collect(child, cells));
    }

    private static void table(XmlNode table, Map<String, Cell> cells) {
        var inputs = children(table, "input");
        var outputs = children(table, "output");
        Stream.concat(inputs.stream(), outputs.stream())
                .filter(column -> column.attribute("id") != null)
                .forEach(column -> cells.put(column.attribute("id"), new Cell("", heading(column))));
        var row = 0;
        for (var rule : children(table, "rule")) {
            row++;
            put(children(rule, "inputEntry"), inputs, row, cells);
            put(children(rule, "outputEntry"), outputs, row, cells);
        }
    }

    private static void put(List<XmlNode> entries, List<XmlNode> columns, int row, Map<String, Cell> cells) {
        for (var i = 0; i < Math.min(entries.size(), columns.size()); i++) {
            var cell = new Cell(Integer.toString(row), heading(columns.get(i)));
            if (entries.get(i).attribute("id") != null) cells.put(entries.get(i).attribute("id"), cell);
        }
    }

    private static String heading(XmlNode column) {
        if (column.attribute("label") != null) return column.attribute("label");
        return column.attribute("name") == null ? "" : column.attribute("name");
    }

    private static List<XmlNode> children(XmlNode node, String sort) {
        return node.children().stream().filter(child -> child.is(sort)).toList();
    }
}
