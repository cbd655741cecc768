package org.banjie.studio.checks.flows;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banjie.flow.gate.xml.XmlNode;
import org.banjie.studio.checks.Check;
import org.banjie.studio.checks.Node;
import org.banjie.studio.checks.Remark;
import org.banjie.studio.checks.SetReading;
import org.springframework.stereotype.Component;

/** Every step can be come to, and from every step there is a way to an end. */
@Component
class FlowWays implements Check {

    private static final int NAMED = 5;

    @Override
    public void look(SetReading draft, Consumer<Remark> say) {
        draft.nodes("process", "subProcess").forEach(scope -> look(scope, say));
    }

    private static void look(Node at, Consumer<Remark> say) {
        var scope = new Scope(at.xml());
        if (scope.steps().findAny().isEmpty()) return;
        if (scope.steps().noneMatch(step -> step.is("startEvent"))) say.accept(at.error("no-start"));
        var reached = scope.reachable(scope.starts());
        cutOff(at, scope, reached, say);
        scope.steps().forEach(step -> {
            var node = new Node(at.file(), step);
            if (!reached.contains(step)) return;
            if (isDeadEnd(scope, step)) {
                say.accept(node.error("dead-end"));
            } else if (!ends(scope, step)) {
                say.accept(node.error("no-way-out"));
            }
        });
    }

    /** Said of the step at which the way is broken; what lies behind it is named there and not said again. */
    private static void cutOff(Node at, Scope scope, Set<XmlNode> reached, Consumer<Remark> say) {
        var lost = scope.steps().filter(step -> !reached.contains(step)).toList();
        var led = lost.stream().flatMap(scope::following).collect(Collectors.toSet());
        var said = new HashSet<XmlNode>();
        Stream.concat(lost.stream().filter(step -> !led.contains(step)), lost.stream())
                .filter(step -> !said.contains(step))
                .forEach(step -> {
                    var behind = behind(scope, step, reached, said);
                    var node = new Node(at.file(), step);
                    say.accept(
                            behind.isEmpty()
                                    ? node.error("unreachable")
                                    : node.error("unreachable")
                                            .saying(
                                                    "studio.check.unreachable-all",
                                                    List.of(String.valueOf(behind.size()), named(at, behind))));
                });
    }

    /** The lost steps that only follow from this one, each once. */
    private static List<XmlNode> behind(Scope scope, XmlNode first, Set<XmlNode> reached, Set<XmlNode> said) {
        var behind = new ArrayList<XmlNode>();
        Deque<XmlNode> next = new ArrayDeque<>(List.of(first));
        while (!next.isEmpty()) {
            var step = next.poll();
            if (reached.contains(step) || !said.add(step)) continue;
            if (step != first) behind.add(step);
            scope.following(step).forEach(next::add);
        }
        return behind;
    }

    private static String named(Node at, List<XmlNode> steps) {
        var names = steps.stream()
                .map(step -> new Node(at.file(), step))
                .map(step -> step.name().isEmpty() ? step.id() : step.name())
                .limit(NAMED)
                .collect(Collectors.joining("、"));
        return steps.size() > NAMED ? names + "…" : names;
    }

    private static boolean isDeadEnd(Scope scope, XmlNode step) {
        return !step.is("endEvent")
                && !Scope.isEventSub(step)
                && scope.flowsFrom(step).isEmpty();
    }

    /** Past a dead end somebody else has to answer for. */
    private static boolean ends(Scope scope, XmlNode step) {
        return Scope.isEventSub(step)
                || scope.reachable(Stream.of(step)).stream()
                        .anyMatch(far -> far.is("endEvent") || isDeadEnd(scope, far));
    }
}
