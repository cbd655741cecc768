package org.banjie.studio.checks.proof;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.banjie.flow.gate.xml.XmlNode;

/**
 * Whether every way through a process closes the case. Worked out backwards from the ends; each step is looked at again only
 * where what follows it has become worse, which it can twice, so that a hostile model costs no more than its size.
 */
final class Closing {

    /** How sure it is that the case is closed from a step on, the surest first. */
    private enum Sure {
        YES,
        /** The program is asked which way, after the case may have been closed already. */
        DEPENDS,
        NO
    }

    private record Met(XmlNode step, boolean certain) {}

    private final FlatFlow flow;
    private final Predicate<XmlNode> closes;
    private final Onward onward;
    private final Map<XmlNode, Sure> found = new HashMap<>();

    Closing(FlatFlow flow, Predicate<XmlNode> closes) {
        this.flow = flow;
        this.closes = closes;
        onward = new Onward(flow, flow.steps().stream().filter(closes).toList());
        settle();
    }

    /** The ends that a case can come to while it is open, and whether that is certain. */
    Map<XmlNode, Boolean> openEnds() {
        var open = new LinkedHashMap<XmlNode, Boolean>();
        var seen = new HashSet<Met>();
        Deque<Met> next = new ArrayDeque<>();
        onward.begins().forEach(start -> next.add(new Met(start, true)));
        while (!next.isEmpty()) {
            var at = next.poll();
            if (sure(at.step()) == Sure.YES || !seen.add(at)) continue;
            if (onward.endsAll(at.step())) open.merge(at.step(), at.certain(), Boolean::logicalOr);
            cutShort(at.step()).forEach(edge -> next.add(new Met(edge, at.certain())));
            onward.ways(at.step()).forEach(way -> next.add(new Met(way.to(), at.certain() && !way.asked())));
        }
        return open;
    }

    private void settle() {
        var readers = new HashMap<XmlNode, List<XmlNode>>();
        flow.steps().forEach(step -> reads(step).forEach(read -> readers.computeIfAbsent(read, one -> new ArrayList<>())
                .add(step)));
        Deque<XmlNode> next = new ArrayDeque<>(flow.steps());
        while (!next.isEmpty()) {
            var at = next.poll();
            var now = judge(at);
            if (now == sure(at)) continue;
            found.put(at, now);
            next.addAll(readers.getOrDefault(at, List.of()));
        }
    }

    private Stream<XmlNode> reads(XmlNode step) {
        return Stream.concat(onward.ways(step).stream().map(Onward.Way::to), cutShort(step));
    }

    /** The events at its edge that end it. */
    private Stream<XmlNode> cutShort(XmlNode step) {
        return flow.edgesOf(step).stream().filter(edge -> !FlatFlow.isBeside(edge));
    }

    private Sure judge(XmlNode step) {
        if (closes.test(step)) return Sure.YES;
        var on = onward.endsAll(step) ? Sure.NO : onward(step);
        return cutShort(step).map(this::sure).reduce(on, Closing::worse);
    }

    private Sure onward(XmlNode step) {
        var ways = onward.ways(step);
        if (onward.forks(step)) {
            return ways.stream().map(this::sure).min(Sure::compareTo).orElse(Sure.YES);
        }
        return ways.stream().map(this::sure).reduce(Sure.YES, Closing::worse);
    }

    private Sure sure(Onward.Way way) {
        var there = sure(way.to());
        return way.asked() && there == Sure.NO ? Sure.DEPENDS : there;
    }

    private Sure sure(XmlNode step) {
        return found.getOrDefault(step, Sure.YES);
    }

    private static Sure worse(Sure one, Sure other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
