package org.banjie.worklist;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.banjie.refusal.InputError;

/**
 * Applicants hand nothing back empty: not a word and no paper since they were asked. Where a step can end in more ways than
 * one, the way is the answer (“I agree with the result”).
 */
final class NothingInIt {

    private NothingInIt() {}

    /** @param ways in which the step can end; @param added when the papers of the case came; @param asked when the step began to wait for them */
    static Optional<InputError> fault(int ways, JsonNode answers, Collection<Instant> added, Instant asked) {
        if (ways > 1 || says(answers) || added.stream().anyMatch(at -> !at.isBefore(asked))) return Optional.empty();
        return Optional.of(new InputError("", "nothing-in-it", "worklist.nothing-in-it"));
    }

    private static boolean says(JsonNode answer) {
        if (answer.isContainerNode()) {
            for (var part : answer) if (says(part)) return true;
            return false;
        }
        return answer.isBoolean()
                ? answer.asBoolean()
                : !answer.isNull() && !answer.asText().isBlank();
    }
}
