package org.banjie.waiting;

import java.util.Set;
import org.banjie.cases.CaseStatus;
import org.banjie.cases.Decisions;
import org.banjie.cases.acts.MovedBy;
import org.banjie.cases.acts.Opinions;
import org.springframework.stereotype.Component;

/** Whoever takes a place decides nothing: it was granted by the step that put the case on the list. */
@Component
class WaitingDecision {

    private final Opinions opinions;
    private final Decisions decisions;

    WaitingDecision(Opinions opinions, Decisions decisions) {
        this.opinions = opinions;
        this.decisions = decisions;
    }

    /** @param step null where none did: then the model decides later what led there */
    void follows(String caseNo, String step) {
        if (step == null || decisions.of(caseNo).isPresent()) return;
        opinions.lastMove(caseNo, new MovedBy(Set.of(step), Set.of(), Set.of()))
                .ifPresent(move -> decisions.follow(move, CaseStatus.APPROVED));
    }
}
