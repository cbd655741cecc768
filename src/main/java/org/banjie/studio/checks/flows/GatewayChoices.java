package org.banjie.studio.checks.flows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.banjie.flow.gate.xml.XmlNode;
import org.banjie.studio.checks.Check;
import org.banjie.studio.checks.Mend;
import org.banjie.studio.checks.Node;
import org.banjie.studio.checks.Remark;
import org.banjie.studio.checks.SetReading;
import org.springframework.stereotype.Component;

/** Behind a step every way it can end leads on: a choice that forgets one would leave the case hanging. */
@Component
class GatewayChoices implements Check {

    private static final Pattern COMPARED = Pattern.compile("\\$\\{\\s*(\\w+)\\s*==\\s*'([\\w-]+)'\\s*}");
    private static final String OUTCOME = "outcome.";

    private record Way(String step, String outcome) {}

    @Override
    public void look(SetReading draft, Consumer<Remark> say) {
        draft.nodes("process", "subProcess").forEach(at -> {
            var scope = new Scope(at.xml());
            scope.steps()
                    .filter(step -> step.is("exclusiveGateway") || step.is("inclusiveGateway"))
                    .forEach(gate -> look(draft, new Node(at.file(), gate), scope.flowsFrom(gate), say));
        });
    }

    private static void look(SetReading draft, Node gate, List<XmlNode> flows, Consumer<Remark> say) {
        var unconditional = flows.stream()
                .filter(flow -> condition(flow).isEmpty() && !isDefault(gate, flow))
                .count();
        if (flows.size() > 1 && unconditional > 1) say.accept(gate.error("choice-open"));
        if (flows.size() > 1 && unconditional == 1) undefaulted(gate, flows, say);
        if (gate.xml().attribute("default") != null || unconditional > 0) return;
        var ways = new ArrayList<Way>();
        for (var flow : flows) {
            var compared = COMPARED.matcher(condition(flow).orElse(""));
            if (!compared.matches()) return;
            ways.add(new Way(compared.group(1), compared.group(2)));
        }
        ways.stream().map(Way::step).distinct().forEach(step -> covered(draft, gate, step, ways, say));
    }

    /** A way without a condition is taken before those drawn after it are asked, unless it is the one for all other cases. */
    private static void undefaulted(Node gate, List<XmlNode> flows, Consumer<Remark> say) {
        if (!gate.xml().is("exclusiveGateway") || gate.xml().attribute("default") != null) return;
        flows.stream()
                .filter(flow -> condition(flow).isEmpty())
                .map(flow -> flow.attribute("id"))
                .findFirst()
                .ifPresent(flow -> say.accept(gate.error("default-missing", name(flows, flow))
                        .offering(new Mend(Mend.DEFAULT_FLOW, gate.id(), flow))));
    }

    private static String name(List<XmlNode> flows, String id) {
        return flows.stream()
                .filter(flow -> id.equals(flow.attribute("id")))
                .map(Node::nameOf)
                .findFirst()
                .orElse(id);
    }

    private static void covered(SetReading draft, Node gate, String step, List<Way> ways, Consumer<Remark> say) {
        if (ways.stream().anyMatch(way -> !way.step().equals(step))) return;
        var task =
                draft.nodes("userTask").filter(node -> node.id().equals(step)).findFirst();
        if (task.isEmpty()) return;
        var outcomes = outcomes(task.get());
        var chosen = new TreeSet<>(ways.stream().map(Way::outcome).toList());
        outcomes.stream()
                .filter(outcome -> !chosen.contains(outcome))
                .forEach(outcome -> say.accept(
                        gate.error("outcome-lost", outcome, task.get().name())));
        chosen.stream()
                .filter(outcome -> !outcomes.contains(outcome))
                .forEach(outcome -> say.accept(
                        gate.error("outcome-unknown", outcome, task.get().name())));
    }

    static List<String> outcomes(Node task) {
        return Stream.of(task.xml())
                .flatMap(SetReading::all)
                .filter(node -> node.is("property") && node.attribute("name") != null)
                .map(node -> node.attribute("name"))
                .filter(name -> name.startsWith(OUTCOME))
                .map(name -> name.substring(OUTCOME.length()))
                .toList();
    }

    private static Optional<String> condition(XmlNode flow) {
        return flow.children().stream()
                .filter(child -> child.is("conditionExpression"))
                .map(XmlNode::trimmedText)
                .findFirst();
    }

    private static boolean isDefault(Node gate, XmlNode flow) {
        var otherwise = gate.xml().attribute("default");
        return otherwise != null && otherwise.equals(flow.attribute("id"));
    }
}
