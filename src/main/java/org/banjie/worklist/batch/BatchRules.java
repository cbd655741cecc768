package org.banjie.worklist.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.banjie.access.Actor;
import org.banjie.casework.papers.PapersAhead;
import org.banjie.flow.models.Models;
import org.banjie.flow.models.Outcome;
import org.banjie.flow.models.OutcomeNature;
import org.banjie.flow.models.Step;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.worklist.Worklist;
import org.springframework.stereotype.Component;

/**
 * What may be asked of several steps at once. Whatever turns somebody down, or sends a paper off the usual way, is decided
 * case by case: each family is owed a reason of its own (行政许可法第三十八条：不予许可应当说明理由).
 */
@Component
class BatchRules {

    private static final Set<String> VERBS = Set.of("claim", "transfer", "complete");

    private final Worklist worklist;
    private final Models models;
    private final PapersAhead papers;

    BatchRules(Worklist worklist, Models models, PapersAhead papers) {
        this.worklist = worklist;
        this.models = models;
        this.papers = papers;
    }

    /** @throws Invalid for none, and for more than can be done in one go */
    Chosen chosen(Actor actor, List<String> taskIds) {
        var ids = taskIds == null
                ? List.<String>of()
                : taskIds.stream().map(String::valueOf).distinct().toList();
        if (ids.isEmpty()) throw invalid("taskIds", "none");
        if (ids.size() > Chosen.MOST) throw invalid("taskIds", "too-many", Chosen.MOST);
        var known =
                ids.stream().flatMap(id -> worklist.known(actor, id).stream()).toList();
        return new Chosen(ids, known);
    }

    /** @throws Invalid for what cannot be asked of several at once, whatever becomes of each */
    void demand(BatchAsk ask, Chosen chosen) {
        if (ask.verb() == null || !VERBS.contains(ask.verb())) throw invalid("verb", "verb");
        if (!ask.verb().equals("complete")) return;
        if (chosen.isMixed()) throw invalid("taskIds", "mixed");
        chosen.step().ifPresent(kind -> demandTogether(kind, ask.outcome()));
    }

    /** An outcome that there is not is told of each row, in the same words as of one alone. */
    private void demandTogether(Chosen.Kind kind, String outcome) {
        step(kind)
                .outcome(String.valueOf(outcome))
                .filter(one -> !mayBeTogether(kind, one))
                .ifPresent(one -> {
                    throw invalid("outcome", "one-by-one", one.name());
                });
    }

    /** The ways to end it that can be chosen for several, what is likely done next first. */
    List<Outcome> together(Chosen.Kind kind) {
        var all = new ArrayList<>(step(kind).outcomes());
        all.removeIf(one -> !mayBeTogether(kind, one));
        all.sort((a, b) -> Boolean.compare(b.nature() == OutcomeNature.APPROVE, a.nature() == OutcomeNature.APPROVE));
        return all;
    }

    Step step(Chosen.Kind kind) {
        return models.step(kind.version(), kind.step());
    }

    private boolean mayBeTogether(Chosen.Kind kind, Outcome outcome) {
        return outcome.nature() == OutcomeNature.APPROVE
                || (outcome.nature() != OutcomeNature.REJECT
                        && !papers.any(kind.version(), kind.step(), outcome.code()));
    }

    private static Invalid invalid(String path, String code, Object... arguments) {
        return new Invalid(List.of(new InputError(path, code, "batch." + code, arguments)));
    }
}
