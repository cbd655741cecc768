package org.banjie.cases.acts;

import java.util.Optional;

/**
 * The case left the model's way: an administrator put it elsewhere or ended it, whoever ended a step took it back,
 * or whoever had the next gave it back to the one before.
 *
 * @param to id of the element it was put to; empty when it was ended
 */
public record PutByHand(Signature said, Optional<String> to, How how) implements CaseMove {

    /** Why it could be put there. */
    public enum How {
        ADMINISTERED,
        RECALLED,
        RETURNED
    }

    /** By an administrator. */
    public PutByHand(Signature said, Optional<String> to) {
        this(said, to, How.ADMINISTERED);
    }
}
