package org.banjie.access.partners;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import org.banjie.access.Grant;

/**
 * The key of another system, without its secret.
 *
 * @param grants what it may do with which kind: {@code create-case@assistance}
 * @param proposedBy null for a key of the time when one administrator was enough
 * @param issuedBy null while it is only proposed
 * @param lastUsedAt to the quarter of an hour; null when it never was
 * @param withdrawnAt null while it holds or waits to be issued
 */
public record PartnerKey(
        String id,
        String name,
        List<String> grants,
        String proposedBy,
        OffsetDateTime proposedAt,
        String issuedBy,
        OffsetDateTime issuedAt,
        OffsetDateTime lastUsedAt,
        String withdrawnBy,
        OffsetDateTime withdrawnAt) {

    public boolean waits() {
        return issuedBy == null && withdrawnAt == null;
    }

    public boolean holds() {
        return issuedBy != null && withdrawnAt == null;
    }

    /** What it may do, by the codes of {@link org.banjie.access.PartnerAct}. */
    public List<String> acts() {
        return each(Grant::role);
    }

    /** With which kinds. */
    public List<String> kinds() {
        return each(Grant::unit);
    }

    private List<String> each(Function<Grant, String> part) {
        return grants.stream().map(Grant::parse).map(part).distinct().toList();
    }
}
