package org.banjie.studio.checks.flows;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banjie.flow.effects.VerbEffects;
import org.banjie.flow.gate.xml.XmlNode;
import org.banjie.kinds.own.NamedInJava;
import org.banjie.studio.checks.Check;
import org.banjie.studio.checks.Node;
import org.banjie.studio.checks.Remark;
import org.banjie.studio.checks.SetReading;
import org.springframework.stereotype.Component;

/**
 * What people set off from outside is heard, what is listened for is sent by something, and a timer of the statutory
 * limit stands where the limit already runs.
 */
@Component
class Wiring implements Check {

    private static final Pattern DUE = Pattern.compile("\\$\\{\\s*limits\\.due\\(caseNo,\\s*'([\\w-]+)'\\)\\s*}");

    private final List<NamedInJava> named;
    private final VerbEffects verbs;

    Wiring(List<NamedInJava> named, VerbEffects verbs) {
        this.named = named;
        this.verbs = verbs;
    }

    @Override
    public void look(SetReading draft, Consumer<Remark> say) {
        var heard = heard(draft);
        var sent = sent(draft);
        named.stream()
                .filter(java -> java.kind().equals(draft.set().kind()))
                .forEach(java -> sent.addAll(java.messages()));
        draft.nodes("serviceTask")
                .flatMap(step -> verbs.sends(step.camunda("expression")).stream())
                .forEach(sent::add);
        if (draft.guide() != null && !draft.models().isEmpty()) {
            draft.guide().exits().stream()
                    .filter(exit -> !heard.contains(String.valueOf(exit.message())))
                    .forEach(exit -> say.accept(Remark.guideError("exit-unheard", exit.code(), exit.message())));
        }
        // what other rooms of the program send is known from what is live and hears it
        var known = draft.before() == null ? Set.<String>of() : heard(draft.before());
        listeners(draft)
                .filter(node -> !sent.contains(message(draft, node)) && !known.contains(message(draft, node)))
                .forEach(node -> say.accept(host(node).error("message-unsent", message(draft, node))));
        draft.nodes("timerEventDefinition").forEach(timer -> timer(draft, timer, say));
    }

    private static void timer(SetReading draft, Node timer, Consumer<Remark> say) {
        var due = timer.xml().children().stream()
                .map(child -> DUE.matcher(child.trimmedText()))
                .filter(Matcher::matches)
                .map(match -> match.group(1))
                .findFirst();
        if (due.isEmpty() || draft.guide() == null || draft.guide().limit() == null) return;
        if (!due.get().equals(draft.guide().limit().code())) return;
        if (!inWork(timer.xml())) say.accept(host(timer).error("limit-timer-early", due.get()));
        if (draft.nodes("serviceTask").noneMatch(Wiring::accepts)) {
            say.accept(host(timer).warning("limit-never-starts"));
        }
    }

    /** Whether it lies in a part of the model that the case enters, rather than beside its beginning. */
    private static boolean inWork(XmlNode timer) {
        for (var at = timer.parent(); at != null; at = at.parent()) {
            if (at.is("subProcess") && !Scope.isEventSub(at)) return true;
        }
        return !timer.parent().is("startEvent");
    }

    private static boolean accepts(Node task) {
        return String.valueOf(task.camunda("expression"))
                .toLowerCase(Locale.ROOT)
                .contains("accept");
    }

    private static Set<String> sent(SetReading draft) {
        var sent = new TreeSet<String>();
        if (draft.guide() != null) draft.guide().exits().forEach(exit -> sent.add(String.valueOf(exit.message())));
        return sent;
    }

    private static Set<String> heard(SetReading draft) {
        return listeners(draft).map(node -> message(draft, node)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Node> listeners(SetReading draft) {
        return draft.nodes("messageEventDefinition", "receiveTask");
    }

    private static String message(SetReading draft, Node node) {
        var ref = String.valueOf(node.xml().attribute("messageRef"));
        return draft.nodes("message")
                .filter(message -> message.id().equals(ref))
                .map(Node::name)
                .findFirst()
                .orElse(ref);
    }

    /** The event around a definition: what has a name on the drawing. */
    private static Node host(Node node) {
        return node.xml().is("receiveTask")
                ? node
                : new Node(node.file(), node.xml().parent());
    }
}
