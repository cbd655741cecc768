package org.banjie.studio.drafts;

import java.time.Instant;

/**
 * A draft as it is now. A kind has one at most that is open.
 *
 * @param base hash of the set that was live when it began; null for a new kind
 * @param origin what it began as
 * @param rev counts its saves from 1
 * @param hash of the set it is now
 * @param lockBy uid of who is editing, or was until {@code lockUntil}; null when nobody
 */
public record Draft(
        long id,
        String kind,
        String base,
        DraftOrigin origin,
        int rev,
        String hash,
        String changedBy,
        Instant changedAt,
        String startedBy,
        Instant startedAt,
        String lockBy,
        Instant lockUntil) {

    /** Who is editing at that moment; null when nobody is. */
    public String editor(Instant now) {
        return lockBy != null && lockUntil.isAfter(now) ? lockBy : null;
    }
}
