package org.banjie.cases.acts;

import java.time.Instant;

/**
 * Who said what on which case, and when: what every {@link Opinion} has.
 *
 * @param by uid of who did it, and {@code office} the unit they did it for
 * @param reason in words, or null where none was asked
 */
public record Signature(String caseNo, String by, String office, String reason, Instant at) {}
