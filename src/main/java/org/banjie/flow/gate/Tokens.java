package org.banjie.flow.gate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banjie.flow.gate.xml.XmlNode;

/**
 * Estimates in how many places at once a case can be: forks that nothing joins, and loops within loops, double and
 * double again until the engine's memory is full. Choices divide, joins bring together, loops and calls multiply.
 */
final class Tokens {

    static final int MOST = 1_000;
    private static final int PASSES = 200;
    private static final double GUESSED_LIST = 10;

    /** Where no count changes by more, none will. */
    private static final double STILL = 1e-9;

    private static final Set<String> CHOICES = Set.of("exclusiveGateway", "eventBasedGateway");
    private static final Set<String> JOINS = Set.of("parallelGateway", "inclusiveGateway");

    private final List<XmlNode> nodes = new ArrayList<>();
    private final Map<XmlNode, List<XmlNode>> sources = new HashMap<>();
    private final Map<XmlNode, Integer> waysOut = new HashMap<>();
    private final Map<XmlNode, Integer> interruptions = new HashMap<>();
    private final Map<XmlNode, Double> repeats = new HashMap<>();
    private final Map<String, List<XmlNode>> callers = new HashMap<>();
    private final Map<XmlNode, Double> tokens = new HashMap<>();

    Tokens(List<XmlNode> models) {
        models.forEach(model -> model.visit(this::collect));
    }

    /**
     * The first step found that a case could reach too many times at once. Each count is used as soon as it is known:
     * along a way without loops one pass is nearly enough.
     */
    Optional<XmlNode> crowded() {
        for (var pass = 0; pass < PASSES; pass++) {
            var moved = 0.0;
            for (var node : nodes) {
                var count = Math.min(count(node) * repeats.get(node), 2.0 * MOST);
                if (count > MOST) return Optional.of(node);
                var before = tokens.put(node, count);
                moved = Math.max(moved, count - (before == null ? 0 : before));
            }
            if (moved < STILL) break;
        }
        return Optional.empty();
    }

    private void collect(XmlNode node) {
        if (node.is("sequenceFlow")) {
            sibling(node, node.attribute("targetRef")).ifPresent(target -> sibling(node, node.attribute("sourceRef"))
                    .ifPresent(source -> connect(source, target)));
        } else if (node.is("boundaryEvent")) {
            sibling(node, node.attribute("attachedToRef")).ifPresent(step -> attach(step, node));
        }
        if (node.attribute("calledElement") != null) {
            callers.computeIfAbsent(node.attribute("calledElement"), called -> new ArrayList<>())
                    .add(node);
        }
        if (node.attribute("id") != null && node.parent() != null && !node.is("sequenceFlow")) {
            nodes.add(node);
            repeats.put(node, repeats(node));
        }
    }

    private void connect(XmlNode source, XmlNode target) {
        sources(target).add(source);
        waysOut.merge(source, 1, Integer::sum);
    }

    private void attach(XmlNode step, XmlNode event) {
        sources(event).add(step);
        if (!"false".equals(event.attribute("cancelActivity"))) interruptions.merge(step, 1, Integer::sum);
    }

    private static Optional<XmlNode> sibling(XmlNode node, String id) {
        return node.parent().children().stream()
                .filter(other -> id != null && id.equals(other.attribute("id")))
                .findFirst();
    }

    private List<XmlNode> sources(XmlNode target) {
        return sources.computeIfAbsent(target, none -> new ArrayList<>());
    }

    private double count(XmlNode node) {
        if (node.is("process")) {
            return 1
                    + callers.getOrDefault(node.attribute("id"), List.of()).stream()
                            .mapToDouble(this::of)
                            .sum();
        }
        if (node.is("startEvent")) return of(node.parent());
        if (node.is("subProcess") && "true".equals(node.attribute("triggeredByEvent"))) return of(node.parent());
        var joins = JOINS.contains(node.localName());
        var all = 0.0;
        for (var source : sources.getOrDefault(node, List.of())) {
            all = joins ? Math.max(all, arriving(source, node)) : all + arriving(source, node);
        }
        return all;
    }

    /** A choice is left one way or the other; so is a step that an event may interrupt. */
    private double arriving(XmlNode source, XmlNode at) {
        var leaving = of(source) / repeats.getOrDefault(source, 1.0);
        if (at.is("boundaryEvent") && "false".equals(at.attribute("cancelActivity"))) return leaving;
        var choices = CHOICES.contains(source.localName()) ? waysOut.getOrDefault(source, 1) : 1;
        return leaving / (choices + interruptions.getOrDefault(source, 0));
    }

    private double of(XmlNode node) {
        return tokens.getOrDefault(node, 0.0);
    }

    /** How often a step is done each time it is reached. */
    private static double repeats(XmlNode node) {
        for (var child : node.children()) {
            if (child.is("multiInstanceLoopCharacteristics")) {
                return child.children().stream()
                        .filter(one ->
                                one.is("loopCardinality") && one.trimmedText().matches("\\d{1,9}"))
                        .mapToDouble(one -> Double.parseDouble(one.trimmedText()))
                        .findFirst()
                        .orElse(GUESSED_LIST);
            }
        }
        return 1;
    }
}
