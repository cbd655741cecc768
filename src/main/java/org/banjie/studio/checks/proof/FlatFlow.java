package org.banjie.studio.checks.proof;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banjie.flow.gate.xml.XmlNode;
import org.banjie.studio.checks.SetReading;

/** A process with everything inside it laid flat: what a case can come to next, whichever part it lies in. */
final class FlatFlow {

    private static final Set<String> STEPS = Set.of(
            "startEvent",
            "endEvent",
            "intermediateCatchEvent",
            "intermediateThrowEvent",
            "boundaryEvent",
            "userTask",
            "serviceTask",
            "sendTask",
            "receiveTask",
            "businessRuleTask",
            "manualTask",
            "task",
            "subProcess",
            "callActivity",
            "exclusiveGateway",
            "parallelGateway",
            "inclusiveGateway",
            "eventBasedGateway");

    private final XmlNode process;
    private final Map<String, XmlNode> steps = new LinkedHashMap<>();
    private final Map<String, List<XmlNode>> flows;
    private final Map<String, List<XmlNode>> coming;
    private final Map<String, List<XmlNode>> edges;

    FlatFlow(XmlNode process) {
        this.process = process;
        SetReading.all(process)
                .filter(node -> STEPS.contains(node.localName()) && node.attribute("id") != null)
                .forEach(node -> steps.put(node.attribute("id"), node));
        flows = by("sourceRef", SetReading.all(process).filter(node -> node.is("sequenceFlow")));
        coming = by("targetRef", SetReading.all(process).filter(node -> node.is("sequenceFlow")));
        edges = by("attachedToRef", steps().stream().filter(node -> node.is("boundaryEvent")));
    }

    private static Map<String, List<XmlNode>> by(String attribute, Stream<XmlNode> nodes) {
        return nodes.filter(node -> node.attribute(attribute) != null)
                .collect(Collectors.groupingBy(node -> node.attribute(attribute)));
    }

    Collection<XmlNode> steps() {
        return steps.values();
    }

    XmlNode step(String id) {
        return steps.get(id);
    }

    List<XmlNode> flowsFrom(XmlNode step) {
        return flows.getOrDefault(step.attribute("id"), List.of());
    }

    List<XmlNode> flowsTo(XmlNode step) {
        return coming.getOrDefault(step.attribute("id"), List.of());
    }

    /** Where a flow leads; null where it leads nowhere. */
    XmlNode target(XmlNode flow) {
        return steps.get(flow.attribute("targetRef"));
    }

    List<XmlNode> after(XmlNode step) {
        return flowsFrom(step).stream()
                .map(this::target)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The events at its edge. */
    List<XmlNode> edgesOf(XmlNode step) {
        return edges.getOrDefault(step.attribute("id"), List.of());
    }

    /** Where the process begins. */
    List<XmlNode> starts() {
        return startsOf(process);
    }

    List<XmlNode> startsOf(XmlNode scope) {
        return inside(scope, "startEvent");
    }

    /** The parts of a scope that an event sets off. */
    List<XmlNode> setOffIn(XmlNode scope) {
        return inside(scope, "subProcess").stream().filter(FlatFlow::isSetOff).toList();
    }

    XmlNode process() {
        return process;
    }

    private List<XmlNode> inside(XmlNode scope, String sort) {
        return scope.children().stream()
                .filter(node -> node.is(sort) && node.attribute("id") != null)
                .toList();
    }

    static boolean isSetOff(XmlNode step) {
        return step.is("subProcess") && "true".equals(step.attribute("triggeredByEvent"));
    }

    /** Whether what it is attached to, or lies in, goes on beside it. */
    static boolean isBeside(XmlNode event) {
        return "false".equals(event.attribute(event.is("boundaryEvent") ? "cancelActivity" : "isInterrupting"));
    }

    /** A choice of one way, or of some. */
    static boolean chooses(XmlNode step) {
        return step.is("exclusiveGateway") || step.is("inclusiveGateway") || step.is("eventBasedGateway");
    }

    /** What a way out of a choice asks; null where nothing is asked. */
    static String condition(XmlNode flow) {
        return flow.children().stream()
                .filter(child -> child.is("conditionExpression"))
                .map(XmlNode::trimmedText)
                .findFirst()
                .orElse(null);
    }

    /** The event definition of an end that throws an error; null for other ends. */
    static String error(XmlNode event) {
        return event.children().stream()
                .filter(child -> child.is("errorEventDefinition"))
                .map(child -> String.valueOf(child.attribute("errorRef")))
                .findFirst()
                .orElse(null);
    }
}
