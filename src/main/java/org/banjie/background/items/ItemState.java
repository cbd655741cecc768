package org.banjie.background.items;

import java.time.Instant;
import org.banjie.background.WorkState;

/**
 * An item that failed while its work went on with the others.
 *
 * @param item the key its work knows it by
 * @param failures how often it was tried
 * @param next when it is tried again; null when it is set aside
 * @param setAside since when it waits for an administrator; null when it does not
 */
public record ItemState(
        long id, String work, String item, int failures, WorkState.Failed failed, Instant next, Instant setAside) {}
