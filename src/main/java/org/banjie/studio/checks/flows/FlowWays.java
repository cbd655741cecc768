package org.banjie.studio.checks.flows;

import java.util.function.Consumer;
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

    @Override
    public void look(SetReading draft, Consumer<Remark> say) {
        draft.nodes("process", "subProcess").forEach(scope -> look(scope, say));
    }

    private static void look(Node at, Consumer<Remark> say) {
        var scope = new Scope(at.xml());
        if (scope.steps().findAny().isEmpty()) return;
        if (scope.steps().noneMatch(step -> step.is("startEvent"))) say.accept(at.error("no-start"));
        var reached = scope.reachable(scope.starts());
        scope.steps().forEach(step -> {
            var node = new Node(at.file(), step);
            if (!reached.contains(step)) {
                say.accept(node.error("unreachable"));
            } else if (isDeadEnd(scope, step)) {
                say.accept(node.error("dead-end"));
            } else if (!ends(scope, step)) {
                say.accept(node.error("no-way-out"));
            }
        });
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
