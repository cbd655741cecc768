package org.banjie.studio.checks.proof;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.banjie.flow.effects.VerbEffects;
import org.banjie.flow.gate.xml.XmlNode;
import org.banjie.studio.checks.Check;
import org.banjie.studio.checks.Node;
import org.banjie.studio.checks.Remark;
import org.banjie.studio.checks.SetReading;
import org.springframework.stereotype.Component;

/** A limit that a timer waits for runs on every way to the timer: a verb has started it. Otherwise the step before fails. */
@Component
class LimitsStarted implements Check {

    private static final Pattern DUE = Pattern.compile(
            "\\$\\{\\s*limits\\.(?:due|before)\\(\\s*\\w+\\s*,\\s*'([\\w-]+)'(?:\\s*,\\s*\\d+)?\\s*\\)\\s*}");

    private final VerbEffects verbs;

    LimitsStarted(VerbEffects verbs) {
        this.verbs = verbs;
    }

    @Override
    public void look(SetReading draft, Consumer<Remark> say) {
        if (draft.guide() == null) return;
        var ofGuide =
                draft.guide().limit() == null ? null : draft.guide().limit().code();
        draft.nodes("process")
                .filter(process -> process.id().equals(draft.guide().model()))
                .forEach(process -> look(process, ofGuide, say));
    }

    private void look(Node process, String ofGuide, Consumer<Remark> say) {
        var flow = new FlatFlow(process.xml());
        var waits = flow.steps().stream().filter(step -> due(step).isPresent()).toList();
        if (waits.isEmpty()) return;
        Function<XmlNode, Set<String>> starts = step -> verbs.starts(CasesClose.expression(step), ofGuide);
        var surely = new Before(flow, starts, way -> false);
        var likely = new Before(flow, starts, Onward::asksProgram);
        waits.forEach(wait -> {
            var limit = due(wait).get();
            if (!isMissing(surely, wait, limit)) return;
            var node = new Node(process.file(), wait);
            var name = node.name().isEmpty() ? node.id() : node.name();
            say.accept(
                    isMissing(likely, wait, limit)
                            ? node.error(
                                    "limit-not-started",
                                    name,
                                    limit,
                                    known(surely.on(wait).get()))
                            : node.note("limit-unsure", name, limit));
        });
    }

    private static boolean isMissing(Before before, XmlNode wait, String limit) {
        return before.on(wait).filter(started -> !started.contains(limit)).isPresent();
    }

    private static String known(Set<String> started) {
        return started.isEmpty() ? "-" : started.stream().sorted().collect(Collectors.joining("、"));
    }

    /** The limit whose end an event waits for. */
    private static Optional<String> due(XmlNode event) {
        return event.children().stream()
                .filter(child -> child.is("timerEventDefinition"))
                .flatMap(timer -> timer.children().stream())
                .map(when -> DUE.matcher(when.trimmedText()))
                .filter(Matcher::matches)
                .map(when -> when.group(1))
                .findFirst();
    }
}
