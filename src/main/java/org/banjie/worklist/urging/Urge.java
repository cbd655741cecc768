package org.banjie.worklist.urging;

import java.time.Instant;

/**
 * Somebody pressed for a step.
 *
 * @param by uid
 * @param note null for none
 */
record Urge(String taskId, String by, Instant at, String note) {}
