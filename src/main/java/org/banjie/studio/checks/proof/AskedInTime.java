package org.banjie.studio.checks.proof;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import org.banjie.flow.gate.xml.XmlNode;
import org.banjie.studio.checks.Check;
import org.banjie.studio.checks.Node;
import org.banjie.studio.checks.Remark;
import org.banjie.studio.checks.SetReading;
import org.springframework.stereotype.Component;

/**
 * A choice asks how a step ended, or what a verb answered, only where that is known on every way to it: otherwise the engine
 * finds no such name, and the step before fails.
 */
@Component
class AskedInTime implements Check {

    private static final Pattern ASKED =
            Pattern.compile("\\$\\{\\s*!?\\s*(\\w+)\\s*(?:[=!]=\\s*(?:'[^']*'|\\w+)\\s*)?}");
    private static final QName RESULT = new QName("http://camunda.org/schema/1.0/bpmn", "resultVariable");

    @Override
    public void look(SetReading draft, Consumer<Remark> say) {
        if (draft.guide() == null) return;
        draft.nodes("process")
                .filter(process -> process.id().equals(draft.guide().model()))
                .forEach(process -> look(process, say));
    }

    private static void look(Node process, Consumer<Remark> say) {
        var flow = new FlatFlow(process.xml());
        var known = flow.steps().stream().flatMap(step -> sets(step).stream()).collect(Collectors.toSet());
        var handed = SetReading.all(process.xml()).anyMatch(AskedInTime::handsOver);
        Function<XmlNode, Set<String>> does = AskedInTime::sets;
        var surely = new Before(flow, does, way -> false);
        var likely = new Before(flow, does, Onward::asksProgram);
        flow.steps().forEach(step -> flow.flowsFrom(step).stream()
                .flatMap(way -> asked(way).stream())
                .distinct()
                .forEach(name -> {
                    var node = new Node(process.file(), step);
                    if (!known.contains(name)) {
                        if (!handed) say.accept(node.error("asked-nobody", name));
                    } else if (isMissing(surely, step, name)) {
                        var said = flow.step(name) == null ? name : Node.nameOf(flow.step(name));
                        say.accept(
                                isMissing(likely, step, name)
                                        ? node.error("asked-early", said)
                                        : node.note("asked-unsure", said));
                    }
                }));
    }

    private static boolean isMissing(Before before, XmlNode step, String name) {
        return before.on(step).filter(done -> !done.contains(name)).isPresent();
    }

    /** The names that are known once a step is over. */
    private static Set<String> sets(XmlNode step) {
        return Stream.of(
                        step.is("userTask") ? step.attribute("id") : null,
                        step.attributes().get(RESULT))
                .filter(name -> name != null)
                .collect(Collectors.toSet());
    }

    /** What the drawing does not say: what a called process gives back, what an error carries, what the program puts in. */
    private static boolean handsOver(XmlNode node) {
        return node.is("out") || node.is("in") || node.is("callActivity") || node.is("errorEventDefinition");
    }

    private static Optional<String> asked(XmlNode way) {
        var condition = FlatFlow.condition(way);
        if (condition == null) return Optional.empty();
        var read = ASKED.matcher(condition);
        return read.matches() ? Optional.of(read.group(1)) : Optional.empty();
    }
}
