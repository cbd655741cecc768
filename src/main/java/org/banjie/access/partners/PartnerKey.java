package org.banjie.access.partners;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * The key of another system, without its secret.
 *
 * @param grants what it may do with which kind: {@code create-case@assistance}
 * @param withdrawnAt null while it holds
 */
public record PartnerKey(
        String id,
        String name,
        List<String> grants,
        String issuedBy,
        OffsetDateTime issuedAt,
        String withdrawnBy,
        OffsetDateTime withdrawnAt) {

    public boolean holds() {
        return withdrawnAt == null;
    }
}
