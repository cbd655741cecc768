package org.banjie.studio.approval;

import java.time.Instant;

/**
 * A second administrator has approved these bytes.
 *
 * @param hash of the set that was approved
 * @param reason on what law it rests that people who were kept apart no longer are; null where nobody is let go of
 */
public record Approval(int rev, String hash, String by, Instant at, String note, String reason) {}
