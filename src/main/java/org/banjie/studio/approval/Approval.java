package org.banjie.studio.approval;

import java.time.Instant;

/**
 * A second administrator has approved these bytes.
 *
 * @param hash of the set that was approved
 */
public record Approval(int rev, String hash, String by, Instant at, String note) {}
