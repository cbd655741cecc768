package org.banjie.studio.checks.flows;

import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.banjie.kinds.own.NamedInJava;
import org.banjie.studio.checks.Check;
import org.banjie.studio.checks.Node;
import org.banjie.studio.checks.Remark;
import org.banjie.studio.checks.SetReading;
import org.springframework.stereotype.Component;

/** Steps that Java looks for by their ids are there: what is renamed on the drawing alone Java does not find. */
@Component
class AskedByJava implements Check {

    private final List<NamedInJava> named;

    AskedByJava(List<NamedInJava> named) {
        this.named = named;
    }

    @Override
    public void look(SetReading draft, Consumer<Remark> say) {
        var model = model(draft);
        if (model == null) return;
        var there = draft.nodes().map(Node::id).collect(Collectors.toSet());
        var asked = new TreeSet<String>();
        named.stream()
                .filter(java -> java.kind().equals(draft.set().kind()))
                .forEach(java -> asked.addAll(java.steps()));
        asked.removeAll(there);
        asked.forEach(step ->
                say.accept(Remark.of(Remark.Severity.WARNING, model, step, name(draft, step), "step-of-java", step)));
    }

    private static String model(SetReading draft) {
        return draft.guide() == null
                ? null
                : draft.nodes("process")
                        .filter(process -> process.id().equals(draft.guide().model()))
                        .map(Node::file)
                        .findFirst()
                        .orElse(null);
    }

    /** What it is called in what is live. */
    private static String name(SetReading draft, String step) {
        return draft.before() == null
                ? ""
                : draft.before()
                        .nodes()
                        .filter(node -> node.id().equals(step))
                        .map(Node::name)
                        .findFirst()
                        .orElse("");
    }
}
