package org.banjie.cases.acts;

import java.time.Instant;

/**
 * Who said what on which case, and when: what every {@link Opinion} has.
 *
 * @param by uid of who did it, and {@code office} the unit they did it for
 * @param reason in words, or null where none was asked
 * @param onBehalfOf uid of the absent colleague in whose place they did it, or null
 */
public record Signature(String caseNo, String by, String office, String reason, Instant at, String onBehalfOf) {

    /** Of somebody who did it as themselves. */
    public Signature(String caseNo, String by, String office, String reason, Instant at) {
        this(caseNo, by, office, reason, at, null);
    }
}
