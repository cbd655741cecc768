package org.banjie.reviewing;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A case in which a grant is looked at again.
 *
 * @param unchangedAt since when it waits to be concluded with others, as nothing has changed; null while it does not
 * @param heldOn day on which paying was held back because nobody answered; null where it was not, or is no longer
 * @param closedOn null while it is open
 */
public record GrantReview(
        String caseNo,
        long grantId,
        String street,
        LocalDate openedOn,
        Instant unchangedAt,
        LocalDate heldOn,
        LocalDate closedOn) {}
