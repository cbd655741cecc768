package org.banjie.kinds.households;

import java.util.Map;
import org.banjie.cases.Case;
import org.banjie.cases.CaseStatus;
import org.banjie.cases.Cases;
import org.banjie.cases.StatusChanged;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.kinds.relatives.FiledCases;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A confirmed application becomes a grant on file, in the same transaction. */
@Component
class OnConfirmation {

    private static final String ASSISTANCE = "assistance";

    private final Cases cases;
    private final Decided decided;
    private final Grants grants;
    private final FiledCases filed;
    private final Journal journal;

    OnConfirmation(Cases cases, Decided decided, Grants grants, FiledCases filed, Journal journal) {
        this.cases = cases;
        this.decided = decided;
        this.grants = grants;
        this.filed = filed;
        this.journal = journal;
    }

    @EventListener
    void confirmed(StatusChanged change) {
        if (change.status() != CaseStatus.APPROVED) return;
        var found = cases.get(change.caseNo());
        var known = grants.ofCase(found.caseNo()).isPresent();
        if (found.kind().equals(ASSISTANCE) && !known)
            decided.of(found).ifPresent(grant -> open(found, grant));
    }

    /**
     * Whoever closes the case cannot undo its decision: a person who is in another live grant is left for the street to
     * settle, and nothing is paid on this one before.
     */
    private void open(Case found, NewGrant grant) {
        if (grants.conflict(grant).isEmpty()) file(grant);
        else journal.record(new Act(found.caseNo(), "system", found.street(), "grant-held-back", Map.of()));
    }

    private void file(NewGrant grant) {
        grants.open(grant);
        if (filed.isFiled(grant.caseNo())) grants.markFiled(grant.caseNo());
    }
}
