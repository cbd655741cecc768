package org.banjie.studio.checks.tables;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.banjie.flow.gate.xml.XmlNode;
import org.banjie.studio.checks.Check;
import org.banjie.studio.checks.Node;
import org.banjie.studio.checks.Remark;
import org.banjie.studio.checks.SetReading;
import org.springframework.stereotype.Component;

/** A table decides every case once, as far as that can be seen from its cells; where it cannot, that is said. */
@Component
public class TableCheck implements Check {

    private static final int MOST_ROWS = 300;

    @Override
    public void look(SetReading draft, Consumer<Remark> say) {
        decisionTables(draft).forEach(table -> look(draft, table, say));
    }

    /** The decision tables of a set, each with the file it is in. */
    public static Stream<Node> decisionTables(SetReading draft) {
        return draft.tables().entrySet().stream().flatMap(file -> SetReading.all(file.getValue())
                .filter(node -> node.is("decisionTable"))
                .map(node -> new Node(file.getKey(), node)));
    }

    public static List<XmlNode> children(XmlNode node, String sort) {
        return node.children().stream().filter(child -> child.is(sort)).toList();
    }

    /** The text in an input expression or an entry. */
    static String text(XmlNode node) {
        return children(node, "text").stream()
                .map(XmlNode::trimmedText)
                .findFirst()
                .orElse("");
    }

    private static void look(SetReading draft, Node table, Consumer<Remark> say) {
        var decision = new Node(table.file(), table.xml().parent());
        var policy = table.xml().attribute("hitPolicy") == null
                ? "UNIQUE"
                : table.xml().attribute("hitPolicy");
        var rows = children(table.xml(), "rule");
        if (rows.isEmpty()) say.accept(decision.error("table-empty"));
        if (!List.of("UNIQUE", "FIRST", "ANY").contains(policy) || rows.isEmpty()) return;
        var inputs = inputs(draft, table.xml(), rows);
        var clever = Coverage.clever(inputs);
        if (clever != null || rows.size() > MOST_ROWS) {
            say.accept(note(decision, clever == null ? Integer.toString(rows.size()) : clever));
            return;
        }
        var coverage = Coverage.of(inputs, rows.size());
        if (policy.equals("UNIQUE")) {
            coverage.overlaps().forEach(pair -> say.accept(decision.error("table-overlap", pair.one(), pair.other())));
        } else if (policy.equals("FIRST")) {
            coverage.shadows().forEach(pair -> say.accept(decision.warning("table-shadow", pair.one(), pair.other())));
        }
        coverage.gaps().forEach(gap -> say.accept(decision.warning("table-gap", gap)));
        if (coverage.gaveUp()) say.accept(note(decision, Integer.toString(rows.size())));
    }

    private static Remark note(Node decision, String why) {
        return Remark.of(
                Remark.Severity.NOTE, decision.file(), decision.id(), decision.name(), "table-not-judged", why);
    }

    private static List<Coverage.Input> inputs(SetReading draft, XmlNode table, List<XmlNode> rows) {
        var inputs = children(table, "input");
        return IntStream.range(0, inputs.size())
                .mapToObj(column -> input(
                        draft,
                        inputs.get(column),
                        rows.stream()
                                .map(row -> children(row, "inputEntry"))
                                .map(entries -> column < entries.size() ? text(entries.get(column)) : "")
                                .toList()))
                .toList();
    }

    private static Coverage.Input input(SetReading draft, XmlNode input, List<String> cells) {
        var asks = children(input, "inputExpression").stream()
                .map(TableCheck::text)
                .findFirst()
                .orElse("");
        var label = input.attribute("label") == null ? asks : input.attribute("label");
        return new Coverage.Input(label, cells, options(draft, asks));
    }

    /** What can be answered, where the column asks for a field with options. */
    private static List<String> options(SetReading draft, String asks) {
        if (!asks.startsWith("answers.")) return List.of();
        var key = asks.substring("answers.".length());
        return draft.forms().values().stream()
                .flatMap(form -> form.findParents("key").stream())
                .filter(field -> field.path("key").asText().equals(key))
                .flatMap(TableCheck::values)
                .distinct()
                .toList();
    }

    private static Stream<String> values(JsonNode field) {
        return StreamSupport.stream(field.path("values").spliterator(), false)
                .map(option -> option.path("value").asText());
    }
}
