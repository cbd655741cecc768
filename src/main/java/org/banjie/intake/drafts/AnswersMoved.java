package org.banjie.intake.drafts;

import com.fasterxml.jackson.databind.JsonNode;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;

/** Another window or another person has saved since: nothing is overwritten, and whoever came second is given both. */
class AnswersMoved extends Refusal {

    private final transient JsonNode theirs;

    AnswersMoved(JsonNode theirs) {
        super(RefusalKind.CONFLICT, "draft-changed", "intake.draft-changed");
        this.theirs = theirs;
    }

    /** The answers as they are now. */
    JsonNode theirs() {
        return theirs;
    }
}
