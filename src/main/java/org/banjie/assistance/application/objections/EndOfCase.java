package org.banjie.assistance.application.objections;

import org.banjie.assistance.application.model.AssistanceModel;
import org.banjie.cases.CaseStatus;
import org.banjie.cases.Cases;
import org.banjie.cases.StatusChanged;
import org.banjie.words.Sentences;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A case that ends otherwise (withdrawn, moved away) leaves nobody without an answer who objected to it. What was received
 * in time before a grant is dealt with when the grant is on file: {@link BroughtForward#handOver}.
 */
@Component
class EndOfCase {

    private static final String CASE_CLOSED = "CASE_CLOSED";

    private final Cases cases;
    private final Settling settling;
    private final Sentences sentences;

    EndOfCase(Cases cases, Settling settling, Sentences sentences) {
        this.cases = cases;
        this.settling = settling;
        this.sentences = sentences;
    }

    @EventListener
    void ended(StatusChanged change) {
        if (!change.status().isClosed() || change.status() == CaseStatus.APPROVED) return;
        if (!cases.get(change.caseNo()).kind().equals(AssistanceModel.KIND)) return;
        settling.settle(change.caseNo(), one -> true, CASE_CLOSED, sentences.onPaper("objections.case-closed.reason"));
    }
}
