package org.banjie.worklist.countersign;

import java.util.Locale;
import java.util.Optional;
import org.banjie.access.Actor;
import org.banjie.cases.Case;
import org.banjie.casework.facts.Rights;
import org.banjie.kinds.Sight;
import org.banjie.worklist.items.WorkItems;
import org.banjie.worklist.parts.CasePart;
import org.banjie.worklist.parts.Part;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who is asked about the open steps of a case just now, on its page; whoever is asked finds the way from there. */
@Component
@Order(35)
class SignedPart implements CasePart {

    private final Rounds rounds;
    private final WorkItems items;
    private final Rights rights;
    private final Views views;

    SignedPart(Rounds rounds, WorkItems items, Rights rights, Views views) {
        this.rounds = rounds;
        this.items = items;
        this.rights = rights;
        this.views = views;
    }

    /** @param signs task of a step on which the reader's word is waited for; null for none */
    record Open(Views.RoundView round, String signs) {}

    @Override
    public Optional<Part> of(Actor actor, Case found, Locale locale) {
        if (!actor.staff() || rights.sight(actor, found).compareTo(Sight.MASKED) < 0) return Optional.empty();
        var open = rounds.of(found.caseNo()).stream()
                .flatMap(round -> items.find(round.taskId()).stream()
                        .map(item -> new Open(views.of(round, item, locale), signs(actor, round))))
                .toList();
        return open.isEmpty() ? Optional.empty() : Optional.of(new Part("worklist/countersign :: ofCase", open));
    }

    private static String signs(Actor actor, Round round) {
        return round.waiting().contains(actor.uid()) ? round.taskId() : null;
    }
}
