package org.banjie.worklist.verbs;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.banjie.cases.acts.StepEnded;
import org.banjie.flow.migration.Elements;
import org.banjie.flow.progress.Approach;
import org.banjie.flow.progress.Progress;
import org.banjie.notices.Documents;
import org.banjie.notices.messages.Messages;
import org.banjie.worklist.items.WorkItem;
import org.springframework.stereotype.Component;

/**
 * Whether nothing came of an ending but the next step: the case went through gateways alone, and no paper was issued and no
 * message written since. What the program has done or sent is not undone by going back.
 */
@Component
class Untouched {

    private static final Set<String> NO_DEEDS =
            Set.of("userTask", "exclusiveGateway", "inclusiveGateway", "eventBasedGateway");

    private final Progress progress;
    private final Elements elements;
    private final Documents documents;
    private final Messages messages;

    Untouched(Progress progress, Elements elements, Documents documents, Messages messages) {
        this.progress = progress;
        this.elements = elements;
        this.documents = documents;
        this.messages = messages;
    }

    boolean since(StepEnded ending, WorkItem next, Approach way) {
        var at = ending.at().truncatedTo(ChronoUnit.MILLIS);
        return wentByItself(ending.caseNo(), at, next, way)
                && documents.of(ending.caseNo()).stream()
                        .noneMatch(one -> one.issuedAt().isAfter(ending.at()))
                && messages.of(ending.caseNo()).stream()
                        .noneMatch(one -> one.writtenAt().isAfter(ending.at()));
    }

    private boolean wentByItself(String caseNo, Instant at, WorkItem next, Approach way) {
        var known = elements.of(next.version());
        return progress.of(caseNo).stream()
                .filter(visit -> !visit.since().isBefore(at) && way.elements().contains(visit.element()))
                .allMatch(visit -> NO_DEEDS.contains(known.get(visit.element()).sort()));
    }
}
