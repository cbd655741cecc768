package org.banjie.studio.checks.proof;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banjie.flow.gate.xml.XmlNode;

/**
 * What has been done for certain when a case comes to a step, whichever way it came. Where several ways run at once and meet,
 * what was done on each is done.
 */
final class Before {

    private final FlatFlow flow;
    private final Function<XmlNode, Set<String>> does;
    private final Predicate<XmlNode> trusted;
    private final Set<String> everything = new HashSet<>();
    private final Map<XmlNode, List<XmlNode>> ends;
    private final Map<XmlNode, Set<String>> at = new HashMap<>();

    /** @param trusted ways of which it is taken for granted that everything has been done where they are gone */
    Before(FlatFlow flow, Function<XmlNode, Set<String>> does, Predicate<XmlNode> trusted) {
        this.flow = flow;
        this.trusted = trusted;
        this.does = does;
        ends = flow.steps().stream()
                .filter(step -> step.is("endEvent") && part(step) != null && !isBeside(step))
                .collect(Collectors.groupingBy(Before::part));
        settle();
    }

    /** Empty for a step that no case comes to. */
    Optional<Set<String>> on(XmlNode step) {
        return Optional.ofNullable(at.get(step));
    }

    /** Everything is taken as done until a way is found on which it is not: a set only shrinks, so that this ends. */
    private void settle() {
        flow.steps().forEach(step -> everything.addAll(does.apply(step)));
        var begins = Stream.concat(
                        flow.starts().stream(),
                        flow.setOffIn(flow.process()).stream().flatMap(part -> flow.startsOf(part).stream()))
                .toList();
        reached(begins).forEach(step -> at.put(step, everything));
        begins.forEach(start -> at.put(start, Set.of()));
        var open = new LinkedHashSet<>(at.keySet());
        open.removeAll(begins);
        while (!open.isEmpty()) {
            var step = open.iterator().next();
            open.remove(step);
            var now = arriving(step);
            if (now.equals(at.put(step, now))) continue;
            reachedFrom(step).stream().filter(to -> !begins.contains(to)).forEach(open::add);
        }
    }

    private Set<XmlNode> reached(Collection<XmlNode> from) {
        var seen = new LinkedHashSet<XmlNode>();
        Deque<XmlNode> next = new ArrayDeque<>(from);
        while (!next.isEmpty()) {
            var step = next.poll();
            if (seen.add(step)) next.addAll(reachedFrom(step));
        }
        return seen;
    }

    private List<XmlNode> reachedFrom(XmlNode step) {
        var inside = Stream.concat(
                flow.startsOf(step).stream(),
                flow.setOffIn(step).stream().flatMap(part -> flow.startsOf(part).stream()));
        var on = step.is("endEvent") ? left(step) : flow.after(step);
        return Stream.of(flow.edgesOf(step).stream(), inside, on.stream())
                .flatMap(one -> one)
                .toList();
    }

    private List<XmlNode> left(XmlNode end) {
        var part = part(end);
        return part == null || FlatFlow.error(end) != null ? List.of() : flow.after(part);
    }

    /** The part of the process that ends with it; null for the process itself. */
    private static XmlNode part(XmlNode end) {
        var scope = end.parent();
        while (scope != null && FlatFlow.isSetOff(scope)) scope = scope.parent();
        return scope == null || !scope.is("subProcess") ? null : scope;
    }

    private boolean isBeside(XmlNode end) {
        for (var scope = end.parent(); scope != null && FlatFlow.isSetOff(scope); scope = scope.parent()) {
            if (flow.startsOf(scope).stream().allMatch(FlatFlow::isBeside)) return true;
        }
        return false;
    }

    private Set<String> arriving(XmlNode step) {
        if (step.is("boundaryEvent")) return at.getOrDefault(flow.step(step.attribute("attachedToRef")), Set.of());
        if (step.is("startEvent")) return at.getOrDefault(around(step), Set.of());
        var coming = new ArrayList<Set<String>>();
        for (var way : flow.flowsTo(step)) {
            var from = flow.step(way.attribute("sourceRef"));
            if (from != null && at.containsKey(from)) coming.add(trusted.test(way) ? everything : leaving(from));
        }
        return step.is("parallelGateway") ? all(coming) : common(coming);
    }

    private static XmlNode around(XmlNode start) {
        var scope = start.parent();
        return FlatFlow.isSetOff(scope) ? scope.parent() : scope;
    }

    private Set<String> leaving(XmlNode step) {
        var done = new HashSet<>(at.get(step));
        done.addAll(does.apply(step));
        if (step.is("subProcess")) done.addAll(inside(step));
        return done;
    }

    /** What is done for certain when a part is over; where ways run at once in it, what any of them has done. */
    private Set<String> inside(XmlNode part) {
        var over = ends.getOrDefault(part, List.of()).stream()
                .filter(at::containsKey)
                .map(at::get)
                .toList();
        var several =
                part.children().stream().anyMatch(step -> step.is("parallelGateway") || step.is("inclusiveGateway"));
        return several ? all(over) : common(over);
    }

    private static Set<String> all(Collection<Set<String>> sets) {
        var all = new HashSet<String>();
        sets.forEach(all::addAll);
        return all;
    }

    private static Set<String> common(Collection<Set<String>> sets) {
        var each = sets.iterator();
        if (!each.hasNext()) return Set.of();
        var common = new HashSet<>(each.next());
        each.forEachRemaining(common::retainAll);
        return common;
    }
}
