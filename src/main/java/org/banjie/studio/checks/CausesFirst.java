package org.banjie.studio.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts what is said of a set in the order in which it is mended: a step that is gone first and once, with all who name it. */
final class CausesFirst {

    /** Rules that speak of a step by its id, and which of their words that is. */
    private static final Map<String, Integer> NAMING = Map.of("four-eyes", 0, "guide-step", 1, "issue-after-step", 0);

    /** What follows from other faults is said after them. */
    private static final List<String> LATER = List.of("unreachable", "no-way-out");

    private CausesFirst() {}

    static List<Remark> of(SetReading draft, List<Remark> said) {
        var there = draft.nodes().map(Node::id).collect(Collectors.toSet());
        var gone = new LinkedHashMap<String, List<Remark>>();
        var others = new ArrayList<Remark>();
        said.forEach(remark -> step(remark)
                .filter(step -> !there.contains(step))
                .ifPresentOrElse(
                        step -> gone.computeIfAbsent(step, one -> new ArrayList<>())
                                .add(remark),
                        () -> others.add(remark)));
        var all = new ArrayList<Remark>();
        var renamed = new RenamedSteps(draft);
        gone.forEach((step, naming) -> all.add(once(step, naming, renamed)));
        others.replaceAll(renamed::offered);
        others.sort(Comparator.comparing((Remark remark) -> LATER.indexOf(remark.rule())));
        all.addAll(others);
        all.sort(Comparator.comparing(Remark::severity));
        return List.copyOf(all);
    }

    private static Remark once(String step, List<Remark> naming, RenamedSteps renamed) {
        var first = naming.get(0).offering(renamed.mends(step));
        if (naming.size() == 1) return first;
        var places = naming.stream().map(CausesFirst::place).distinct().collect(Collectors.joining("、"));
        return first.saying("studio.check.step-gone", List.of(step, places));
    }

    private static String place(Remark remark) {
        var element = remark.name().isEmpty() ? remark.element() : remark.name();
        return remark.rule().equals("guide-step") ? String.valueOf(remark.args().get(0)) : element;
    }

    private static Optional<String> step(Remark remark) {
        return Optional.ofNullable(NAMING.get(remark.rule()))
                .filter(at -> at < remark.args().size())
                .map(at -> String.valueOf(remark.args().get(at)));
    }
}
