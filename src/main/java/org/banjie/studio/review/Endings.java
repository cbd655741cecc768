package org.banjie.studio.review;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.banjie.flow.gate.xml.XmlNode;

/** Where a step leads for each way of ending it: past the choices behind it to what comes next. */
final class Endings {

    private static final Pattern COMPARED = Pattern.compile("\\$\\{\\s*(\\w+)\\s*==\\s*'([\\w-]+)'\\s*}");
    private static final Set<String> CHOICES = Set.of("exclusiveGateway", "inclusiveGateway");

    private final Map<String, XmlNode> elements = new HashMap<>();

    Endings(XmlNode model) {
        model.visit(node -> {
            if (node.attribute("id") != null) elements.putIfAbsent(node.attribute("id"), node);
        });
    }

    /** The ids of what comes next; empty where nothing does. */
    Set<String> next(String step, String outcome) {
        var found = new LinkedHashSet<String>();
        from(step, step, outcome, found, new LinkedHashSet<>());
        return found;
    }

    private void from(String at, String step, String outcome, Set<String> found, Set<String> seen) {
        if (!seen.add(at)) return;
        for (var flow : ways(at, step, outcome)) {
            var target = flow.attribute("targetRef");
            var next = elements.get(target);
            if (next != null && next.localName().endsWith("Gateway")) from(target, step, outcome, found, seen);
            else if (target != null) found.add(target);
        }
    }

    /** A choice that asks about this step has one way for the outcome; one that asks something else leaves all open. */
    private List<XmlNode> ways(String at, String step, String outcome) {
        var all = elements.values().stream()
                .filter(node -> node.is("sequenceFlow") && at.equals(node.attribute("sourceRef")))
                .toList();
        var gate = elements.get(at);
        if (gate == null || !CHOICES.contains(gate.localName())) return all;
        if (all.stream().noneMatch(flow -> asks(flow, step, null))) return all;
        var chosen = all.stream().filter(flow -> asks(flow, step, outcome)).toList();
        if (!chosen.isEmpty()) return chosen;
        return all.stream()
                .filter(flow -> flow.attribute("id").equals(gate.attribute("default")))
                .toList();
    }

    private static boolean asks(XmlNode flow, String step, String outcome) {
        return flow.children().stream()
                .filter(child -> child.is("conditionExpression"))
                .map(child -> COMPARED.matcher(child.trimmedText()))
                .anyMatch(asked -> asked.matches()
                        && asked.group(1).equals(step)
                        && (outcome == null || asked.group(2).equals(outcome)));
    }
}
