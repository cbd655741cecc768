package org.banjie.studio.checks.proof;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import org.banjie.flow.effects.VerbEffects;
import org.banjie.flow.gate.xml.XmlNode;
import org.banjie.studio.checks.Check;
import org.banjie.studio.checks.Node;
import org.banjie.studio.checks.Remark;
import org.banjie.studio.checks.SetReading;
import org.banjie.studio.checks.tables.TableFields;
import org.springframework.stereotype.Component;

/**
 * A table is asked for nothing that only a later form will ask: the table of the limit where the limit starts, the table of a
 * rule step where that step stands.
 */
@Component
class FieldsInTime implements Check {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final QName DECISION = new QName(CAMUNDA, "decisionRef");
    private static final QName FORM = new QName(CAMUNDA, "formRef");

    private final VerbEffects verbs;

    FieldsInTime(VerbEffects verbs) {
        this.verbs = verbs;
    }

    @Override
    public void look(SetReading draft, Consumer<Remark> say) {
        if (draft.guide() == null) return;
        var asked = TableFields.asked(draft);
        if (asked.isEmpty()) return;
        draft.nodes("process")
                .filter(process -> process.id().equals(draft.guide().model()))
                .forEach(process -> look(draft, process, asked, say));
    }

    private void look(SetReading draft, Node process, Map<String, Set<String>> asked, Consumer<Remark> say) {
        var flow = new FlatFlow(process.xml());
        var coming = coming(flow);
        flow.steps()
                .forEach(step -> table(draft, step).filter(asked::containsKey).ifPresent(table -> {
                    var later = new TreeSet<>(asked.get(table));
                    later.retainAll(TableFields.of(draft, forms(flow.steps())));
                    later.removeAll(TableFields.of(
                            draft, Set.of(String.valueOf(draft.guide().form()))));
                    if (later.isEmpty()) return;
                    later.removeAll(TableFields.of(draft, forms(before(coming, step))));
                    later.forEach(field -> say.accept(new Node(process.file(), step)
                            .warning("table-field-late", table, field, Node.nameOf(step))));
                }));
    }

    /** The table that is asked at a step; empty where none is, or the program alone knows. */
    private Optional<String> table(SetReading draft, XmlNode step) {
        var asked = step.attributes().get(DECISION);
        if (step.is("businessRuleTask")) return Optional.ofNullable(asked);
        var limit = draft.guide().limit();
        if (limit == null || limit.table() == null) return Optional.empty();
        var starts = verbs.starts(CasesClose.expression(step), limit.code()).contains(limit.code());
        return starts ? Optional.of(limit.table()) : Optional.empty();
    }

    private static Set<String> forms(Iterable<XmlNode> steps) {
        var forms = new TreeSet<String>();
        steps.forEach(step -> Optional.ofNullable(step.attributes().get(FORM)).ifPresent(forms::add));
        return forms;
    }

    /** Every step that a case can have been at before. */
    private static Set<XmlNode> before(Map<XmlNode, List<XmlNode>> coming, XmlNode step) {
        var seen = new HashSet<XmlNode>();
        Deque<XmlNode> next = new ArrayDeque<>(coming.getOrDefault(step, List.of()));
        while (!next.isEmpty()) {
            var at = next.poll();
            if (seen.add(at)) next.addAll(coming.getOrDefault(at, List.of()));
        }
        return seen;
    }

    /** From where each step is come to, parts of the process and what is set off in them included. */
    private static Map<XmlNode, List<XmlNode>> coming(FlatFlow flow) {
        var coming = new HashMap<XmlNode, List<XmlNode>>();
        flow.steps().forEach(step -> next(flow, step).forEach(to -> coming.computeIfAbsent(to, one -> new ArrayList<>())
                .add(step)));
        return coming;
    }

    private static Stream<XmlNode> next(FlatFlow flow, XmlNode step) {
        var inside = Stream.concat(
                flow.startsOf(step).stream(),
                flow.setOffIn(step).stream().flatMap(part -> flow.startsOf(part).stream()));
        var part = step.parent();
        var leaves = step.is("endEvent") && part != null && part.is("subProcess");
        var left = leaves ? flow.after(part).stream() : Stream.<XmlNode>empty();
        return Stream.of(flow.edgesOf(step).stream(), flow.after(step).stream(), inside, left)
                .flatMap(one -> one);
    }
}
