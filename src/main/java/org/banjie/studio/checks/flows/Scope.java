package org.banjie.studio.checks.flows;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banjie.flow.gate.xml.XmlNode;

/** The ways within one process or sub-process: what follows what. */
final class Scope {

    private static final Set<String> NOT_STEPS = Set.of(
            "sequenceFlow",
            "incoming",
            "outgoing",
            "extensionElements",
            "documentation",
            "laneSet",
            "textAnnotation",
            "association",
            "group",
            "dataObject",
            "dataObjectReference",
            "dataStoreReference",
            "property",
            "multiInstanceLoopCharacteristics");

    private final Map<String, XmlNode> steps = new LinkedHashMap<>();
    private final Map<String, List<XmlNode>> flows;
    private final Map<String, List<XmlNode>> edges;

    Scope(XmlNode scope) {
        scope.children().stream()
                .filter(node -> node.attribute("id") != null && !NOT_STEPS.contains(node.localName()))
                .forEach(node -> steps.put(node.attribute("id"), node));
        flows = by("sourceRef", scope.children().stream().filter(node -> node.is("sequenceFlow")));
        edges = by("attachedToRef", steps().filter(step -> step.is("boundaryEvent")));
    }

    private static Map<String, List<XmlNode>> by(String attribute, Stream<XmlNode> nodes) {
        return nodes.filter(node -> node.attribute(attribute) != null)
                .collect(Collectors.groupingBy(node -> node.attribute(attribute)));
    }

    Stream<XmlNode> steps() {
        return steps.values().stream();
    }

    Stream<XmlNode> starts() {
        return steps().filter(Scope::begins);
    }

    List<XmlNode> flowsFrom(XmlNode step) {
        return flows.getOrDefault(step.attribute("id"), List.of());
    }

    /** Everything a case can come to from there. */
    Set<XmlNode> reachable(Stream<XmlNode> from) {
        var seen = new HashSet<XmlNode>();
        Deque<XmlNode> next = new ArrayDeque<>(from.toList());
        while (!next.isEmpty()) {
            var at = next.pop();
            if (seen.add(at)) following(at).forEach(next::add);
        }
        return seen;
    }

    Stream<XmlNode> following(XmlNode step) {
        return Stream.concat(after(step), attached(step));
    }

    /** Without the events at its edge. */
    Stream<XmlNode> after(XmlNode step) {
        return flowsFrom(step).stream()
                .map(flow -> steps.get(flow.attribute("targetRef")))
                .filter(to -> to != null);
    }

    private Stream<XmlNode> attached(XmlNode step) {
        return edges.getOrDefault(step.attribute("id"), List.of()).stream();
    }

    /** A sub-process that an event starts begins by itself. */
    private static boolean begins(XmlNode step) {
        return step.is("startEvent") || isEventSub(step);
    }

    static boolean isEventSub(XmlNode step) {
        return step.is("subProcess") && "true".equals(step.attribute("triggeredByEvent"));
    }
}
