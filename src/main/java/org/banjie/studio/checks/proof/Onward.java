package org.banjie.studio.checks.proof;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.banjie.flow.gate.xml.XmlNode;

/** What a case comes to after a step, into parts of the process and out of them again. */
final class Onward {

    private static final Pattern OUTCOME = Pattern.compile("\\$\\{\\s*!?\\w+\\s*([=!]=\\s*'[^']*'\\s*)?}");

    /**
     * One way on.
     *
     * @param asked whether the program says if it is taken, after the case may have been closed
     */
    record Way(XmlNode to, boolean asked) {}

    private final FlatFlow flow;
    private final Set<XmlNode> maybeClosed;

    Onward(FlatFlow flow, Collection<XmlNode> closing) {
        this.flow = flow;
        maybeClosed = reached(closing);
    }

    Stream<XmlNode> begins() {
        return Stream.concat(flow.starts().stream(), interrupting(flow.process()));
    }

    List<Way> ways(XmlNode step) {
        if (!step.is("subProcess")) return step.is("endEvent") ? afterEnd(step) : out(step);
        var inside = Stream.concat(flow.startsOf(step).stream(), interrupting(step))
                .map(start -> new Way(start, false))
                .toList();
        return inside.isEmpty() ? out(step) : inside;
    }

    /** Whether every way out of it is taken at once. */
    boolean forks(XmlNode step) {
        return !FlatFlow.chooses(step)
                && !step.is("subProcess")
                && flow.flowsFrom(step).size() > 1
                && flow.flowsFrom(step).stream().allMatch(way -> FlatFlow.condition(way) == null);
    }

    /** An end of the whole, with nothing after it. What is set off beside the work ends nothing. */
    boolean endsAll(XmlNode step) {
        if (!step.is("endEvent")) return false;
        for (var scope = step.parent(); scope != null && scope.is("subProcess"); scope = scope.parent()) {
            if (!FlatFlow.isSetOff(scope)) {
                return FlatFlow.error(step) != null && afterEnd(step).isEmpty();
            }
            if (flow.startsOf(scope).stream().allMatch(FlatFlow::isBeside)) return false;
        }
        return true;
    }

    /** The starts of what is set off in a scope and ends it. */
    private Stream<XmlNode> interrupting(XmlNode scope) {
        return flow.setOffIn(scope).stream()
                .flatMap(part -> flow.startsOf(part).stream())
                .filter(start -> !FlatFlow.isBeside(start));
    }

    private List<Way> out(XmlNode step) {
        var asked = FlatFlow.chooses(step)
                && maybeClosed.contains(step)
                && flow.flowsFrom(step).stream().anyMatch(Onward::asksProgram);
        return flow.flowsFrom(step).stream()
                .map(flow::target)
                .filter(Objects::nonNull)
                .map(to -> new Way(to, asked))
                .toList();
    }

    /** Whether the program itself says if that way is gone, rather than how a step ended. */
    static boolean asksProgram(XmlNode way) {
        var condition = FlatFlow.condition(way);
        return condition != null && !OUTCOME.matcher(condition).matches();
    }

    /** Where a case goes when a part of it has ended, or an error has thrown it out of it. */
    private List<Way> afterEnd(XmlNode end) {
        var error = FlatFlow.error(end);
        for (var scope = end.parent(); scope != null && scope.is("subProcess"); scope = scope.parent()) {
            if (error == null && !FlatFlow.isSetOff(scope)) return out(scope);
            var caught = error == null ? List.<Way>of() : catching(scope, error);
            if (!caught.isEmpty()) return caught;
        }
        return List.of();
    }

    private List<Way> catching(XmlNode scope, String error) {
        var setOff = flow.setOffIn(scope).stream().flatMap(part -> flow.startsOf(part).stream());
        return Stream.concat(flow.edgesOf(scope).stream(), setOff)
                .filter(event -> error.equals(FlatFlow.error(event)) || "null".equals(FlatFlow.error(event)))
                .map(event -> new Way(event, false))
                .toList();
    }

    private Set<XmlNode> reached(Collection<XmlNode> from) {
        var seen = new HashSet<XmlNode>();
        Deque<XmlNode> next = new ArrayDeque<>(from);
        while (!next.isEmpty()) {
            var at = next.poll();
            if (!seen.add(at)) continue;
            flow.edgesOf(at).forEach(next::add);
            next.addAll(at.is("endEvent") ? afterScope(at) : flow.after(at));
            next.addAll(flow.startsOf(at));
        }
        return seen;
    }

    private List<XmlNode> afterScope(XmlNode end) {
        var scope = end.parent();
        while (scope != null && FlatFlow.isSetOff(scope)) scope = scope.parent();
        return scope == null || !scope.is("subProcess") ? List.of() : flow.after(scope);
    }
}
