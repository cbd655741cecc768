package org.banjie.journal;

import java.time.Instant;

/**
 * An act was recorded, in the transaction in which it was done.
 *
 * @param chain what it belongs to; see {@link Act}
 * @param by uid of who did it
 */
public record Recorded(String chain, String by, Instant at) {}
