package org.banjie.worklist.drafts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.banjie.files.Sha256;

/**
 * What somebody has typed on a step, as unfinished as they left it.
 *
 * @param outcome the ending they chose last; empty for none yet
 * @param reason empty for none
 * @param answers to the step's form; never null
 */
public record StepDraft(String outcome, String reason, JsonNode answers) {

    public static final StepDraft NOTHING = new StepDraft("", "", null);

    public StepDraft {
        outcome = outcome == null ? "" : outcome;
        reason = reason == null ? "" : reason;
        answers = answers == null || !answers.isObject() ? JsonNodeFactory.instance.objectNode() : answers;
    }

    /** What this state of it is called, so that nobody overwrites what they have not seen. */
    public String etag() {
        return new Sha256()
                .add(outcome)
                .add("\n")
                .add(reason)
                .add("\n")
                .add(answers.toString())
                .endInHex();
    }
}
