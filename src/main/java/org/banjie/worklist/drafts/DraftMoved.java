package org.banjie.worklist.drafts;

import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;

/** The same person has typed something else in another window since: nothing is overwritten, this window is given both. */
class DraftMoved extends Refusal {

    private final transient StepDraft theirs;

    DraftMoved(StepDraft theirs) {
        super(RefusalKind.CONFLICT, "draft-changed", "worklist.draft-changed");
        this.theirs = theirs;
    }

    /** What is kept now. */
    StepDraft theirs() {
        return theirs;
    }
}
