package org.banjie.assistance.application.objections;

import org.banjie.assistance.application.model.AssistanceModel;
import org.banjie.cases.CaseStatus;
import org.banjie.cases.Cases;
import org.banjie.cases.StatusChanged;
import org.banjie.words.Sentences;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A case that ends otherwise (withdrawn, moved away) leaves nobody without an answer who objected to it, and whoever's
 * objection was taken up learns what was decided in the end. What was received in time before a grant is dealt with when the
 * grant is on file: {@link BroughtForward}.
 */
@Component
class EndOfCase {

    private static final String CASE_CLOSED = "CASE_CLOSED";

    private final Cases cases;
    private final Objections entries;
    private final ObjectionOutcomes outcomes;
    private final Settling settling;
    private final Sentences sentences;

    EndOfCase(Cases cases, Objections entries, ObjectionOutcomes outcomes, Settling settling, Sentences sentences) {
        this.cases = cases;
        this.entries = entries;
        this.outcomes = outcomes;
        this.settling = settling;
        this.sentences = sentences;
    }

    @EventListener
    void ended(StatusChanged change) {
        if (!change.status().isClosed()) return;
        if (cases.get(change.caseNo()).kind().equals(AssistanceModel.KIND)) applied(change);
        else outcomes.lookedIntoIn(change.caseNo()).forEach(one -> cameTo(one, Found.ENDED));
    }

    private void applied(StatusChanged change) {
        entries.of(change.caseNo()).stream()
                .filter(Objection::endsWithItsCase)
                .forEach(one -> cameTo(one, found(change.status())));
        if (change.status() == CaseStatus.APPROVED) return;
        settling.settle(change.caseNo(), one -> true, CASE_CLOSED, sentences.onPaper("objections.case-closed.reason"));
    }

    private void cameTo(Objection one, String found) {
        if (one.isUnderWay()) settling.found(one.id(), found, null);
    }

    private static String found(CaseStatus end) {
        return switch (end) {
            case APPROVED -> Found.GRANTED;
            case REJECTED -> Found.REFUSED;
            default -> Found.ENDED;
        };
    }
}
