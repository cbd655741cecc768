package org.banjie.studio.running.incidents;

import java.time.Instant;

/**
 * A running case that an administrator wants ended by hand, until another one confirms or drops it.
 *
 * @param reason why, in words; sealed at rest
 */
record Cancellation(long id, String caseNo, String reason, String askedBy, Instant askedAt) {}
