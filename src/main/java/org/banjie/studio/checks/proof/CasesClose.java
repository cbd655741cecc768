package org.banjie.studio.checks.proof;

import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.xml.namespace.QName;
import org.banjie.flow.effects.VerbEffects;
import org.banjie.flow.gate.xml.XmlNode;
import org.banjie.studio.checks.Check;
import org.banjie.studio.checks.Node;
import org.banjie.studio.checks.Remark;
import org.banjie.studio.checks.SetReading;
import org.springframework.stereotype.Component;

/**
 * On every way from where a case begins to an end of its process a verb closes it: decided, declined or finished. A case
 * whose process ends before is nobody's and stays open for ever.
 */
@Component
class CasesClose implements Check {

    private static final QName EXPRESSION = new QName("http://camunda.org/schema/1.0/bpmn", "expression");

    private final VerbEffects verbs;

    CasesClose(VerbEffects verbs) {
        this.verbs = verbs;
    }

    @Override
    public void look(SetReading draft, Consumer<Remark> say) {
        if (draft.guide() == null) return;
        draft.nodes("process")
                .filter(process -> process.id().equals(draft.guide().model()))
                .forEach(process -> look(draft, process, say));
    }

    private void look(SetReading draft, Node process, Consumer<Remark> say) {
        var called = closingProcesses(draft);
        var flow = new FlatFlow(process.xml());
        new Closing(flow, step -> closes(step, called)).openEnds().forEach((end, certain) -> {
            var node = new Node(process.file(), end);
            var name = node.name().isEmpty() ? node.id() : node.name();
            say.accept(certain ? node.error("end-open", name) : node.note("end-open-unsure", name));
        });
    }

    /** A process that is called closes it where one of its verbs does: which of its ways is taken is its own affair. */
    private Set<String> closingProcesses(SetReading draft) {
        return draft.nodes("process")
                .filter(process -> SetReading.all(process.xml()).anyMatch(step -> verbs.closes(expression(step))))
                .map(Node::id)
                .collect(Collectors.toSet());
    }

    private boolean closes(XmlNode step, Set<String> called) {
        return verbs.closes(expression(step))
                || step.is("callActivity") && called.contains(String.valueOf(step.attribute("calledElement")));
    }

    static String expression(XmlNode step) {
        return step.attributes().get(EXPRESSION);
    }
}
