package org.banjie.studio.checks.proof;

import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.banjie.flow.effects.VerbEffects;
import org.banjie.flow.gate.xml.XmlNode;
import org.banjie.studio.checks.Check;
import org.banjie.studio.checks.Node;
import org.banjie.studio.checks.Remark;
import org.banjie.studio.checks.SetReading;
import org.springframework.stereotype.Component;

/**
 * What is missing is asked for before a case is accepted (一次性告知): behind that the case would be one that is only handed in
 * again, with a limit that runs. By when it is to be supplied the guide says.
 */
@Component
class CorrectionEarly implements Check {

    private static final Pattern ASKS =
            Pattern.compile("\\$\\{\\s*caseSteps\\.askForCorrection\\(\\s*\\w+\\s*\\)\\s*}");

    /** The setting of the guide: a number of working days. */
    private static final String DAYS = "correction";

    private final VerbEffects verbs;

    CorrectionEarly(VerbEffects verbs) {
        this.verbs = verbs;
    }

    @Override
    public void look(SetReading draft, Consumer<Remark> say) {
        if (draft.guide() == null || draft.guide().limit() == null) return;
        var limit = draft.guide().limit().code();
        Function<XmlNode, Set<String>> starts = step -> verbs.starts(CasesClose.expression(step), limit);
        draft.nodes("process").forEach(process -> {
            var flow = new FlatFlow(process.xml());
            var asks = flow.steps().stream()
                    .filter(step -> ASKS.matcher(String.valueOf(CasesClose.expression(step)))
                            .matches())
                    .toList();
            if (asks.isEmpty()) return;
            var before = new Before(flow, starts, way -> false);
            asks.forEach(ask -> {
                var node = new Node(process.file(), ask);
                if (before.on(ask).filter(done -> done.contains(limit)).isPresent()) {
                    say.accept(node.error("correction-late", Node.nameOf(ask)));
                }
                if (!draft.guide().settings().containsKey(DAYS)) say.accept(node.note("correction-no-days", DAYS));
            });
        });
    }
}
