package org.banjie.waiting;

/**
 * @param name as the reader may read it; null where hidden
 * @param hidden whether the reader must keep away from it
 */
record WaitingRow(WaitingEntry entry, String name, boolean hidden) {}
