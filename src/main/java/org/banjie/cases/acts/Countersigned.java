package org.banjie.cases.acts;

import java.util.Optional;

/**
 * A word on a step that somebody else decides (会签): what a colleague who was asked thinks of it, or that one more is asked
 * or one released. It moves nothing and ends nothing.
 *
 * @param step its id in the model
 * @param whom uid of who was asked or released; empty where they speak for themselves
 */
public record Countersigned(Signature said, String step, Word word, Optional<String> whom) implements Opinion {

    /** What was said or done. */
    public enum Word {
        AGREED,
        DISAGREED,
        ASKED,
        RELEASED
    }
}
