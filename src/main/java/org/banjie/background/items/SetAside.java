package org.banjie.background.items;

import java.time.Instant;

/**
 * What waits for an administrator after many failures.
 *
 * @param count how many works and single items
 * @param since when the first of them was set aside
 */
public record SetAside(int count, Instant since) {}
