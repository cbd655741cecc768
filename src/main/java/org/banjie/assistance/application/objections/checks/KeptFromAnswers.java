package org.banjie.assistance.application.objections.checks;

import org.banjie.access.recusals.Recused;
import org.banjie.assistance.application.objections.Objections;
import org.banjie.assistance.application.objections.Telling;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever must keep away from a case from now on keeps away from the answers to those who objected to it too. */
@Component
class KeptFromAnswers {

    private final Objections entries;
    private final Telling telling;

    KeptFromAnswers(Objections entries, Telling telling) {
        this.entries = entries;
        this.telling = telling;
    }

    @EventListener
    void recused(Recused kept) {
        entries.of(kept.caseNo()).stream()
                .filter(one -> one.answer() != null)
                .forEach(one -> telling.keepAway(one.answer(), kept.uid(), kept.caseNo(), kept.by()));
    }
}
