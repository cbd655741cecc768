package org.banjie.studio.checks.proof;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.banjie.flow.effects.VerbEffects;
import org.banjie.flow.gate.xml.XmlNode;
import org.banjie.studio.checks.Check;
import org.banjie.studio.checks.Node;
import org.banjie.studio.checks.Remark;
import org.banjie.studio.checks.SetReading;
import org.springframework.stereotype.Component;

/**
 * A clock that the flow stops runs again on every way on, before the case is closed or stopped anew, and runs where it is
 * stopped: before acceptance there is nothing to stop.
 */
@Component
class ClockRuns implements Check {

    private final VerbEffects verbs;

    ClockRuns(VerbEffects verbs) {
        this.verbs = verbs;
    }

    @Override
    public void look(SetReading draft, Consumer<Remark> say) {
        if (draft.guide() == null || draft.guide().limit() == null) return;
        draft.nodes("process").forEach(process -> {
            var flow = new FlatFlow(process.xml());
            var stops = flow.steps().stream().filter(this::stops).toList();
            if (stops.isEmpty()) return;
            stops.forEach(stop -> stopped(flow, stop)
                    .ifPresent(end -> say.accept(new Node(process.file(), stop)
                            .error("clock-stopped", Node.nameOf(stop), Node.nameOf(end)))));
            if (process.id().equals(draft.guide().model())) {
                accepted(flow, process.file(), stops, draft.guide().limit().code(), say);
            }
        });
    }

    private void accepted(FlatFlow flow, String file, List<XmlNode> stops, String limit, Consumer<Remark> say) {
        Function<XmlNode, Set<String>> starts = step -> verbs.starts(CasesClose.expression(step), limit);
        var surely = new Before(flow, starts, way -> false);
        var likely = new Before(flow, starts, Onward::asksProgram);
        stops.stream().filter(stop -> !runs(surely, stop, limit)).forEach(stop -> {
            var node = new Node(file, stop);
            say.accept(
                    runs(likely, stop, limit)
                            ? node.note("clock-unsure", Node.nameOf(stop))
                            : node.error("clock-not-running", Node.nameOf(stop)));
        });
    }

    private static boolean runs(Before before, XmlNode stop, String limit) {
        return before.on(stop).filter(started -> !started.contains(limit)).isEmpty();
    }

    /** Where a case comes to with its clock still stopped: an end, or a verb that closes it or stops the clock anew. */
    private Optional<XmlNode> stopped(FlatFlow flow, XmlNode stop) {
        var seen = new HashSet<XmlNode>();
        Deque<XmlNode> next = new ArrayDeque<>(next(flow, stop).toList());
        while (!next.isEmpty()) {
            var at = next.poll();
            if (!seen.add(at) || verbs.runs(CasesClose.expression(at))) continue;
            var on = next(flow, at).toList();
            if (stops(at) || verbs.closes(CasesClose.expression(at)) || on.isEmpty()) return Optional.of(at);
            next.addAll(on);
        }
        return Optional.empty();
    }

    /** What comes next on the way; what is set off beside it, or breaks it off from outside, is none of its ways. */
    private static Stream<XmlNode> next(FlatFlow flow, XmlNode step) {
        var edges = flow.edgesOf(step).stream().filter(edge -> !FlatFlow.isBeside(edge));
        return Stream.concat(edges, on(flow, step).stream());
    }

    private static List<XmlNode> on(FlatFlow flow, XmlNode step) {
        var inside = flow.startsOf(step);
        if (!inside.isEmpty()) return inside;
        if (!step.is("endEvent")) return flow.after(step);
        var part = step.parent();
        return part != null && part.is("subProcess") && !FlatFlow.isSetOff(part) ? flow.after(part) : List.of();
    }

    private boolean stops(XmlNode step) {
        return verbs.stops(CasesClose.expression(step)).isPresent();
    }
}
