package org.banjie.tracking.rating;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.banjie.cases.Decision;
import org.banjie.cases.acts.Opinions;
import org.banjie.cases.acts.StepEnded;
import org.springframework.stereotype.Component;

/**
 * Who worked on a case, and so does not hear what was wrong with it. Whoever only signed the decision is not among them:
 * a leader signs whatever their office decides.
 */
@Component
class Handlers {

    private final Opinions opinions;

    Handlers(Opinions opinions) {
        this.opinions = opinions;
    }

    Set<String> of(String caseNo, Decision decision) {
        Map<String, Set<String>> steps = new HashMap<>();
        opinions.of(caseNo).stream()
                .filter(StepEnded.class::isInstance)
                .map(StepEnded.class::cast)
                .forEach(ended -> steps.computeIfAbsent(ended.by(), who -> new HashSet<>())
                        .add(ended.step()));
        var handlers = new TreeSet<String>();
        steps.forEach((uid, own) -> {
            if (own.size() > 1 || !uid.equals(decision.decidedBy())) handlers.add(uid);
        });
        return handlers;
    }
}
