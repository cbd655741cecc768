package org.banjie.worklist.verbs;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.banjie.access.Actor;
import org.banjie.cases.Case;
import org.banjie.flow.models.Models;
import org.banjie.worklist.parts.CasePart;
import org.banjie.worklist.parts.Part;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Taking back a step that one has ended, on the page of its case. */
@Component
@Order(20)
class RecallPart implements CasePart {

    private final Recalls recalls;
    private final Models models;

    RecallPart(Recalls recalls, Models models) {
        this.recalls = recalls;
        this.models = models;
    }

    @Override
    public Optional<Part> of(Actor actor, Case found, Locale locale) {
        var steps = recalls.offered(actor, found.caseNo()).stream()
                .collect(Collectors.toMap(Recalls.Offer::task, one -> models.step(
                                one.next().version(), one.ending().step())
                        .name(locale)));
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part("worklist/verbs :: recalls", new Ended(found.caseNo(), steps)));
    }

    /** @param steps by task, the names of the steps that the reader ended and can take back */
    record Ended(String caseNo, Map<String, String> steps) {}
}
