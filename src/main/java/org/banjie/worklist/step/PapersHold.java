package org.banjie.worklist.step;

import java.util.List;
import org.banjie.casework.papers.StepPapersReady;
import org.banjie.flow.models.Models;
import org.banjie.flow.models.Outcome;
import org.banjie.flow.models.OutcomeNature;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.worklist.Hold;
import org.banjie.worklist.items.WorkItem;
import org.springframework.stereotype.Component;

/** What has not been printed was not put up, served or handed over, whatever somebody ticks. */
@Component
class PapersHold implements Hold {

    private final Models models;
    private final StepPapersReady ready;

    PapersHold(Models models, StepPapersReady ready) {
        this.models = models;
        this.ready = ready;
    }

    @Override
    public void check(WorkItem item, Outcome outcome) {
        if (outcome.nature() != OutcomeNature.APPROVE || !isWaiting(item)) return;
        throw new Invalid(
                List.of(new InputError("outcome", "paper-not-printed", "worklist.papers.not-printed", outcome.name())));
    }

    /** Whether the step is about papers of which the case has none. */
    boolean isWaiting(WorkItem item) {
        var papers = models.step(item.version(), item.step()).papers();
        return !papers.isEmpty() && ready.among(item.caseNo(), papers).isEmpty();
    }
}
