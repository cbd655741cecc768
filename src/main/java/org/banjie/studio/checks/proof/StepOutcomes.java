package org.banjie.studio.checks.proof;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.banjie.flow.gate.xml.XmlNode;
import org.banjie.studio.checks.Node;
import org.banjie.studio.checks.SetReading;

/** How a step may end, and what comes next where it ends so. */
final class StepOutcomes {

    private static final String OUTCOME = "outcome.";
    private static final Pattern COMPARED = Pattern.compile("\\$\\{\\s*(\\w+)\\s*([=!]=)\\s*'([\\w-]+)'\\s*}");
    private static final Pattern DECLARED = Pattern.compile("\\s*(APPROVE|REJECT|RETURN|OTHER)!?\\s*\\|([^|]*)\\|.*");

    /** @param name what the button says */
    record Ending(String nature, String name) {}

    private final FlatFlow flow;
    private final XmlNode task;

    StepOutcomes(FlatFlow flow, XmlNode task) {
        this.flow = flow;
        this.task = task;
    }

    /** By code. */
    Map<String, Ending> endings() {
        var endings = new LinkedHashMap<String, Ending>();
        SetReading.all(task)
                .filter(node -> node.is("property")
                        && String.valueOf(node.attribute("name")).startsWith(OUTCOME))
                .forEach(node -> {
                    var declared = DECLARED.matcher(String.valueOf(node.attribute("value")));
                    if (declared.matches()) {
                        var code = node.attribute("name").substring(OUTCOME.length());
                        endings.put(
                                code,
                                new Ending(declared.group(1), declared.group(2).strip()));
                    }
                });
        return endings;
    }

    boolean has(String... natures) {
        return endings().values().stream().anyMatch(one -> Set.of(natures).contains(one.nature()));
    }

    /** The steps that come next; empty where the program is asked, so that it cannot be told here. */
    Optional<Set<String>> next(String outcome) {
        var next = new TreeSet<String>();
        return follow(task, outcome, next, new HashSet<>()) ? Optional.of(next) : Optional.empty();
    }

    /** Whether a choice stands right behind it. */
    boolean hasChoice() {
        return flow.after(task).stream().anyMatch(FlatFlow::chooses);
    }

    private boolean follow(XmlNode from, String outcome, Set<String> next, Set<XmlNode> seen) {
        if (!seen.add(from)) return true;
        var taken = from == task ? flow.after(task).stream().toList() : chosen(from, outcome);
        if (taken == null) return false;
        for (var to : taken) {
            if (!to.is("exclusiveGateway")) next.add(new Node("", to).id());
            else if (!follow(to, outcome, next, seen)) return false;
        }
        return true;
    }

    /** Null where it cannot be told. */
    private List<XmlNode> chosen(XmlNode gate, String outcome) {
        XmlNode otherwise = null;
        for (var way : flow.flowsFrom(gate)) {
            var condition = FlatFlow.condition(way);
            var isDefault = String.valueOf(way.attribute("id")).equals(gate.attribute("default"));
            if (isDefault || condition == null) {
                otherwise = flow.target(way);
                continue;
            }
            var compared = COMPARED.matcher(condition);
            if (!compared.matches() || !compared.group(1).equals(task.attribute("id"))) return null;
            if (compared.group(2).equals("==") == compared.group(3).equals(outcome)) return one(flow.target(way));
        }
        return one(otherwise);
    }

    private static List<XmlNode> one(XmlNode to) {
        return to == null ? List.of() : List.of(to);
    }
}
