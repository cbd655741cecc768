package org.banjie.cases.acts;

import java.util.Optional;

/**
 * An administrator took the case out of the model's hands.
 *
 * @param to id of the element it was put to; empty when it was ended
 */
public record PutByHand(Signature said, Optional<String> to) implements CaseMove {}
