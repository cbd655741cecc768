package org.banjie.flow.gate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banjie.flow.gate.expressions.Reading;
import org.banjie.flow.gate.xml.XmlNode;

/** What a decision model has to keep beyond its vocabulary. */
final class DmnRules {

    private static final Vocabulary VOCABULARY = Vocabulary.load("dmn");

    private final Reading reading;
    private final Map<String, XmlNode> decisions = new HashMap<>();

    DmnRules(Reading reading) {
        this.reading = reading;
    }

    void check(XmlNode root) {
        new VocabularyCheck(VOCABULARY, reading).check(root);
        new Ids(root, reading.findings()).check();
        root.children().stream()
                .filter(node -> node.is("decision") && node.attribute("id") != null)
                .forEach(node -> decisions.put(node.attribute("id"), node));
        decisions.values().forEach(this::checkDecision);
        checkCircles();
    }

    private void checkCircles() {
        var circles = new Circles();
        decisions.forEach((id, decision) -> needs(decision).forEach(needed -> circles.add(id, needed)));
        circles.nodes().forEach(id -> reading.findings().error(id, "decision-needs-itself"));
    }

    private void checkDecision(XmlNode decision) {
        var logic = decision.children().stream()
                .filter(node -> node.is("decisionTable") || node.is("literalExpression"))
                .count();
        if (logic != 1) reading.findings().error(decision, "decision-wants-one");
        decision.children().stream().filter(node -> node.is("decisionTable")).forEach(this::checkTable);
    }

    /** Rows as wide as the table, else the engine fails when the rule is asked. */
    private void checkTable(XmlNode table) {
        var inputs = count(table, "input");
        var outputs = count(table, "output");
        for (var rule : table.children()) {
            if (rule.is("rule") && (count(rule, "inputEntry") != inputs || count(rule, "outputEntry") != outputs)) {
                reading.findings().error(rule, "rule-width", inputs, outputs);
            }
        }
        if (outputs == 0) reading.findings().error(table, "decision-wants-one");
    }

    private static List<String> needs(XmlNode decision) {
        return decision.children().stream()
                .filter(node -> node.is("informationRequirement"))
                .flatMap(node -> node.children().stream())
                .filter(node -> node.is("requiredDecision") && node.attribute("href") != null)
                .map(node -> node.attribute("href").replaceFirst("^#", ""))
                .toList();
    }

    private static long count(XmlNode node, String child) {
        return node.children().stream().filter(one -> one.is(child)).count();
    }
}
