package org.banjie.studio.checks.proof;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.banjie.flow.gate.xml.XmlNode;
import org.banjie.studio.checks.Check;
import org.banjie.studio.checks.Node;
import org.banjie.studio.checks.Remark;
import org.banjie.studio.checks.SetReading;
import org.springframework.stereotype.Component;

/**
 * What refuses or sends back does not lead where agreeing leads. A refusal that somebody later still weighs is an opinion and
 * may; one that ends in an approval with nobody left to say no may not.
 */
@Component
class OutcomesDiffer implements Check {

    private static final Pattern APPROVES =
            Pattern.compile("\\$\\{\\s*caseSteps\\.finish\\(\\s*\\w+\\s*,\\s*'APPROVED'\\s*\\)\\s*}");
    private static final String OWN_VERBS = "${caseSteps.";

    @Override
    public void look(SetReading draft, Consumer<Remark> say) {
        var before = new TreeSet<String>();
        if (draft.before() != null) processes(draft.before(), remark -> before.add(remark.element() + remark.args()));
        processes(draft, remark -> {
            var known = before.contains(remark.element() + remark.args());
            say.accept(known && !remark.refuses() ? remark.as(Remark.Severity.NOTE) : remark);
        });
    }

    private static void processes(SetReading draft, Consumer<Remark> say) {
        draft.nodes("process").forEach(process -> {
            var flow = new FlatFlow(process.xml());
            flow.steps().stream()
                    .filter(step -> step.is("userTask"))
                    .forEach(task -> task(flow, new Node(process.file(), task), say));
        });
    }

    private static void task(FlatFlow flow, Node task, Consumer<Remark> say) {
        var outcomes = new StepOutcomes(flow, task.xml());
        var approved = outcomes.endings().entrySet().stream()
                .filter(one -> one.getValue().nature().equals("APPROVE"))
                .flatMap(one -> outcomes.next(one.getKey()).stream())
                .collect(Collectors.toSet());
        outcomes.endings().forEach((code, ending) -> outcomes.next(code)
                .filter(next -> !next.isEmpty() && approved.contains(next))
                .ifPresent(next -> same(flow, task, outcomes, ending, next, say)));
    }

    private static void same(
            FlatFlow flow,
            Node task,
            StepOutcomes outcomes,
            StepOutcomes.Ending ending,
            Set<String> next,
            Consumer<Remark> say) {
        var to = names(flow, next);
        if (ending.nature().equals("RETURN")) {
            say.accept(task.error("return-forward", task.name(), ending.name(), to));
        } else if (ending.nature().equals("REJECT") && approvesUnweighed(flow, task.xml(), next)) {
            say.accept(task.error("reject-approves", task.name(), ending.name(), to));
        } else if (ending.nature().equals("REJECT")) {
            var said = task.warning("reject-opinion", task.name(), ending.name(), to);
            say.accept(outcomes.hasChoice() ? said.as(Remark.Severity.NOTE) : said);
        }
    }

    private static String names(FlatFlow flow, Set<String> ids) {
        return ids.stream()
                .map(id -> new Node("", flow.step(id)))
                .map(node -> node.name().isEmpty() ? node.id() : node.name())
                .collect(Collectors.joining("、"));
    }

    /** Past whoever can still say no, past what asks this step's outcome and past the kind's own verbs nothing is claimed. */
    private static boolean approvesUnweighed(FlatFlow flow, XmlNode task, Set<String> next) {
        var seen = new HashSet<XmlNode>();
        Deque<XmlNode> open = new ArrayDeque<>();
        next.forEach(id -> open.add(flow.step(id)));
        while (!open.isEmpty()) {
            var at = open.poll();
            if (!seen.add(at) || weighs(flow, task, at)) continue;
            var verb = String.valueOf(CasesClose.expression(at));
            if (APPROVES.matcher(verb).matches()) return true;
            open.addAll(flow.after(at));
            open.addAll(flow.startsOf(at));
        }
        return false;
    }

    private static boolean weighs(FlatFlow flow, XmlNode task, XmlNode step) {
        if (step == task || step.is("userTask") && new StepOutcomes(flow, step).has("REJECT", "RETURN")) return true;
        var verb = CasesClose.expression(step);
        return verb != null && !verb.startsWith(OWN_VERBS)
                || flow.flowsFrom(step).stream().anyMatch(way -> FlatFlow.condition(way) != null);
    }
}
