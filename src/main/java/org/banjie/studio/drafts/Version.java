package org.banjie.studio.drafts;

import java.time.Instant;

/**
 * One save of a draft.
 *
 * @param automatic whether the editor saved of itself
 */
public record Version(int rev, String hash, String by, Instant at, String comment, boolean automatic) {}
